import { ar, type CompareCase, en } from './compare-case.ts';

/** Figures: what they count, how exactly, and when. Half are conflicts, the other half look like one. */
export const COUNT_CASES: readonly CompareCase[] = [
  // A range against another, and against a figure in it.
  ar('سيستغرق الترميم من أربعة إلى ستة أشهر', 'سيستغرق الترميم من أربعة إلى تسعة أشهر', ['number'], true),
  ar('سيستغرق الترميم من ٤ إلى ٦ أشهر', 'سيستغرق الترميم ما بين أربعة وستة أشهر', [], false),
  en(
    'The ferry carries 200-250 passengers a day.',
    'The ferry carries between 200 and 250 passengers a day.',
    [],
    false,
  ),
  en('The dam holds 30 to 40 days of water.', 'The dam holds 35 days of water.', ['number'], false),
  en('The dam holds 30 to 40 days of water.', 'The dam holds 55 days of water.', ['number'], true),
  // Percent against points, and the sign against the word.
  ar('تراجعت البطالة 3 في المئة منذ الربيع', 'تراجعت البطالة 3 نقاط مئوية منذ الربيع', ['number'], true),
  ar('تراجعت البطالة ٣٪ منذ الربيع', 'تراجعت البطالة ثلاثة بالمئة منذ الربيع', [], false),
  en('Turnout rose by 6% in the suburbs.', 'Turnout rose by six per cent in the suburbs.', [], false),
  // About so many, and exactly so many more.
  ar('وصل نحو ألف حاج إلى الميناء', 'وصل 1012 حاجا إلى الميناء', ['number'], false),
  ar('وصل نحو ألف حاج إلى الميناء', 'وصل 1600 حاج إلى الميناء', ['number'], true),
  en('Some 5,000 homes lost power overnight.', '5,040 homes lost power overnight.', ['number'], false),
  en('Some 5,000 homes lost power overnight.', 'Some 9,000 homes lost power overnight.', ['number'], true),
  // Bounds.
  ar('لن يدخل القاعة أكثر من مئتي شخص', 'لن يدخل القاعة أقل من مئتي شخص', ['number'], true),
  en('Up to 70 boats may fish in the bay.', 'At least 70 boats may fish in the bay.', ['number'], true),
  en('At least 70 boats were in the bay.', 'No fewer than 70 boats were in the bay.', [], false),
  // What is counted.
  en(
    'The shelling killed 12 civilians near the mill.',
    'The shelling killed 12 soldiers near the mill.',
    ['word'],
    true,
  ),
  ar('أدى القصف إلى مقتل 12 مدنيا قرب المطحنة', 'أدى القصف إلى مقتل 12 جنديا قرب المطحنة', ['word'], true),
  ar('سقط 18 قتيلا في انهيار المنجم', 'سقط 18 جريحا في انهيار المنجم', ['word'], true),
  // The dead and wounded are more than the dead.
  en('The fire left 60 dead and injured in the old market.', 'The fire left 22 dead in the old market.', [], false),
  en('The fire left 60 dead in the old market.', 'The fire left 22 dead in the old market.', ['number'], true),
  // One place more, and so many more; the same places.
  en(
    'The engineers rebuilt 41 bridges in Kenya and Uganda last year.',
    'The engineers rebuilt 17 bridges in Kenya last year.',
    ['number'],
    false,
  ),
  en(
    'The engineers rebuilt 41 bridges in Kenya and Uganda last year.',
    'The engineers rebuilt 17 bridges in Kenya and Uganda last year.',
    ['number'],
    true,
  ),
  // Fewer in more places is no wider count.
  en(
    'The engineers rebuilt 17 bridges in Kenya and Uganda last year.',
    'The engineers rebuilt 41 bridges in Kenya last year.',
    ['number'],
    true,
  ),
  // A sum in its parts, and parts that make another sum.
  ar('هرعت 9 فرق إطفاء إلى المصنع', 'هرعت 4 فرق إطفاء إلى المصنع وساندتها 5 فرق من المدن المجاورة', ['number'], false),
  ar('هرعت 9 فرق إطفاء إلى المصنع', 'هرعت 4 فرق إطفاء إلى المصنع وساندتها 3 فرق من المدن المجاورة', ['number'], true),
  // The wounded are no part of the dead.
  en('The storm left 20 people dead.', 'The storm left 12 people dead and 8 wounded.', ['number'], true),
  // Feet and metres.
  en(
    'The balloon drifted at 30,000 feet over the coast.',
    'The balloon drifted at 9 kilometres over the coast.',
    [],
    false,
  ),
  ar('حلق المنطاد على ارتفاع 30 ألف قدم فوق الساحل', 'حلق المنطاد على ارتفاع 30 ألف متر فوق الساحل', ['number'], true),
  // A figure written out with a scale that it cannot have.
  ar('نقلت القطارات 4.318.905 مسافرين هذا العام', 'نقلت القطارات 4.318.905 مليون مسافر هذا العام', ['number'], false),
  en(
    'The trains carried 4.3 million people this year.',
    'The trains carried 4.3 billion people this year.',
    ['number'],
    true,
  ),
  // A share against a sum: two figures of one loss; one sum against another.
  en(
    'The harbour lost 12 percent of its income in spring.',
    'The harbour lost 40 million euros of its income in spring.',
    [],
    false,
  ),
  en(
    'The harbour lost 12 million euros of its income in spring.',
    'The harbour lost 40 million euros of its income in spring.',
    ['number'],
    true,
  ),
  // Late morning or noon; morning or evening.
  ar(
    'تلقينا البلاغ في الساعة الحادية عشرة صباح الخميس',
    'تلقينا البلاغ في الساعة الحادية عشرة ظهر الخميس',
    ['number'],
    false,
  ),
  en(
    'The convoy left in the morning under heavy guard.',
    'The convoy left at noon under heavy guard.',
    ['number'],
    false,
  ),
  en(
    'The convoy left in the morning under heavy guard.',
    'The convoy left in the evening under heavy guard.',
    ['number'],
    true,
  ),
  // Both digit sets, a date, a year.
  ar('انعقد المؤتمر في ١٢ آذار ٢٠١٩ في القاعة الكبرى', 'انعقد المؤتمر في 12 مارس 2019 في القاعة الكبرى', [], false),
  ar(
    'انعقد المؤتمر في ١٢ آذار ٢٠١٩ في القاعة الكبرى',
    'انعقد المؤتمر في 21 مارس 2019 في القاعة الكبرى',
    ['number'],
    true,
  ),
];
