import assert from 'node:assert/strict';
import { show } from './shown.ts';

/** Speaker phrase of the only finding in a sentence. */
function check(text: string, expected: string): void {
  assert.deepEqual(
    show(text, 'ar').map((finding) => finding.speaker),
    [expected],
  );
}

describe('the Arabic speaker phrase', () => {
  const cases = [
    { text: 'قال نادر إن الباب مفتوح.', speaker: 'نادر', why: 'a bare name' },
    {
      text: 'وقال مساعد مدير الميناء العقيد نادر بن سعيد إن الرصيف جاهز.',
      speaker: 'مساعد مدير الميناء العقيد نادر بن سعيد',
      why: 'office, rank and name',
    },
    {
      text: 'قالت الباحثة في المعهد ليلى نور إن العينة كافية.',
      speaker: 'الباحثة في المعهد ليلى نور',
      why: 'a preposition within an office',
    },
    { text: 'قال نادر في الرباط إن الباب مفتوح.', speaker: 'نادر', why: 'not the place after a name' },
    { text: 'قال الوزير في مؤتمر صحفي إن الباب مفتوح.', speaker: 'الوزير', why: 'not the occasion after an office' },
    { text: 'قال الوزير أمس الأحد إن الباب مفتوح.', speaker: 'الوزير', why: 'not the time' },
    { text: 'قال الوزير للصحفيين إن الباب مفتوح.', speaker: 'الوزير', why: 'not those who are told' },
    { text: 'قال الوزير لـ«الساحل» إن الباب مفتوح.', speaker: 'الوزير', why: 'not an outlet in marks' },
    {
      text: 'قال نادر سالم، المتحدث باسم الميناء، إن الباب مفتوح.',
      speaker: 'نادر سالم، المتحدث باسم الميناء',
      why: 'an apposition',
    },
    { text: 'قال نادر الذي يعمل في الميناء إن الباب مفتوح.', speaker: 'نادر', why: 'not a relative clause' },
    { text: 'قال نادر (40 عاما) إن الباب مفتوح.', speaker: 'نادر', why: 'not the age' },
    {
      text: 'وأفاد مسؤولان في الميناء، طلبا عدم كشف اسميهما، بأن الرصيف جاهز.',
      speaker: 'مسؤولان في الميناء',
      why: 'not what two sources ask for, in which "disclosure" is no saying',
    },
    {
      text: 'وأكدت مصادر في الميناء، اشترطت عدم الإفصاح عن هوياتها، أن الرصيف جاهز.',
      speaker: 'مصادر في الميناء',
      why: 'not what sources make a condition of, nor do its nouns open what is said',
    },
    {
      text: 'وقال حارسان رفضا ذكر اسميهما إن الباب مفتوح.',
      speaker: 'حارسان',
      why: 'not what is asked for without a comma',
    },
    { text: 'قال "نادر": البيت بعيد من هنا.', speaker: 'نادر', why: 'a name in marks, without them' },
    { text: 'وقال لوكالة الساحل إن الباب مفتوح.', speaker: '<inherit>', why: 'nobody, where only somebody is told' },
    { text: 'وفي تصريح له، قال الوزير إن الباب مفتوح.', speaker: 'الوزير', why: 'behind a leading circumstance' },
    { text: 'إلا أن حارس الميناء أكد أنه لم ينم.', speaker: 'حارس الميناء', why: 'before its verb' },
    { text: 'أما الحارس فقد أكد أنه لم ينم.', speaker: 'الحارس', why: 'the topic of "as for"' },
    {
      text: 'أكد اليوم الجمعة نادر سالم حارس الميناء، بأن الباب مفتوح.',
      speaker: 'نادر سالم حارس الميناء',
      why: 'behind a time without a comma',
    },
    {
      text: 'وقال إمام المسجد نادر سالم: "اصبروا قليلا".',
      speaker: 'إمام المسجد نادر سالم',
      why: 'an imam, who is not "in front of"',
    },
    {
      text: 'وأوضح بيان صادر عن الوزارة أن الباب مفتوح.',
      speaker: 'بيان صادر عن الوزارة',
      why: 'a text with its issuer',
    },
    {
      text: 'أعرب المدرب عن سعادته بالفوز، وقال "كنا أفضل منهم بكثير".',
      speaker: 'المدرب',
      why: 'from the verb before it in the sentence',
    },
    {
      text: 'أعربت الوزيرة عن سعادتها، وقال "كنا أفضل منهم بكثير".',
      speaker: '<inherit>',
      why: 'not from a verb of the other gender',
    },
    {
      text: 'ارتفع السعر بعد تصريحات وزير الطاقة الذي قال إن السوق هادئة.',
      speaker: 'وزير الطاقة',
      why: 'what a relative clause describes',
    },
    {
      text: 'موقف جديد، أيده مجلس المدينة الذي اعتبر أن الوقت حان.',
      speaker: 'مجلس المدينة',
      why: 'the subject of the verb before a relative clause',
    },
    {
      text: 'وأوضح رئيس هيئة التحقيق والادعاء العام أن العدد قليل.',
      speaker: 'رئيس هيئة التحقيق والادعاء العام',
      why: 'an office with a verbal noun in it',
    },
    {
      text: 'ونقلت الصحيفة عن مدير الميناء، نادر سالم، قوله إن الرصيف جاهز.',
      speaker: 'مدير الميناء، نادر سالم',
      why: 'not the noun of the saying',
    },
    { text: 'قال لي: أغلق الباب من فضلك.', speaker: '<inherit>', why: 'not the one who is told' },
    { text: 'سهام أعلنت صراحة أنها ستعود.', speaker: 'سهام', why: 'not the manner' },
    {
      text: 'ونقلت الإذاعة عن حارس الميناء قوله إن الباب مفتوح.',
      speaker: 'حارس الميناء',
      why: 'behind عن, not the outlet',
    },
    { text: 'قال 70 في المائة من السكان إن الشارع ضيق.', speaker: '70 في المائة من السكان', why: 'a share of people' },
    { text: 'وجاء في بيان الشركة أن الخط توقف.', speaker: 'بيان الشركة', why: 'a text that speaks' },
  ];
  for (const { text, speaker, why } of cases) it(`takes ${why}: ${speaker}`, () => check(text, speaker));
});
