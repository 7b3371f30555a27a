import { ar, type CompareCase, en } from './compare-case.ts';

export const NUMBER_CASES: readonly CompareCase[] = [
  // A count off by one.
  ar('ستفرج عن 20 رهينة', 'ستفرج عن 21 رهينة', ['number'], true),
  // The same count in words and in both digit sets.
  ar('ستفرج عن عشرين رهينة', 'ستفرج عن ٢٠ رهينة', [], false),
  // Scale: million for billion.
  en(
    'The ministry lost 6 million dollars on the port.',
    'The ministry lost 6 billion dollars on the port.',
    ['number'],
    true,
  ),
  ar('خصصنا ثلاثة ملايين ريال لصيانة المدارس', 'خصصنا ثلاثة مليارات ريال لصيانة المدارس', ['number'], true),
  // Digits against words of the same value are one number.
  en('We planted 40 thousand trees in the valley.', 'We planted forty thousand trees in the valley.', [], false),
  // Digits in another order.
  en(
    'The bridge opened on July 14 after two years of work.',
    'The bridge opened on July 41 after two years of work.',
    ['number'],
    true,
  ),
  // Percent against percentage points.
  en(
    'Support for the reform rose by 4 percent in the north.',
    'Support for the reform rose by 4 percentage points in the north.',
    ['number'],
    true,
  ),
  // At least against at most.
  en(
    'At least 60 families lost their homes in the flood.',
    'At most 60 families lost their homes in the flood.',
    ['number'],
    true,
  ),
  ar('عاد ما لا يقل عن 300 نازح إلى قراهم', 'عاد ما لا يزيد على 300 نازح إلى قراهم', ['number'], true),
  // The same length in another unit.
  en('The fire stopped 10 miles from the village.', 'The fire stopped 16 kilometres from the village.', [], false),
  // The same figure with another unit.
  en('The cable runs 90 miles under the sea.', 'The cable runs 90 kilometres under the sea.', ['number'], true),
  ar('يمتد النفق 12 كيلومترا تحت الجبل', 'يمتد النفق 12 ميلا تحت الجبل', ['number'], true),
  // Another currency.
  ar('ستدفع الشركة غرامة قدرها 5 ملايين دولار', 'ستدفع الشركة غرامة قدرها 5 ملايين يورو', ['number'], true),
  // A rounding of the same figure is a difference and no conflict.
  en(
    'The census counted 4,812,377 people in the capital.',
    'The census counted 4.8 million people in the capital.',
    ['number'],
    false,
  ),
  // Weekday, month and part of the day are figures too.
  en(
    'The vote will take place on Tuesday in the old hall.',
    'The vote will take place on Friday in the old hall.',
    ['number'],
    true,
  ),
  ar('تبدأ المحاكمة في آذار المقبل أمام هيئة جديدة', 'تبدأ المحاكمة في نيسان المقبل أمام هيئة جديدة', ['number'], true),
  // Two names of one month.
  ar('تبدأ المحاكمة في آذار المقبل أمام هيئة جديدة', 'تبدأ المحاكمة في مارس المقبل أمام هيئة جديدة', [], false),
  en(
    'The ferry leaves at 9 a.m. from the eastern pier.',
    'The ferry leaves at 9 p.m. from the eastern pier.',
    ['number'],
    true,
  ),
  en(
    'The ferry leaves at 9:15 p.m. from the eastern pier.',
    'The ferry leaves at 21:15 from the eastern pier.',
    [],
    false,
  ),
  // A place in a row.
  ar('هذه هي الجلسة الخامسة التي تخصص للموازنة', 'هذه هي الجلسة السادسة التي تخصص للموازنة', ['number'], true),
  // A share said in three ways.
  en(
    'One in four farmers has left the valley since spring.',
    '25 percent of farmers have left the valley since spring.',
    [],
    false,
  ),
  // A year.
  ar('يعود الخلاف على الحدود إلى عام 1967', 'يعود الخلاف على الحدود إلى عام 1976', ['number'], true),
  // A range.
  en('Repairs will take three to five months.', 'Repairs will take three to eight months.', ['number'], true),
  // A number in the part that only one has says nothing about the other.
  en('The dam is safe.', 'The dam is safe, and 300 engineers watch it day and night.', [], false),
  // Fractions, vague words, scores, "more" against "fewer".
  en('Two thirds of the members voted by mail.', 'Three quarters of the members voted by mail.', ['number'], true),
  ar('نصف السكان بلا كهرباء منذ أسبوع', 'ثلث السكان بلا كهرباء منذ أسبوع', ['number'], true),
  en('About a dozen houses collapsed.', 'About 12 houses collapsed.', [], false),
  en(
    'The match ended 2-0 in front of an empty stand.',
    'The match ended 2-2 in front of an empty stand.',
    ['number'],
    true,
  ),
  en('More than 90 tents were burned.', 'Fewer than 90 tents were burned.', ['number'], true),
  ar('استقبل المستشفى نحو 150 جريحا', 'استقبل المستشفى قرابة مئة وخمسين جريحا', [], false),
  // The month that is a verb too.
  en(
    'The clinic opened on March 12 in the old barracks.',
    'The clinic opened on May 12 in the old barracks.',
    ['number'],
    true,
  ),
];

export const NEGATION_CASES: readonly CompareCase[] = [
  en('there is no chance for a gaza deal', 'there is a real chance to reach a Gaza deal', ['negation'], true),
  // Arabic particles of each tense.
  ar('لن نقبل الاتفاق بصيغته الحالية', 'نقبل الاتفاق بصيغته الحالية', ['negation'], true),
  ar('لم نتلق ردا من الوزارة حتى الآن', 'تلقينا ردا من الوزارة حتى الآن', ['negation'], true),
  ar('النتائج ليست نهائية وسيعاد فرز الأصوات', 'النتائج نهائية وسيعاد فرز الأصوات', ['negation'], true),
  ar('قررت اللجنة عدم نشر التقرير قبل الانتخابات', 'قررت اللجنة نشر التقرير قبل الانتخابات', ['negation'], true),
  ar('دخلت الشاحنات المدينة دون تفتيش من الجيش', 'دخلت الشاحنات المدينة بعد تفتيش من الجيش', ['negation'], true),
  // Half a sentence with a particle before it that the whole one has not.
  ar(
    'ليست هناك فرصة حقيقية للتوصل إلى اتفاق',
    'هناك فرصة حقيقية للتوصل إلى اتفاق، وسنبذل كل ما في وسعنا لضمان التزام الجميع به',
    ['negation'],
    true,
  ),
  en(
    'not a real chance to reach a deal on the canal',
    'a real chance to reach a deal on the canal, and we will do all we can so that every side keeps to it',
    ['negation'],
    true,
  ),
  // English contractions, "no", "never", "nobody".
  en(
    "The bank won't lower its rates before the summer.",
    'The bank will lower its rates before the summer.',
    ['negation'],
    true,
  ),
  en('The mayor never approved the sale of the park.', 'The mayor approved the sale of the park.', ['negation'], true),
  en(
    'Nobody on the board read the letter before the vote.',
    'Everybody on the board read the letter before the vote.',
    ['negation'],
    true,
  ),
  en('There was no warning before the wall fell.', 'There was a warning before the wall fell.', ['negation'], true),
  // A prefix that denies.
  en(
    'The search of the office was illegal, the court found.',
    'The search of the office was legal, the court found.',
    ['negation'],
    true,
  ),
  // Verbs that deny.
  en(
    'The airline failed to refund the passengers in time.',
    'The airline refunded the passengers in time.',
    ['negation'],
    true,
  ),
  en('The guards refused to open the gate.', 'The guards agreed to open the gate.', ['negation'], true),
  ar('نفى الوزير أن تكون الحكومة قد وقعت العقد', 'أكد الوزير أن الحكومة قد وقعت العقد', ['negation'], true),
  ar('رفض الحزب المشاركة في الحكومة الجديدة', 'قبل الحزب المشاركة في الحكومة الجديدة', ['negation'], true),
  // "Not promising to sell" is no promise not to sell.
  en('We did not promise to close the school.', 'We promised not to close the school.', ['negation'], true),
  // The negation moves through "think" and says the same.
  en("I don't think the strike will last until Monday.", "I think the strike won't last until Monday.", [], false),
  ar('لا أعتقد أن الإضراب سيستمر أسبوعا آخر', 'أعتقد أن الإضراب لن يستمر أسبوعا آخر', [], false),
  // Denying that he did is saying that he did not.
  en('The goalkeeper denied that he had met the agent.', 'The goalkeeper said he had not met the agent.', [], false),
  // Contracted or not.
  en("It isn't our job and we can't do it.", 'It is not our job and we cannot do it.', [], false),
  // What looks like a negation and is none.
  en('There is no doubt the road will open.', 'The road will undoubtedly open.', [], false),
  ar('لا شك أن الطريق سيفتح قريبا', 'من المؤكد أن الطريق سيفتح قريبا', [], false),
  ar('لا يزال الطريق مغلقا أمام الشاحنات', 'ما زال الطريق مغلقا أمام الشاحنات', [], false),
  // The same exception said in two ways.
  en('We will not leave until the inquiry has ended.', 'We will leave only after the inquiry has ended.', [], false),
  // A denial of something else, cut off at the front.
  en('Nobody asked us, but we support the plan for the new port.', 'We support the plan for the new port.', [], false),
  ar('لم يسألنا أحد لكننا نؤيد خطة الميناء الجديد', 'نؤيد خطة الميناء الجديد', [], false),
  // "No longer" has "still" for its contrary.
  ar('لم يعد الجسر صالحا لمرور الشاحنات', 'لا يزال الجسر صالحا لمرور الشاحنات', ['negation'], true),
  en('She lacks the votes to win.', 'She has the votes to win.', ['negation'], true),
  en(
    'Neither the coach nor the captain knew of the offer.',
    'Both the coach and the captain knew of the offer.',
    ['negation'],
    true,
  ),
  ar('تعهد الرئيس بألا يرفع الضرائب', 'تعهد الرئيس بأن يرفع الضرائب', ['negation'], true),
  ar('ليس لدينا ما نخفيه عن المحققين', 'لدينا ما نخفيه عن المحققين', ['negation'], true),
  ar('لن يحضر القمة إلا ثلاثة رؤساء', 'سيحضر القمة ثلاثة رؤساء فقط', [], false),
];

export const MODALITY_CASES: readonly CompareCase[] = [
  en(
    'The company may cut two hundred jobs this winter.',
    'The company will cut two hundred jobs this winter.',
    ['modality'],
    true,
  ),
  en('Tenants must pay the new fee in advance.', 'Tenants may pay the new fee in advance.', ['modality'], true),
  en('The driver allegedly ignored the red light.', 'The driver ignored the red light.', ['modality'], true),
  en('The flood could have destroyed the market.', 'The flood destroyed the market.', ['modality'], true),
  ar('قد تعلن الوزارة النتائج مساء اليوم', 'ستعلن الوزارة النتائج مساء اليوم', ['modality'], true),
  ar('ربما نعود إلى المفاوضات الأسبوع المقبل', 'سنعود إلى المفاوضات الأسبوع المقبل', ['modality'], true),
  ar('لو وصلت المساعدات لأنقذنا القرية', 'وصلت المساعدات وأنقذنا القرية', ['modality'], true),
  // Two words for the same obligation, the same possibility.
  en('We must repair the roof before the rains.', 'We have to repair the roof before the rains.', [], false),
  ar('قد تتأخر الرحلات بسبب الضباب', 'ربما تتأخر الرحلات بسبب الضباب', [], false),
  // "قد" before a past makes it certain.
  ar('وقد وصلت السفينة إلى الميناء سالمة', 'وصلت السفينة إلى الميناء سالمة', [], false),
  // The month.
  en('In May we will open the second clinic.', 'We will open the second clinic in May.', [], false),
  // Forbidden, and not required.
  en(
    'Guests must not leave their bags at the desk.',
    'Guests need not leave their bags at the desk.',
    ['modality'],
    true,
  ),
  en('Prices are likely to rise before the holiday.', 'Prices will rise before the holiday.', ['modality'], true),
  en('The ministry is considering a tax on sugar.', 'The ministry has approved a tax on sugar.', ['modality'], true),
  ar('يقال إن الحارس تلقى رشوة', 'الحارس تلقى رشوة', ['modality'], true),
  // A condition against a cause.
  ar('ستغلق المدارس إذا استمر المطر', 'ستغلق المدارس لأن المطر مستمر', ['modality'], true),
  // A duty and a firmer one: a difference, and both may be reported.
  en('The witness should be believed.', 'The witness must be believed.', ['modality'], false),
];

export const NAME_CASES: readonly CompareCase[] = [
  en(
    'The ship left Alexandria at dawn with a cargo of wheat.',
    'The ship left Odesa at dawn with a cargo of wheat.',
    ['name'],
    true,
  ),
  ar('تجارتنا مع تركيا تضاعفت خلال عام واحد', 'تجارتنا مع اليونان تضاعفت خلال عام واحد', ['name'], true),
  // Two spellings, two names of one place, the capital for the government.
  en('Officials in Kiev did not comment on the report.', 'Officials in Kyiv did not comment on the report.', [], false),
  ar('الولايات المتحدة لن ترسل قوات جديدة إلى المنطقة', 'أميركا لن ترسل قوات جديدة إلى المنطقة', [], false),
  en('Moscow has not replied to the offer.', 'Russia has not replied to the offer.', [], false),
  // Names that look alike.
  en(
    'The team will train in Slovenia before the final.',
    'The team will train in Slovakia before the final.',
    ['name'],
    true,
  ),
  // Who did it to whom.
  en(
    'Turkey accused Greece of entering its waters near the island.',
    'Greece accused Turkey of entering its waters near the island.',
    ['name'],
    true,
  ),
  ar('سقط الصاروخ قرب مدينة حمص', 'سقط الصاروخ قرب مدينة حلب', ['name'], true),
  en('I spoke with Morales for an hour last night.', 'I spoke with Lindqvist for an hour last night.', ['name'], true),
  // Two figures, in a script that has no capitals to tell a name by.
  ar('تحدثت هاتفيًا مع ميركل قبل القمة', 'تحدثت هاتفيًا مع ساركوزي قبل القمة', ['name'], true),
  // One figure by two spellings, in full and short, and by a surname that another figure has too.
  ar('سنلتقي غوتيريش في جنيف غدًا', 'سنلتقي جوتيريش في جنيف غدًا', [], false),
  ar('سنبحث الأمر مع إيمانويل ماكرون قريبًا', 'سنبحث الأمر مع ماكرون قريبًا', [], false),
  en('We will raise this with George W. Bush in May.', 'We will raise this with Bush in May.', [], false),
  ar('نقلنا الرسالة إلى بشار الأسد قبل أسبوع', 'نقلنا الرسالة إلى الأسد قبل أسبوع', [], false),
  // Two figures of one surname.
  en('We spoke with Bill Clinton in the hotel.', 'We spoke with Hillary Clinton in the hotel.', ['name'], true),
  // One body by its name and by its letters.
  en('The United Nations has not sent a convoy since.', 'The UN has not sent a convoy since.', [], false),
  // Capitals tell nothing in a text that has no others.
  en('THE FERRY MAY LEAVE AT NOON', 'The ferry may leave at noon', [], false),
];

export const WORD_CASES: readonly CompareCase[] = [
  en(
    'Bread prices rose sharply in the last three months.',
    'Bread prices fell sharply in the last three months.',
    ['word'],
    true,
  ),
  // Folded, "to end" is written as "because she".
  ar('أمامنا فرصة حقيقية لإنهاء الحرب', 'أمامنا فرصة حقيقية لوقف الحرب', ['word'], false),
  ar('ارتفعت أسعار الخبز في الأشهر الأخيرة', 'انخفضت أسعار الخبز في الأشهر الأخيرة', ['word'], true),
  en(
    'All of the wells near the factory were closed.',
    'Some of the wells near the factory were closed.',
    ['word'],
    true,
  ),
  ar('تسلمت اللجنة جميع الملفات من الوزارة', 'تسلمت اللجنة بعض الملفات من الوزارة', ['word'], true),
  en(
    'The money arrived before the council approved the loan.',
    'The money arrived after the council approved the loan.',
    ['word'],
    true,
  ),
  en('Five climbers were injured on the north face.', 'Five climbers were killed on the north face.', ['word'], true),
  // Announced, and done.
  en('The city will demolish the old stadium.', 'The city demolished the old stadium.', ['word'], true),
  ar('سيهدم المجلس الملعب القديم وسط المدينة', 'هدم المجلس الملعب القديم وسط المدينة', ['word'], true),
  // Who owes whom.
  en('The tenants owe the landlords an apology.', 'The landlords owe the tenants an apology.', ['word'], true),
  // A list in another order, a clause in another place.
  en(
    'We need tents, water and medicine before the winter.',
    'We need medicine, tents and water before the winter.',
    [],
    false,
  ),
  ar('عندما انقطعت الكهرباء أكمل الأطباء العملية', 'أكمل الأطباء العملية عندما انقطعت الكهرباء', [], false),
  // Words that editors exchange.
  en(
    'The talks began on the ship and ended in silence.',
    'The negotiations began on the ship and ended in silence.',
    [],
    false,
  ),
  ar('أفرجت السلطات عن الصحفيين الثلاثة', 'أطلقت السلطات سراح الصحافيين الثلاثة', [], false),
  // British and American spelling.
  en(
    'The defence programme favours the neighbouring states.',
    'The defense program favors the neighboring states.',
    [],
    false,
  ),
  // Hyphens and joined words.
  en(
    'It was a non-partisan inquiry into the long-term costs.',
    'It was a nonpartisan inquiry into the long term costs.',
    [],
    false,
  ),
  ar('سيعود عبد الله إلى التدريب إن شاء الله', 'سيعود عبدالله إلى التدريب إن شاء الله', [], false),
  ar('حققت الشركة أرباحا قياسية هذا العام', 'حققت الشركة خسائر قياسية هذا العام', ['word'], true),
  en('Supporters of the bill left the hall.', 'Opponents of the bill left the hall.', ['word'], true),
  // The verb agrees with the one who accuses.
  ar('اتهم الحزب الحكومة بالتزوير', 'اتهمت الحكومة الحزب بالتزوير', ['word'], true),
  // The object moved to the front, and the verb stayed as it was.
  ar('زار الرئيس القاهرة قبل الانتخابات', 'زار القاهرة الرئيس قبل الانتخابات', [], false),
  // Two turns are none.
  en('Rents were lower than wages in the valley.', 'Wages were higher than rents in the valley.', [], false),
];
