import { ar, type CompareCase, en } from './compare-case.ts';

/** What is denied, how surely it is said, and of whom: half are conflicts, the other half look like one. */
export const CLAIM_CASES: readonly CompareCase[] = [
  // Double negation affirms.
  en('It is not impossible to finish by June.', 'It is possible to finish by June.', [], false),
  en('It is not possible to finish by June.', 'It is possible to finish by June.', ['negation'], true),
  ar('ليس من غير الممكن إنهاء العمل قبل الصيف', 'من الممكن إنهاء العمل قبل الصيف', [], false),
  ar('من غير الممكن إنهاء العمل قبل الصيف', 'من الممكن إنهاء العمل قبل الصيف', ['negation'], true),
  // "Not only" affirms.
  en('This is not only a bridge but a promise.', 'This is a bridge and a promise.', [], false),
  en('This is not a bridge but a promise.', 'This is a bridge and a promise.', ['negation'], true),
  ar('هذا ليس فقط جسرا بل وعد للمدينة', 'هذا جسر ووعد للمدينة', [], false),
  // Each particle.
  ar('ما طلبنا تمديد المهلة من البنك', 'طلبنا تمديد المهلة من البنك', ['negation'], true),
  ar('غادر الوفد دون اتفاق مع البلدية', 'غادر الوفد بعد اتفاق مع البلدية', ['negation'], true),
  ar('اللوحة غير أصلية بحسب خبراء المتحف', 'اللوحة أصلية بحسب خبراء المتحف', ['negation'], true),
  ar('لا يبيع المصنع إلا للمدارس', 'يبيع المصنع للمدارس فقط', [], false),
  ar('لا يبيع المصنع للمدارس', 'يبيع المصنع للمدارس', ['negation'], true),
  // Late or wanting is not "none", and no conflict with it.
  en('The delay in publishing the names is due to a fault.', 'Not publishing the names is due to a fault.', [], false),
  ar('تأخر نشر الأسماء يعود إلى عطل في النظام', 'عدم نشر الأسماء يعود إلى عطل في النظام', [], false),
  ar('نشر الأسماء يعود إلى عطل في النظام', 'عدم نشر الأسماء يعود إلى عطل في النظام', ['negation'], true),
  // Claimed, said to be; the same reserve in another word.
  en('The clerk is said to have burned the ledger.', 'The clerk burned the ledger.', ['modality'], true),
  en('The clerk allegedly burned the ledger.', 'The clerk reportedly burned the ledger.', [], false),
  ar('يزعم أن الموظف أحرق السجل', 'الموظف أحرق السجل', ['modality'], true),
  // Must, can, will.
  ar('يجب على البلدية إصلاح السد', 'يمكن للبلدية إصلاح السد', ['modality'], true),
  ar('سوف نعيد فتح المسرح في الخريف', 'سنعيد فتح المسرح في الخريف', [], false),
  ar('قد نعيد فتح المسرح في الخريف', 'سنعيد فتح المسرح في الخريف', ['modality'], true),
  // "Provided" is a condition only before what is asked for.
  en(
    'Food was given to the crews and tents were provided for the night.',
    'Food was given to the crews and tents were there for the night.',
    [],
    false,
  ),
  en(
    'We will lend the tents provided they come back dry.',
    'We will lend the tents and they come back dry.',
    ['modality'],
    true,
  ),
  // A hedge of a sentence that goes another way.
  en(
    'It seemed the village was split into old and new families. The old ones kept the mill.',
    'There are two kinds of families in the village, old and new. The old ones kept the mill.',
    [],
    false,
  ),
  en('It seemed the village was split over the mill.', 'The village was split over the mill.', ['modality'], true),
  // A place and a person that the same airport is called by; two places.
  ar('سيدير القطاع الخاص مطار تبوك الجديد', 'سيدير القطاع الخاص مطار الأمير سلطان الجديد', [], false),
  ar('سيدير القطاع الخاص مطار تبوك الجديد', 'سيدير القطاع الخاص مطار أبها الجديد', ['name'], true),
  // A body against a description, and against another body.
  en(
    'He told the Harbour Council to wait for the report.',
    'He told Danish officials to wait for the report.',
    [],
    false,
  ),
  en(
    'He told the people of Harwich to wait for the report.',
    'He told the people of Rostock to wait for the report.',
    ['name'],
    true,
  ),
  // A title, a spelling, a script.
  en('We met President Lindqvist at the quay.', 'We met Lindqvist at the quay.', [], false),
  ar('التقينا الدكتور عبد الرحمن في الميناء', 'التقينا عبدالرحمن في الميناء', [], false),
  en(
    'The letter from Aleksandr Petrenko arrived today.',
    'The letter from Alexandr Petrenko arrived today.',
    [],
    false,
  ),
];

/** Two texts of which no word is another to a reader. */
export const SAME_WORDS: readonly (readonly [lang: 'en' | 'ar', a: string, b: string])[] = [
  // A verb and its noun of action, the light verb before it, two plurals, an accusative.
  ['ar', 'أود أن أعلن تأجيل افتتاح المسرح', 'أود إعلان تأجيل افتتاح المسرح'],
  ['ar', 'قررت الفرقة أن تجدد عقد المدرب', 'قررت الفرقة تجديد عقد المدرب'],
  ['ar', 'المصنع يكدس الحبوب في المرفأ القديم', 'المصنع يقوم بتكديس الحبوب في المرفأ القديم'],
  ['ar', 'الميناء بلا مشاكل منذ بدء الموسم', 'الميناء بلا مشكلات منذ بدء الموسم'],
  ['ar', 'لم نتلق أي رد من البلدية حتى الآن', 'لم نتلق ردا من البلدية حتى الآن'],
  // A day by the calendar and by where the reader stands.
  [
    'ar',
    'باشرت الفرق بلاغ الحريق أمس في الميناء القديم',
    'باشرت الفرق بلاغ الحريق الجمعة الموافق 8 محرم في الميناء القديم',
  ],
  [
    'en',
    'The crews reached the burning mill yesterday before noon.',
    'The crews reached the burning mill on Friday before noon.',
  ],
  // A name and what carries its pronoun; how a man is spoken of.
  ['ar', 'تفاوضنا معها على الصيد في الخليج الجنوبي', 'تفاوضنا مع مالطا على الصيد في الخليج الجنوبي'],
  ['ar', 'افتتح المعرض حفظه الله وسط حضور كبير', 'افتتح المعرض سلطان وسط حضور كبير'],
  // Who reports says it one way or another; a connective.
  ['ar', 'المعرض ناجح، وأضاف أن الزوار كثيرون', 'المعرض ناجح، وقال إن الزوار كثيرون'],
  ['ar', 'الموسم ضعيف ولذلك خفضنا الرسوم', 'الموسم ضعيف ولهذا خفضنا الرسوم'],
  // Forms of irregular verbs.
  ['en', 'We wrote to the mayor and took the keys back.', 'We have written to the mayor and taken the keys back.'],
  ['en', "I'm not afraid to die, said the old sailor.", "I'm not afraid of dying, said the old sailor."],
  // Turned round twice.
  ['en', 'Rents were higher than wages in the old town.', 'Wages were lower than rents in the old town.'],
];

/** Words that only look like forms of one another: who does it against to whom it is done, and "fought" against "killed". */
export const OTHER_WORDS: readonly (readonly [lang: 'en' | 'ar', a: string, b: string])[] = [
  ['ar', 'قاتل الجنود رجال القرية عند الجسر', 'قتل الجنود رجال القرية عند الجسر'],
  ['ar', 'وصل الطالب إلى باب المدرسة', 'وصل المطلوب إلى باب المدرسة'],
  ['en', 'The crew left the harbour singing songs.', 'The crew left the harbour cursing songs.'],
];
