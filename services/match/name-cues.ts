/**
 * Arabic has no capitals: a word is taken for a name where the word before it calls for one. A noun of a place or body in
 * construct state ("نادي الهلال", "بلدة عرسال"), or a title with its article ("الوزير سالم").
 */
const CONSTRUCT = new Set(
  `نادي مدينه محافظه بلده قريه حي شركه بنك مصرف جامعه مستشفي مطار سد ميناء مينا اقليم ولايه قضاء قضا جزيره نهر جبل مخيم معبر حزب
حركه جماعه صحيفه قناه وكاله موقع فريق منتخب قاعده سفينه`.split(/\s+/),
);

const TITLES = new Set(
  `الرئيس الرييس الوزير السيد السيده الامير الاميره الملك الملكه اللواء اللوا العميد العقيد المقدم الدكتور الدكتوره المهندس الشيخ النائب
النايب السفير المدرب اللاعب المدير الحارس المهاجم المحامي القاضي الفنان الشاعر الكاتب الضابط الشهيد`.split(/\s+/),
);

/** Whether a folded Arabic word is a name by the folded word before it. */
export function isArabicName(before: string | undefined, word: string): boolean {
  if (before === undefined || word < '\u0600' || word.length < 3) return false;
  // "مطار الملك خالد": a title there is no name, the word behind it is.
  if (TITLES.has(word)) return false;
  const hasArticle = word.startsWith('ال');
  // "شركة كبيرة" is no company of that name: an indefinite feminine is an adjective.
  if (CONSTRUCT.has(before) || CONSTRUCT.has(before.slice(1))) return hasArticle || !word.endsWith('ه');
  return isTitle(before) && !hasArticle;
}

/** Whether a folded Arabic word is a person's title, after which a name is a person's. */
export function isTitle(word: string): boolean {
  return TITLES.has(word) || (/^[وفبلك]/.test(word) && TITLES.has(word.slice(1)));
}
