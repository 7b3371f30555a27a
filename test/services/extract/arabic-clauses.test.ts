import assert from 'node:assert/strict';
import { show } from './shown.ts';

interface Row {
  readonly why: string;
  readonly text: string;
  /** Content and speaker of each finding, in order. */
  readonly found: readonly (readonly [content: string, speaker: string])[];
}

function check(rows: readonly Row[]): void {
  for (const { why, text, found } of rows)
    it(`${why}: ${text}`, () =>
      assert.deepEqual(
        show(text, 'ar').map(({ content, speaker }) => [content, speaker]),
        found,
      ));
}

describe('What a complementiser belongs to in Arabic', () => {
  check([
    {
      why: 'not the first verb where a second one has its own words',
      text: 'وكشف الفريق عن بئر قديمة، حيث ذكرت المهندسة أنها جافة.',
      found: [['جافة', 'المهندسة']],
    },
    {
      why: 'but the first one where the second stands in a relative clause without words',
      text: 'وقال المدير الذي أعلن استقالته أمس إن المصنع باق.',
      found: [['المصنع باق', 'المدير']],
    },
    {
      why: 'a verb of knowing right before it',
      text: 'أقرت البلدية خطة السوق وهي التي تعرف أن السوق ضيقة.',
      found: [],
    },
    { why: 'a verb of duty further on', text: 'وتبلغ اللجنة حكمها ويتعين على الحارس أن يفتح الباب.', found: [] },
    { why: 'something that once happened', text: 'وأضاف الحارس الذي سبق أن عمل هنا الزيت إلى الباب.', found: [] },
    { why: 'what falls to somebody', text: 'كشف المتحف اللوحة التي سبق لها أن سرقت.', found: [] },
    {
      why: 'but not where a pronoun only owns the statement',
      text: 'وأوضحت البلدية في بيان لها أن السوق ستغلق.',
      found: [['السوق ستغلق', 'البلدية']],
    },
  ]);
});

describe('Sayings that were not said', () => {
  check([
    { why: 'denied', text: 'لم يوضح الحارس أن الباب مغلق.', found: [] },
    {
      why: 'a denied denial is a statement',
      text: 'ولم يستبعد الحارس أن يغلق الباب.',
      found: [['يغلق الباب', 'الحارس']],
    },
    { why: 'possible', text: 'قد يقول الجار إن الدار قديمة.', found: [] },
    { why: 'what one must say', text: 'يجب القول إن الدار قديمة.', found: [] },
    { why: 'asked for', text: 'يجب أن يشرح الجار أن الدار قديمة.', found: [] },
    { why: 'supposed by nobody who is named', text: 'العثور على حية نافقة يرجح أنها لدغت راعيا.', found: [] },
    {
      why: 'while figures may point to something',
      text: 'الأرقام التي نشرتها البلدية أمس تشير إلى أن السوق ضيقة.',
      found: [['السوق ضيقة', 'الأرقام']],
    },
    { why: 'shown by a picture or a test', text: 'وأظهرت الصور أن الباب مفتوح.', found: [] },
    { why: 'held by nobody who is named', text: 'تخصص يعتقد أنه صعب.', found: [] },
  ]);
});

describe('Words that look like verbs of saying', () => {
  check([
    { why: '"between" before an opening mark', text: 'وبين الحين والآخر كان الجمهور يردد " يا بلادي.', found: [] },
    {
      why: 'a second "between"',
      text: 'لا فرق بينه وبين الجيران الذين يرون أن الدار قديمة.',
      found: [['الدار قديمة', 'الجيران']],
    },
    {
      why: 'a verb where it opens its clause',
      text: 'وبين المدير أن المصنع باق.',
      found: [['المصنع باق', 'المدير']],
    },
    { why: '"by way of" behind a name in marks', text: 'تحدث مع برنامج «الصباح» عبر قناة الساحل.', found: [] },
    { why: '"most prominent"', text: 'ومن أبرز الأسباب أن الطريق ضيق.', found: [] },
    {
      why: 'a line that tells who wrote the article',
      text: 'كتبت - ليلى نور:\nافتتح الوالي الجسر الجديد صباح أمس.',
      found: [],
    },
    { why: 'the colon of an address', text: 'وأعلنت البلدية فتح التسجيل عبر الموقع https://souk.example/a', found: [] },
  ]);
});

describe('Where Arabic reported speech ends', () => {
  check([
    {
      why: 'behind the predicate of a long subject, not before it',
      text: 'أكد الوالي أن غياب الشكاوى عن السوق الجديدة، يؤكد أن العمل جيد.',
      found: [['غياب الشكاوى عن السوق الجديدة، يؤكد أن العمل جيد', 'الوالي']],
    },
    {
      why: 'before a participle that goes on to something else',
      text: 'وذكر الوالي أن السوق مفتوحة، مؤكدا الاستمرار في العمل.',
      found: [['السوق مفتوحة', 'الوالي']],
    },
    {
      why: 'before "and the speaker also"',
      text: 'واعتبر الوالي أن السوق ضيقة، كما ذكر الوالي بعضا من الحلول.',
      found: [['السوق ضيقة', 'الوالي']],
    },
    {
      why: 'before the occasion, where "that" names one',
      text: 'أكد الوالي أن السوق مفتوحة، وذلك بعد لقائه التجار.',
      found: [['السوق مفتوحة', 'الوالي']],
    },
    {
      why: 'but not before the cause that is told',
      text: 'أكد الوالي أن السوق أغلقت، وذلك بعد احتراق المخزن.',
      found: [['السوق أغلقت، وذلك بعد احتراق المخزن', 'الوالي']],
    },
    {
      why: 'before whose words they are said to be',
      text: 'واعتبر النائب أن السوق ضيقة، على حد قوله.',
      found: [['السوق ضيقة', 'النائب']],
    },
    {
      why: 'but not where that is an aside',
      text: 'واعتبر النائب أن السوق اختارت، على حد قوله، ضيق المكان.',
      found: [['السوق اختارت، على حد قوله، ضيق المكان', 'النائب']],
    },
    {
      why: 'not before an adjective that looks like a participle',
      text: 'وأكد الوالي أن المشاريع الجديدة موجهة إلى الشباب.',
      found: [['المشاريع الجديدة موجهة إلى الشباب', 'الوالي']],
    },
    {
      why: 'not before an aside that names a source',
      text: 'وأكد الوالي أن السوق حصلت، حسب الأرقام الأخيرة، على سبعة أقسام.',
      found: [['السوق حصلت، حسب الأرقام الأخيرة، على سبعة أقسام', 'الوالي']],
    },
    {
      why: 'not before "again"',
      text: 'وأكد الوالي أن السوق تفتح مجددا بعد العيد.',
      found: [['السوق تفتح مجددا بعد العيد', 'الوالي']],
    },
    {
      why: 'not before somebody who is accused',
      text: 'كشفت الشرطة أن المحكمة سجنت، أمس، متهما بالسرقة.',
      found: [['المحكمة سجنت، أمس، متهما بالسرقة', 'الشرطة']],
    },
  ]);
});

describe('Edges of Arabic content', () => {
  check([
    {
      why: 'no space before a stop that is set apart',
      text: 'قال الحارس إن الباب مفتوح .',
      found: [['الباب مفتوح', 'الحارس']],
    },
    {
      why: 'a text that says "it came in it"',
      text: 'وأوضح الحارس في بيان جاء فيه: الباب لم يفتح أمس.',
      found: [['الباب لم يفتح أمس.', '<inherit>']],
    },
    {
      why: 'a lone tatweel for a dash',
      text: 'وقال سالم ـ في تصريح خاص ـ إن الباب مفتوح.',
      found: [['الباب مفتوح', 'سالم']],
    },
    {
      why: 'what a source asks for is no part of its name',
      text: 'وقال مصدر أمني، طلب عدم ذكر اسمه، إن الباب مفتوح.',
      found: [['الباب مفتوح', 'مصدر أمني']],
    },
  ]);
});

describe('Arabic speech without a colon or complementiser', () => {
  check([
    {
      why: 'a denial right behind the verb',
      text: 'وأضاف لم نر أحدا هناك.',
      found: [['لم نر أحدا هناك.', '<inherit>']],
    },
    {
      why: 'a denial behind the speaker and a comma',
      text: 'قالت لجنة الحي، لم تصل أي شكوى.',
      found: [['لم تصل أي شكوى.', 'لجنة الحي']],
    },
    { why: 'not behind a verb that does a thing', text: 'الحارس يتابع ليس من أجل المال.', found: [] },
    { why: 'not behind a verb that uncovers a thing', text: 'وكشف ليس فقط عن الباب بل عن الدار.', found: [] },
    {
      why: 'a short sentence in marks',
      text: 'وقال الحارس في رده حول الباب "نعم فتحته."',
      found: [['نعم فتحته.', 'الحارس']],
    },
    { why: 'not a short name', text: 'وقال مدير صحيفة "الساحل" كلاما طويلا.', found: [] },
    {
      why: 'marks that "so said" follows',
      text: '((لن نقبل بأقل من العدل)) هكذا قالت الأم.',
      found: [['لن نقبل بأقل من العدل', 'الأم']],
    },
    {
      why: 'long marks right before their verb',
      text: '«عندما يسألني الناس عن الدار أقول لهم إنها لجدي» يقول نادر.',
      found: [['عندما يسألني الناس عن الدار أقول لهم إنها لجدي', 'نادر']],
    },
    {
      why: 'the noun that a participle confirms',
      text: 'وأوضح الوالي أن السوق نظيفة، مؤكدا عدم وصول أي شكوى.',
      found: [
        ['السوق نظيفة', 'الوالي'],
        ['عدم وصول أي شكوى', 'الوالي'],
      ],
    },
    { why: 'a slogan', text: 'أعلن النادي عن حفل تحت شعار "معا نبني بيتا يسع الجميع".', found: [] },
    {
      why: 'a mark that is typed tight to the word before it',
      text: 'وأضاف قائلا" لم نر أحدا هناك طوال الليل ".',
      found: [['لم نر أحدا هناك طوال الليل', '<inherit>']],
    },
    { why: 'but not a clitic before a name', text: 'وأعلن عن عرض ل" فرقة الساحل القديمة للفنون ".', found: [] },
    {
      why: 'the complementiser within the marks',
      text: 'واعتبر المجلس "أن الطريق صار أطول من قبل".',
      found: [['أن الطريق صار أطول من قبل', 'المجلس']],
    },
    { why: 'what a verb of calling names', text: 'ودعت «الجمعية الأهلية لحماية السواحل القديمة» إلى حفل.', found: [] },
    {
      why: 'what somebody calls for, in marks',
      text: 'دعا الوالي إلى «فتح الأبواب قبل شروق الشمس».',
      found: [['فتح الأبواب قبل شروق الشمس', 'الوالي']],
    },
    { why: 'a list of slogans', text: 'ورفع الجمهور "يا ساحل"، "يا بحر"، "يا أهل الدار لا تناموا".', found: [] },
  ]);
});

describe('Arabic source phrases', () => {
  check([
    {
      why: 'end where a clause begins without a comma',
      text: 'وطبقا لنشرة المرفأ لم تصل أي سفينة.',
      found: [['لم تصل أي سفينة', 'نشرة المرفأ']],
    },
    {
      why: '"as … told" at the end',
      text: 'غرق قارب قرب الساحل، كما ذكرت الشرطة.',
      found: [['غرق قارب قرب الساحل', 'الشرطة']],
    },
    {
      why: '"in the words of"',
      text: 'ضاق الطريق كثيرا على حد قول سكان الحي.',
      found: [['ضاق الطريق كثيرا', 'سكان الحي']],
    },
    {
      why: 'not where the verb has an object',
      text: 'غرق قارب قرب الساحل، كما ذكرت الشرطة أسماء خمسة من الركاب.',
      found: [],
    },
    {
      why: 'with a relative clause before their statement',
      text: 'ووفق الأرقام، التي نشرها المصرف، فإن الأسعار زادت.',
      found: [['الأسعار زادت', 'الأرقام']],
    },
    { why: 'half a clause', text: 'وحصل الحي، حسب الوالي، على سبع حدائق.', found: [] },
    { why: 'degrees and rules', text: 'يختار الحكام حسب درجة الخبرة.', found: [] },
    { why: 'what was seen by nobody named', text: 'وحسب ما تم رصده، فإن السوق هادئة.', found: [] },
    { why: 'what "we" see', text: 'سنختار الأصلح وفق رؤيتنا.', found: [] },
  ]);
});
