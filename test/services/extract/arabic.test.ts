import assert from 'node:assert/strict';
import { show } from './shown.ts';

function check(text: string, expected: readonly object[]): void {
  const found = show(text, 'ar');
  assert.deepEqual(
    found.map((finding, index) =>
      Object.fromEntries(
        Object.keys(expected[index] ?? finding).map((key) => [key, finding[key as keyof typeof finding]]),
      ),
    ),
    expected,
  );
}

describe('Arabic sayings', () => {
  // Each rule in a sentence where it is at work, and in one that looks like it and is none.
  const cases = [
    {
      why: 'marks after a colon',
      text: 'وقال الجار: "لن نبيع الدار".',
      expected: [
        { kind: 'direct', content: 'لن نبيع الدار', speaker: 'الجار', rule: 'ar.finite-speaker-marks', cue: 'وقال' },
      ],
    },
    {
      why: 'marks right after the speaker',
      text: 'وقالت الجارة «سنبقى هنا حتى الصيف».',
      expected: [{ kind: 'direct', content: 'سنبقى هنا حتى الصيف', speaker: 'الجارة' }],
    },
    { why: 'a name in marks as the subject of another verb', text: 'فاز «الفرسان» بالكأس.', expected: [] },
    {
      why: 'a colon without marks, over sentences, to the next saying',
      text: 'وقال المدرب: تعبنا كثيرا. سنرتاح غدا. وأضاف: الفريق جاهز.',
      expected: [
        { kind: 'direct', content: 'تعبنا كثيرا. سنرتاح غدا.', speaker: 'المدرب', rule: 'ar.finite-speaker-colon' },
        { kind: 'direct', content: 'الفريق جاهز.', speaker: '<inherit>', rule: 'ar.finite-carried-colon' },
      ],
    },
    { why: 'a colon before a list of things', text: 'تضم القائمة ثلاثة مواد: الخبز والملح والزيت.', expected: [] },
    {
      why: 'a complementiser after the colon',
      text: 'وقالت الشرطة: إن الطريق مغلق.',
      expected: [{ kind: 'indirect', content: 'الطريق مغلق', speaker: 'الشرطة', rule: 'ar.finite-speaker-that' }],
    },
    {
      why: 'a complementiser with a pronoun, without it in the content',
      text: 'أكد الحارس أنه لم ينم.',
      expected: [{ kind: 'indirect', content: 'لم ينم', speaker: 'الحارس' }],
    },
    { why: '"before that" is no complementiser of the verb', text: 'قال الحارس قبل أن ينام.', expected: [] },
    {
      why: 'marks that are all of what follows the complementiser',
      text: 'وقال الخبير إن "المطر لن يتوقف هذا الأسبوع".',
      expected: [{ kind: 'direct', content: 'المطر لن يتوقف هذا الأسبوع', rule: 'ar.finite-speaker-that-marks' }],
    },
    {
      why: 'marked words within reported speech make it mixed, and the span is all of it',
      text: 'قال الخبير إن السد "في خطر شديد" منذ شهر.',
      expected: [{ kind: 'mixed', content: 'السد "في خطر شديد" منذ شهر', speaker: 'الخبير' }],
    },
    {
      why: 'the name of a thing in marks does not',
      text: 'قال الخبير إن نظام "سند" يعمل منذ شهر.',
      expected: [{ kind: 'indirect', content: 'نظام "سند" يعمل منذ شهر' }],
    },
    {
      why: 'participles with every tanwin begin a new saying of the same speaker',
      text: 'أعلن النادي أن الموسم انتهى، مشيراً إلى أن اللاعبين عادوا ومؤكدًا أن العقود باقية.',
      expected: [
        { content: 'الموسم انتهى', speaker: 'النادي' },
        { content: 'اللاعبين عادوا', speaker: 'النادي', rule: 'ar.participle-speaker-that', cue: 'مشيراً' },
        { content: 'العقود باقية', speaker: 'النادي', cue: 'ومؤكدًا' },
      ],
    },
    {
      why: 'an adjective of the same letters is no participle',
      text: 'جرت الانتخابات وسط إجراءات أمنية مشددة.',
      expected: [],
    },
    {
      why: 'a verbal noun that completes a verb',
      text: 'واختتم المدرب حديثه بقوله: شكرا لكم جميعا.',
      expected: [
        { kind: 'direct', content: 'شكرا لكم جميعا.', speaker: 'المدرب', rule: 'ar.noun-speaker-colon', cue: 'بقوله' },
      ],
    },
    { why: '"it may be said" is the outlet', text: 'يمكن القول إن الموسم ناجح.', expected: [] },
    {
      why: 'a relayed saying is the one after عن',
      text: 'ونقلت الصحيفة عن مصدر أمني قوله "إن الحدود آمنة تماما".',
      expected: [{ kind: 'direct', content: 'إن الحدود آمنة تماما', speaker: 'مصدر أمني' }],
    },
    { why: 'goods are carried too', text: 'نقل القطار البضائع إلى الميناء.', expected: [] },
    {
      why: 'a verbal noun states what is confirmed',
      text: 'أكدت البلدية انتهاء أعمال الجسر.',
      expected: [
        { kind: 'indirect', content: 'انتهاء أعمال الجسر', speaker: 'البلدية', rule: 'ar.finite-speaker-noun' },
      ],
    },
    { why: 'other verbs name a thing', text: 'افتتحت البلدية حديقة عامة.', expected: [] },
    {
      why: 'speech in the first person without any sign',
      text: 'وأضاف المدرب لقد لعبنا جيدا.',
      expected: [{ kind: 'direct', content: 'لقد لعبنا جيدا.', rule: 'ar.finite-speaker-person' }],
    },
    {
      why: 'marks before their verb',
      text: '"لن نرحل من هنا"، قال الجار.',
      expected: [{ kind: 'direct', content: 'لن نرحل من هنا', speaker: 'الجار', rule: 'ar.marks-verb-speaker' }],
    },
    {
      why: 'marks that are the subject of the verb behind them',
      text: '«فرسان الساحل» يختتم الموسم بفوز.',
      expected: [],
    },
    {
      why: 'a split quotation is one group',
      text: '«لن نرحل من هنا»، قال الجار، «ولن نبيع الدار».',
      expected: [
        { content: 'لن نرحل من هنا', group: 1 },
        { content: 'ولن نبيع الدار', group: 1 },
      ],
    },
    {
      why: 'a source phrase before the clause',
      text: 'ووفقًا لمسؤولين في الميناء، فإن الرصيف سيغلق.',
      expected: [
        { kind: 'indirect', content: 'الرصيف سيغلق', speaker: 'مسؤولين في الميناء', rule: 'ar.source-before' },
      ],
    },
    {
      why: 'a source phrase behind the clause',
      text: 'غرق قارب صغير قرب الساحل، بحسب خفر السواحل.',
      expected: [
        { kind: 'indirect', content: 'غرق قارب صغير قرب الساحل', speaker: 'خفر السواحل', rule: 'ar.source-after' },
      ],
    },
    {
      why: 'a source phrase with a verb',
      text: 'غرق قارب صغير قرب الساحل بحسب ما أعلنت الشرطة.',
      expected: [{ content: 'غرق قارب صغير قرب الساحل', speaker: 'الشرطة' }],
    },
    { why: 'rules and plans are no sources', text: 'تصرف المنح وفق النظام الجديد.', expected: [] },
    {
      why: 'a source before a verb of saying leaves the words to the verb',
      text: 'وبحسب الإذاعة، قال الحارس إن الباب مفتوح.',
      expected: [{ content: 'الباب مفتوح', speaker: 'الحارس' }],
    },
    {
      why: 'a verb that points back to the sentence before',
      text: 'أغلقت البلدية سبعة محال. أوضح ذلك المهندس نادر سالم.',
      expected: [
        { kind: 'indirect', content: 'أغلقت البلدية سبعة محال', speaker: 'المهندس نادر سالم', rule: 'ar.points-back' },
      ],
    },
    {
      why: '"that decision" points to a thing',
      text: 'أغلقت البلدية سبعة محال. أعلن الوالي ذلك القرار.',
      expected: [],
    },
    {
      why: 'an unclosed mark ends where somebody else speaks',
      text: 'وقال الأب: "سنعود غدا. واعترف الحارس بأنه نام.',
      expected: [
        { kind: 'direct', content: 'سنعود غدا.', rule: 'ar.finite-speaker-unclosed' },
        { kind: 'indirect', content: 'نام', speaker: 'الحارس' },
      ],
    },
    {
      why: 'the outlet speaks in "it is mentioned that"',
      text: 'قال الوالي إن الجسر جاهز، يذكر أن الجسر بني عام 1970.',
      expected: [{ content: 'الجسر جاهز' }],
    },
    {
      why: 'praise and prayer end what was reported',
      text: 'أكد الوالي أن الجسر جاهز، مثمنا جهود العمال.',
      expected: [{ content: 'الجسر جاهز' }],
    },
    {
      why: 'a sentence that begins with "and that" goes on',
      text: 'وأشار إلى أن الجسر جاهز. وأن الطريق مفتوح.',
      expected: [{ content: 'الجسر جاهز. وأن الطريق مفتوح', speaker: '<inherit>' }],
    },
    {
      why: 'a list below the cue is one group',
      text: 'وتابع المدير:\n- الباب الأول مفتوح.\n- الباب الثاني مغلق.',
      expected: [
        { kind: 'direct', content: 'الباب الأول مفتوح.', speaker: 'المدير', group: 1 },
        { kind: 'direct', content: 'الباب الثاني مغلق.', speaker: 'المدير', group: 1 },
      ],
    },
    { why: 'belief without a believer is the outlet', text: 'ويعتقد أن السفينة غرقت.', expected: [] },
    { why: 'a thing that shows is nobody who says', text: 'وصل ما يفيد بأن السفينة غرقت.', expected: [] },
    { why: '"books" is no "wrote"', text: 'باع كتب جده: الأدب والتاريخ والطب.', expected: [] },
  ];
  for (const { why, text, expected } of cases)
    it(`${expected.length === 0 ? 'finds nothing' : 'are found'}: ${why}`, () => check(text, expected));
});
