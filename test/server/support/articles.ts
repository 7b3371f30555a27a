/** Short reports made up for the tests: two outlets in each language that do not agree with one another. */
export const FERRIES_EN = {
  title: 'Minister promises new ferries',
  outlet: 'Harbour Post',
  url: 'https://harbour-post.example/ferries',
  publishedAt: '2026-02-24',
  text: `Transport Minister Lena Marsh spoke at the port on Monday.

“We will buy 12 new ferries before the end of next year,” Marsh said.

“The old fleet will not be repaired after this winter,” she added.`,
};

export const FERRIES_EN_OTHER = {
  title: 'More boats for the islands',
  outlet: 'Coast Daily',
  url: 'https://coast-daily.example/boats',
  publishedAt: '2026-02-24',
  text: `The islands will get more boats, Transport Minister Lena Marsh told the harbour council.

“We will buy 21 new ferries before the end of next year,” Lena Marsh said.

“The old fleet will be repaired after this winter,” Marsh said.`,
};

export const FERRIES_AR = {
  title: 'وزيرة النقل تعد بعبّارات جديدة',
  outlet: 'صحيفة الميناء',
  url: 'https://almina.example/ferries',
  publishedAt: '2026-02-24',
  text: `تحدثت وزيرة النقل ليلى الحداد أمس الاثنين في الميناء عن خطة الوزارة.

وقالت ليلى الحداد: "سنشتري 12 عبّارة جديدة قبل نهاية العام المقبل".

وأضافت الوزيرة: "لن نصلح السفن القديمة بعد هذا الشتاء".`,
};

export const FERRIES_AR_OTHER = {
  title: 'سفن أكثر للجزر',
  outlet: 'يومية الساحل',
  url: 'https://alsahel.example/boats',
  publishedAt: '2026-02-24',
  text: `ستحصل الجزر على سفن أكثر بحسب وزيرة النقل ليلى الحداد.

وقالت ليلى الحداد: "سنشتري 21 عبّارة جديدة قبل نهاية العام المقبل".

وقالت الحداد أيضا: "سنصلح السفن القديمة بعد هذا الشتاء".`,
};
