import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** A quotation with the name its mention must carry: null for nobody, a leading "~" for an anonymous one. */
type Row = Quotation & { readonly name: string | null };

function check(lang: string, text: string, rows: readonly Row[], title: string | null = null): void {
  const { mentions } = attribute(text, findingsOf(text, lang, rows), { lang, title, publishedAt: null, outlet: null });
  const names = mentions.map(({ speaker }) => speaker && `${speaker.anonymous ? '~' : ''}${speaker.name}`);
  assert.deepEqual(
    names,
    rows.map(({ name }) => name),
  );
  for (const { speaker } of mentions) {
    if (speaker?.mention != null) assert.equal(text.slice(speaker.start!, speaker.end!), speaker.mention);
    else if (speaker) assert.deepEqual([speaker.start, speaker.end], [null, null]);
  }
}

describe('who is said to have said it, in Arabic', () => {
  it('gives a bare surname the fullest form of the article, without titles', () => {
    check(
      'ar',
      'قال مدير الميناء المهندس سامي بن خالد العواد إن السفن وصلت. وذكر العواد أن التفريغ بدأ. وأوضح المهندس سامي العواد أن العمل مستمر.',
      [
        {
          quote: 'السفن وصلت',
          cue: 'قال',
          speaker: 'مدير الميناء المهندس سامي بن خالد العواد',
          name: 'سامي بن خالد العواد',
        },
        { quote: 'التفريغ بدأ', cue: 'وذكر', speaker: 'العواد', name: 'سامي بن خالد العواد' },
        { quote: 'العمل مستمر', cue: 'وأوضح', speaker: 'المهندس سامي العواد', name: 'سامي بن خالد العواد' },
      ],
    );
  });

  it('reads a source behind "according to" with its article', () => {
    check('ar', 'أعلنت وزارة النقل البحرية أن السفن وصلت. وارتفع العدد، وفقا للوزارة. وزاد الوزن، وفقا للا روزا.', [
      { quote: 'السفن وصلت', cue: 'أعلنت', speaker: 'وزارة النقل البحرية', name: 'وزارة النقل البحرية' },
      { quote: 'وارتفع العدد', cue: 'وفقا', speaker: 'لوزارة', name: 'وزارة النقل البحرية' },
      { quote: 'وزاد الوزن', cue: 'وفقا', speaker: 'لا روزا', name: 'لا روزا' },
    ]);
  });

  it('knows the coach by the office of technical director', () => {
    check('ar', 'أعرب سامي العواد، المدير الفني للنادي، عن سعادته. وقال المدرب إن الفريق جاهز.', [
      { quote: 'الفريق جاهز', cue: 'وقال', speaker: 'المدرب', name: 'سامي العواد' },
    ]);
  });

  it('does not take the director of a factory for the coach', () => {
    check('ar', 'وصل سامي العواد، مدير المصنع، إلى الملعب. وقال المدرب إن الفريق جاهز.', [
      { quote: 'الفريق جاهز', cue: 'وقال', speaker: 'المدرب', name: 'المدرب' },
    ]);
  });

  it('begins no name with a preposition that completes an office', () => {
    check('ar', 'أكد رئيس المجلس الوطني لحقوق الإنسان، إدريس العواد، أن الأمر واضح.', [
      {
        quote: 'الأمر واضح',
        cue: 'أكد',
        speaker: 'رئيس المجلس الوطني لحقوق الإنسان، إدريس العواد',
        name: 'إدريس العواد',
      },
    ]);
  });

  it('keeps the nationality of an unnamed source', () => {
    check('ar', 'وقال مسؤولون يمنيون إن السفن وصلت. وأضافت مصادر سياسية إن الميناء مفتوح.', [
      { quote: 'السفن وصلت', cue: 'وقال', speaker: 'مسؤولون يمنيون', name: '~مسؤولون يمنيون' },
      { quote: 'الميناء مفتوح', cue: 'وأضافت', speaker: 'مصادر سياسية', name: '~مصادر سياسية' },
    ]);
  });

  it('takes no verb for the first name of a surname', () => {
    check('ar', 'وعن السفن أبرز العواد أن الحركة عادية. وأضاف العواد أن الميناء مفتوح.', [
      { quote: 'الحركة عادية', cue: 'أبرز', speaker: 'العواد', name: 'العواد' },
      { quote: 'الميناء مفتوح', cue: 'وأضاف', speaker: 'العواد', name: 'العواد' },
    ]);
  });

  it('finds the body with its definite adjective', () => {
    check('ar', 'حذرت النيابة العامة البحرية من الشائعات. وقالت النيابة إن الأمر واضح.', [
      { quote: 'الأمر واضح', cue: 'وقالت', speaker: 'النيابة', name: 'النيابة العامة' },
    ]);
  });

  it('reads a text that ends with a preposition', () => {
    check('ar', 'قال العواد إن السفن وصلت ل', [{ quote: 'السفن وصلت', cue: 'قال', speaker: 'العواد', name: 'العواد' }]);
  });

  it('finds the full form where it stands without title, behind a verb', () => {
    check('ar', 'ينتظر روكي ستانوف موسما صعبا. وقال ستانوف إن الفريق مستعد.', [
      { quote: 'الفريق مستعد', cue: 'وقال', speaker: 'ستانوف', name: 'روكي ستانوف' },
    ]);
  });

  it('does not take the noun before a surname for a first name', () => {
    check('ar', 'أثار رحيل ستانوف جدلا واسعا. وقال ستانوف إن القرار نهائي.', [
      { quote: 'القرار نهائي', cue: 'وقال', speaker: 'ستانوف', name: 'ستانوف' },
    ]);
  });

  it('keeps two people of one surname apart', () => {
    check(
      'ar',
      'قال الطبيب ماجد الحربي إن العدد زاد. وقالت الممرضة هدى الحربي إن الأسرة كافية. وأضافت: «نحن مستعدون». وأكد ماجد الحربي أن الوضع مطمئن.',
      [
        { quote: 'العدد زاد', cue: 'قال', speaker: 'الطبيب ماجد الحربي', name: 'ماجد الحربي' },
        { quote: 'الأسرة كافية', cue: 'وقالت', speaker: 'الممرضة هدى الحربي', name: 'هدى الحربي' },
        { quote: 'نحن مستعدون', cue: 'وأضافت', speaker: null, name: 'هدى الحربي', kind: 'direct' },
        { quote: 'الوضع مطمئن', cue: 'وأكد', speaker: 'ماجد الحربي', name: 'ماجد الحربي' },
      ],
    );
  });

  it('does not mistake a family name for a longer one that begins like it', () => {
    check('ar', 'حضر اللقاء سالم الحمدان. وقال الحمد إن الأمر انتهى.', [
      { quote: 'الأمر انتهى', cue: 'وقال', speaker: 'الحمد', name: 'الحمد' },
    ]);
  });

  it('learns an epithet from an apposition anywhere in the article', () => {
    check('ar', 'التقى الوفد الرئيس الكيني ويليام روتو. وقال الرئيس الكيني إن بلاده ترحب بالوفد.', [
      { quote: 'بلاده ترحب بالوفد', cue: 'وقال', speaker: 'الرئيس الكيني', name: 'ويليام روتو' },
    ]);
  });

  it('does not give the epithet of one country to the officer of another', () => {
    check('ar', 'زار وزير الخارجية المجري بيتر فارغا العاصمة. وقال وزير الخارجية الكيني إن الزيارة مهمة.', [
      { quote: 'الزيارة مهمة', cue: 'وقال', speaker: 'وزير الخارجية الكيني', name: 'وزير الخارجية الكيني' },
    ]);
  });

  it('does not give the epithet of one office to another office', () => {
    check('ar', 'حضر وزير الصحة فيصل الراشد الحفل. وقال وزير النقل إن الطريق سيفتح.', [
      { quote: 'الطريق سيفتح', cue: 'وقال', speaker: 'وزير النقل', name: 'وزير النقل' },
    ]);
  });

  it('reads a headline by the body: a short name, an office, a trade', () => {
    check(
      'ar',
      'العواد: السفن وصلت\nرئيس «الموانئ»: لا تأخير\nشاعر كيني: القصيدة لي\nقال رئيس هيئة الموانئ سامي العواد إن السفن وصلت. وكتب الشاعر الكيني جوزيف كاماو أن القصيدة له.',
      [
        { quote: 'السفن وصلت', speaker: 'العواد', name: 'سامي العواد', kind: 'headline' },
        { quote: 'لا تأخير', speaker: 'رئيس «الموانئ»', name: 'سامي العواد', kind: 'headline' },
        { quote: 'القصيدة لي', speaker: 'شاعر كيني', name: 'جوزيف كاماو', kind: 'headline' },
        { quote: 'السفن وصلت', cue: 'قال', speaker: 'رئيس هيئة الموانئ سامي العواد', name: 'سامي العواد' },
        { quote: 'القصيدة له', cue: 'وكتب', speaker: 'الشاعر الكيني جوزيف كاماو', name: 'جوزيف كاماو' },
      ],
    );
  });

  it('gives a headline without a name the speaker of the words it prints', () => {
    check('ar', 'سننهي العمل قبل الشتاء\nقال مدير المشروع هاني الراشد: «نعم، سننهي العمل في الميناء قبل الشتاء».', [
      { quote: 'سننهي العمل قبل الشتاء', name: 'هاني الراشد', kind: 'headline' },
      {
        quote: 'نعم، سننهي العمل في الميناء قبل الشتاء',
        cue: 'قال',
        speaker: 'مدير المشروع هاني الراشد',
        name: 'هاني الراشد',
        kind: 'direct',
      },
    ]);
  });

  it('leaves a headline without a name alone where no quotation holds its words', () => {
    check('ar', 'كل شيء جاهز\nقال مدير المشروع هاني الراشد: «سننهي العمل قبل الشتاء».', [
      { quote: 'كل شيء جاهز', name: null, kind: 'headline' },
      {
        quote: 'سننهي العمل قبل الشتاء',
        cue: 'قال',
        speaker: 'مدير المشروع هاني الراشد',
        name: 'هاني الراشد',
        kind: 'direct',
      },
    ]);
  });

  it('goes on with the last speaker where the verb has no subject', () => {
    check('ar', 'قال سامي العواد إن السفن وصلت، مشيرا إلى أن التفريغ بدأ. وأضاف: «سننتهي غدا».', [
      { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد', name: 'سامي العواد' },
      { quote: 'التفريغ بدأ', cue: 'مشيرا', speaker: null, name: 'سامي العواد' },
      { quote: 'سننتهي غدا', cue: 'وأضاف', speaker: null, name: 'سامي العواد', kind: 'direct' },
    ]);
  });

  it('begins a new turn behind a turn marker', () => {
    check('ar', 'قال سامي العواد إن السفن وصلت. من جانبه، قال نادر السعيد إن الرصيف ضيق. وأكد أن الحل قريب.', [
      { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد', name: 'سامي العواد' },
      { quote: 'الرصيف ضيق', cue: 'قال', speaker: 'نادر السعيد', name: 'نادر السعيد' },
      { quote: 'الحل قريب', cue: 'وأكد', speaker: null, name: 'نادر السعيد' },
    ]);
  });

  it('follows gender and number: the woman, the group, not who spoke last', () => {
    check('ar', 'قالت هدى المنصور إن المعرض ناجح. وقال ماجد علي إن الحضور كبير. وأضافت أن الإقبال فاجأها.', [
      { quote: 'المعرض ناجح', cue: 'قالت', speaker: 'هدى المنصور', name: 'هدى المنصور' },
      { quote: 'الحضور كبير', cue: 'وقال', speaker: 'ماجد علي', name: 'ماجد علي' },
      { quote: 'الإقبال فاجأها', cue: 'وأضافت', speaker: null, name: 'هدى المنصور' },
    ]);
  });

  it('takes a verb in ت for masculine where the ت is of its root', () => {
    check('ar', 'قالت هدى المنصور إن المعرض ناجح. وقال ماجد علي إن الحضور كبير. ولفت إلى أن التذاكر نفدت.', [
      { quote: 'المعرض ناجح', cue: 'قالت', speaker: 'هدى المنصور', name: 'هدى المنصور' },
      { quote: 'الحضور كبير', cue: 'وقال', speaker: 'ماجد علي', name: 'ماجد علي' },
      { quote: 'التذاكر نفدت', cue: 'ولفت', speaker: null, name: 'ماجد علي' },
    ]);
  });

  it('takes the subject of the clause before, where nobody has spoken yet', () => {
    check('ar', 'دشن مدير التعليم فهد الراشد المدرسة، وقال إن المقاعد كافية.', [
      { quote: 'المقاعد كافية', cue: 'وقال', speaker: null, name: 'فهد الراشد' },
    ]);
  });

  it('lets whoever takes a stand in between go on, but not by a verb of continuing', () => {
    const text = 'قال سامي العواد إن السفن وصلت. وأشاد محافظ المدينة ماجد علي بالعمل. ';
    const first: Row = { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد', name: 'سامي العواد' };
    check('ar', `${text}وقال إن النتائج جيدة.`, [
      first,
      { quote: 'النتائج جيدة', cue: 'وقال', speaker: null, name: 'ماجد علي' },
    ]);
    check('ar', `${text}وأضاف أن النتائج جيدة.`, [
      first,
      { quote: 'النتائج جيدة', cue: 'وأضاف', speaker: null, name: 'سامي العواد' },
    ]);
  });

  it('does not take the subject of a relative clause', () => {
    check(
      'ar',
      'قال سامي العواد إن السفن وصلت. وأشاد بالجهود التي يبذلها محافظ المدينة ماجد علي، وقال إن النتائج جيدة.',
      [
        { quote: 'السفن وصلت', cue: 'قال', speaker: 'سامي العواد', name: 'سامي العواد' },
        { quote: 'النتائج جيدة', cue: 'وقال', speaker: null, name: 'سامي العواد' },
      ],
    );
  });

  it('reads an honorific with a pronoun as the person named last', () => {
    check('ar', 'رعى صاحب السمو الملكي الأمير راكان بن فهد الحفل. وقال سموه إن المشروع كبير.', [
      { quote: 'المشروع كبير', cue: 'وقال', speaker: 'سموه', name: 'راكان بن فهد' },
    ]);
  });

  it('gives a body its full name, once it is named short', () => {
    check(
      'ar',
      'أعلنت وزارة الزراعة أن الحصاد بدأ. وقالت الوزارة إن الكميات كافية. وقالت الشرطة إن الطريق مغلق. وأكدت شرطة المدينة أنه سيفتح.',
      [
        { quote: 'الحصاد بدأ', cue: 'أعلنت', speaker: 'وزارة الزراعة', name: 'وزارة الزراعة' },
        { quote: 'الكميات كافية', cue: 'وقالت', speaker: 'الوزارة', name: 'وزارة الزراعة' },
        { quote: 'الطريق مغلق', cue: 'وقالت', speaker: 'الشرطة', name: 'شرطة المدينة' },
        { quote: 'سيفتح', cue: 'وأكدت', speaker: 'شرطة المدينة', name: 'شرطة المدينة' },
      ],
    );
  });

  it('knows a ministry by the one word that headlines print', () => {
    check('ar', '«الزراعة»: الحصاد بدأ\nأعلنت وزارة الزراعة أن الحصاد بدأ.', [
      { quote: 'الحصاد بدأ', speaker: 'الزراعة', name: 'وزارة الزراعة', kind: 'headline' },
      { quote: 'الحصاد بدأ', cue: 'أعلنت', speaker: 'وزارة الزراعة', name: 'وزارة الزراعة' },
    ]);
  });

  it('keeps unnamed sources in their own words, each by itself', () => {
    check(
      'ar',
      'قالت مصادر مطلعة إن القرار قريب. وأفادت المصادر المحلية بأن الموعد تغير. وبحسب مسؤولين حكوميين، لا موعد بعد. وقال متحدث باسم الشرطة إن الأمر بسيط.',
      [
        { quote: 'القرار قريب', cue: 'قالت', speaker: 'مصادر مطلعة', name: '~مصادر مطلعة' },
        { quote: 'الموعد تغير', cue: 'وأفادت', speaker: 'المصادر المحلية', name: '~المصادر المحلية' },
        { quote: 'لا موعد بعد', cue: 'وبحسب', speaker: 'مسؤولين حكوميين', name: '~مسؤولين حكوميين' },
        { quote: 'الأمر بسيط', cue: 'وقال', speaker: 'متحدث باسم الشرطة', name: '~متحدث باسم الشرطة' },
      ],
    );
  });

  it('cuts the clitic of a cue off the speaker behind it', () => {
    check('ar', 'ووفقا لمسؤولين حكوميين، القرار قريب.', [
      { quote: 'القرار قريب', cue: 'ووفقا ل', speaker: 'مسؤولين حكوميين', name: '~مسؤولين حكوميين' },
    ]);
  });

  it('gives people without a name the fuller words used before', () => {
    check('ar', 'اشتكى أهالي القرية من الطريق. وقال الأهالي إن الطريق خطر.', [
      { quote: 'الطريق خطر', cue: 'وقال', speaker: 'الأهالي', name: '~أهالي القرية' },
    ]);
  });

  it('finds who issued a text that speaks', () => {
    check(
      'ar',
      'قالت هيئة الموانئ في تقريرها السنوي إن الحركة زادت. وبين التقرير أن السفن أكبر. وتشير الأرقام التي نشرتها هيئة الموانئ إلى أن الوقت أقصر.',
      [
        { quote: 'الحركة زادت', cue: 'قالت', speaker: 'هيئة الموانئ', name: 'هيئة الموانئ' },
        { quote: 'السفن أكبر', cue: 'وبين', speaker: 'التقرير', name: 'هيئة الموانئ' },
        { quote: 'الوقت أقصر', cue: 'وتشير', speaker: 'الأرقام', name: 'هيئة الموانئ' },
      ],
    );
  });

  it('finds an issuer behind a preposition that swallowed the article', () => {
    check('ar', 'وبحسب بيان للرئاسة الكينية، القمة ناجحة.', [
      { quote: 'القمة ناجحة', cue: 'وبحسب', speaker: 'بيان للرئاسة الكينية', name: 'الرئاسة الكينية' },
    ]);
  });

  it('goes on with the sentence where an office is followed by a place and the name', () => {
    check('ar', 'نفى المتحدث باسم الشؤون البلدية بمحافظة الساحل إبراهيم الحامد الخبر. وقال: «هذه شائعات».', [
      { quote: 'هذه شائعات', cue: 'وقال', speaker: null, name: 'إبراهيم الحامد', kind: 'direct' },
    ]);
  });

  it('reads an office that nothing explains as the person of the headline or of the sentence', () => {
    check(
      'ar',
      'الراشد: لن نتأخر\nحدد المتحدث الرسمي للاتحاد موعد المباراة، وقال إن الأمر حسم. وكشف الراشد أن الحكم أجنبي.',
      [
        { quote: 'لن نتأخر', speaker: 'الراشد', name: 'الراشد', kind: 'headline' },
        { quote: 'الأمر حسم', cue: 'وقال', speaker: null, name: 'الراشد' },
        { quote: 'الحكم أجنبي', cue: 'وكشف', speaker: 'الراشد', name: 'الراشد' },
      ],
    );
  });

  it('does not read an office as a person who has another one', () => {
    check(
      'ar',
      'الراشد: لن نتأخر\nقال رئيس النادي سعد الراشد إن الفريق جاهز. وقال المتحدث الرسمي للاتحاد إن الموعد ثابت.',
      [
        { quote: 'لن نتأخر', speaker: 'الراشد', name: 'سعد الراشد', kind: 'headline' },
        { quote: 'الفريق جاهز', cue: 'قال', speaker: 'رئيس النادي سعد الراشد', name: 'سعد الراشد' },
        { quote: 'الموعد ثابت', cue: 'وقال', speaker: 'المتحدث الرسمي للاتحاد', name: 'المتحدث الرسمي للاتحاد' },
      ],
    );
  });

  it('names nobody where nothing tells who speaks', () => {
    check('ar', 'وصلت السفن أمس. «كل شيء جاهز».', [{ quote: 'كل شيء جاهز', name: null, kind: 'direct' }]);
  });
});

describe('who is said to have said it, in English', () => {
  it('gives surnames and first names the full form, wherever in the article it stands', () => {
    check(
      'en',
      'Kapoor said the port was full. Mira Kapoor, the harbour master, spoke on Monday. "We wait," Ms. Kapoor said.',
      [
        { quote: 'the port was full', cue: 'said', speaker: 'Kapoor', name: 'Mira Kapoor' },
        { quote: 'We wait,', cue: 'said', speaker: 'Ms. Kapoor', name: 'Mira Kapoor', kind: 'direct' },
      ],
    );
  });

  it('learns epithets from appositions before and behind the name', () => {
    check(
      'en',
      'Lars Holm, the Danish ambassador, arrived late. The ambassador said the talks went well. Her deputy, Petra Novak, stayed away.',
      [{ quote: 'the talks went well', cue: 'said', speaker: 'The ambassador', name: 'Lars Holm' }],
    );
  });

  it('follows pronouns by gender and number', () => {
    check(
      'en',
      'Mary Stone said the bill was late. Peter Lane said it was not. She added that the vote was near. "I doubt it," he said.',
      [
        { quote: 'the bill was late', cue: 'said', speaker: 'Mary Stone', name: 'Mary Stone' },
        { quote: 'it was not', cue: 'said', speaker: 'Peter Lane', name: 'Peter Lane' },
        { quote: 'the vote was near', cue: 'added', speaker: 'She', name: 'Mary Stone' },
        { quote: 'I doubt it,', cue: 'said', speaker: 'he', name: 'Peter Lane', kind: 'direct' },
      ],
    );
  });

  it('lets "it" go on with a body only', () => {
    check(
      'en',
      'The Harbour Authority said the quay was closed. Peter Lane said he was angry. It added that work would go on.',
      [
        { quote: 'the quay was closed', cue: 'said', speaker: 'The Harbour Authority', name: 'Harbour Authority' },
        { quote: 'he was angry', cue: 'said', speaker: 'Peter Lane', name: 'Peter Lane' },
        { quote: 'work would go on', cue: 'added', speaker: 'It', name: 'Harbour Authority' },
      ],
    );
  });

  it('knows a body by its letters and by its last word', () => {
    check(
      'en',
      'The World Fisheries Organisation (WFO) met in Oslo. WFO said stocks were low. The organisation said quotas would fall.',
      [
        { quote: 'stocks were low', cue: 'said', speaker: 'WFO', name: 'World Fisheries Organisation' },
        { quote: 'quotas would fall', cue: 'said', speaker: 'The organisation', name: 'World Fisheries Organisation' },
      ],
    );
  });

  it('keeps unnamed people in their own words, the fullest of them', () => {
    check(
      'en',
      "The study's authors say fish are smaller. The authors say nets are to blame. One angler disagreed. Two people briefed on the plan said it was dead.",
      [
        { quote: 'fish are smaller', cue: 'say', speaker: "The study's authors", name: "~The study's authors" },
        { quote: 'nets are to blame', cue: 'say', speaker: 'The authors', name: "~The study's authors" },
        {
          quote: 'it was dead',
          cue: 'said',
          speaker: 'Two people briefed on the plan',
          name: '~Two people briefed on the plan',
        },
      ],
    );
  });

  it('finds the owner of a statement that speaks', () => {
    check(
      'en',
      'Senator Lars Holm issued a statement. "I am sad," it began. Holm\'s statement added that he would leave.',
      [{ quote: 'he would leave', cue: 'added', speaker: "Holm's statement", name: 'Lars Holm' }],
    );
  });

  it('forgives a slip in a long name, not in a short one', () => {
    check(
      'en',
      'Lydia Wennerberg said the rules were old. Ms. Wenneberg said they would change. Peter Lane left. Lame said nothing was lost.',
      [
        { quote: 'the rules were old', cue: 'said', speaker: 'Lydia Wennerberg', name: 'Lydia Wennerberg' },
        { quote: 'they would change', cue: 'said', speaker: 'Ms. Wenneberg', name: 'Lydia Wennerberg' },
        { quote: 'nothing was lost', cue: 'said', speaker: 'Lame', name: 'Lame' },
      ],
    );
  });

  it('keeps a pronoun that nobody fits, without making a person of it', () => {
    check('en', 'It was late. He said the door was shut.', [
      { quote: 'the door was shut', cue: 'said', speaker: 'He', name: '~He' },
    ]);
  });

  it('gives fragments of one quotation one speaker', () => {
    check('en', '"We waited," said Mira Kapoor. "Nobody came."', [
      { quote: 'We waited,', cue: 'said', speaker: 'Mira Kapoor', name: 'Mira Kapoor', kind: 'direct', group: 1 },
      { quote: 'Nobody came.', name: 'Mira Kapoor', kind: 'direct', group: 1 },
    ]);
  });

  it('takes the fullest form from a title that stands apart', () => {
    check(
      'en',
      'Kapoor said the port was full.',
      [{ quote: 'the port was full', cue: 'said', speaker: 'Kapoor', name: 'Mira Kapoor' }],
      'Mira Kapoor: port is full',
    );
  });
});

describe('who is said to have said it, in a language without tables', () => {
  it('names the speaker as printed and goes on with the last one', () => {
    check('it', 'Il porto è pieno, ha detto la ministra Anna Rossi. Si aspetta, ha aggiunto.', [
      {
        quote: 'Il porto è pieno',
        cue: 'ha detto',
        speaker: 'la ministra Anna Rossi',
        name: 'la ministra Anna Rossi',
      },
      { quote: 'Si aspetta', cue: 'ha aggiunto', speaker: null, name: 'la ministra Anna Rossi' },
    ]);
  });
});
