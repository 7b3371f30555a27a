import { type PhraseTable, phraseAt, phraseTable } from './phrase-table.ts';
import { wordSet } from './word-set.ts';
import { type Word, words } from './words.ts';

/** A place that a text says something happened in. */
export interface NamedPlace {
  /** As printed, without the word that leads to it. */
  readonly text: string;
  /** What it is known by: equal for one place in any spelling and language of the table. */
  readonly key: string;
  /** The country it lies in, or is; null for a place that the table does not have. */
  readonly country: string | null;
  readonly isCountry: boolean;
}

interface KnownPlace {
  readonly key: string;
  readonly country: string;
  readonly isCountry: boolean;
}

/**
 * Places that news is made in: for each country its names, then its cities, each with its spellings. "عمان" alone is a city
 * and a country and is left out; "تونس", "الكويت" and "الجزائر" are read as the country, which a city in it does not contradict.
 */
const ROWS: readonly string[] = [
  'US|united states,usa,america,الولايات المتحدة,أمريكا,أميركا|washington,واشنطن|new york,نيويورك|los angeles,لوس أنجلوس|chicago,شيكاغو',
  'GB|britain,uk,united kingdom,england,بريطانيا,المملكة المتحدة|london,لندن|manchester,مانشستر|edinburgh,إدنبرة',
  'FR|france,فرنسا|paris,باريس|marseille,مرسيليا|strasbourg,ستراسبورغ',
  'DE|germany,ألمانيا|berlin,برلين|munich,ميونيخ|frankfurt,فرانكفورت|hamburg,هامبورغ',
  'BE|belgium,بلجيكا|brussels,بروكسل',
  'CH|switzerland,سويسرا|geneva,جنيف|davos,دافوس|zurich,زيوريخ',
  'AT|austria,النمسا|vienna,فيينا',
  'IT|italy,إيطاليا|rome,روما|milan,ميلانو',
  'ES|spain,إسبانيا|madrid,مدريد|barcelona,برشلونة',
  'PT|portugal,البرتغال|lisbon,لشبونة',
  'NL|netherlands,holland,هولندا|the hague,hague,لاهاي|amsterdam,أمستردام',
  'SE|sweden,السويد|stockholm,ستوكهولم',
  'NO|norway,النرويج|oslo,أوسلو',
  'DK|denmark,الدنمارك|copenhagen,كوبنهاغن',
  'PL|poland,بولندا|warsaw,وارسو',
  'GR|greece,اليونان|athens,أثينا',
  'RU|russia,روسيا|moscow,موسكو|sochi,سوتشي',
  'UA|ukraine,أوكرانيا|kyiv,kiev,كييف|odesa,odessa,أوديسا|kharkiv,خاركيف',
  'TR|turkey,turkiye,تركيا|ankara,أنقرة|istanbul,إسطنبول,اسطنبول',
  'IL|israel,إسرائيل|tel aviv,تل أبيب|haifa,حيفا',
  'PS|palestine,فلسطين|gaza,gaza city,غزة|ramallah,رام الله|rafah,رفح|khan younis,خان يونس|nablus,نابلس|jenin,جنين|hebron,الخليل',
  'EG|egypt,مصر|cairo,القاهرة|alexandria,الإسكندرية|sharm el sheikh,شرم الشيخ|aswan,أسوان',
  'SA|saudi arabia,السعودية|riyadh,الرياض|jeddah,جدة|mecca,makkah,مكة,مكة المكرمة|medina,المدينة المنورة|dammam,الدمام|neom,نيوم',
  'AE|emirates,uae,الإمارات|abu dhabi,أبوظبي,أبو ظبي|dubai,دبي|sharjah,الشارقة',
  'QA|qatar,قطر|doha,الدوحة',
  'BH|bahrain,البحرين|manama,المنامة',
  'KW|kuwait,الكويت',
  'OM|oman,سلطنة عمان|muscat,مسقط|salalah,صلالة',
  'YE|yemen,اليمن|sanaa,صنعاء|aden,عدن|taiz,تعز|marib,مأرب',
  'IQ|iraq,العراق|baghdad,بغداد|erbil,arbil,أربيل|basra,البصرة|mosul,الموصل|najaf,النجف|kirkuk,كركوك',
  'SY|syria,سوريا,سورية|damascus,دمشق|aleppo,حلب|homs,حمص|idlib,إدلب|daraa,درعا',
  'LB|lebanon,لبنان|beirut,بيروت|tripoli lebanon,طرابلس لبنان|sidon,صيدا|tyre,صور',
  'JO|jordan,الأردن|amman|aqaba,العقبة|irbid,إربد',
  'IR|iran,إيران|tehran,طهران|isfahan,أصفهان|mashhad,مشهد',
  'AF|afghanistan,أفغانستان|kabul,كابول,كابل',
  'PK|pakistan,باكستان|islamabad,إسلام آباد|karachi,كراتشي|lahore,لاهور',
  'IN|india,الهند|new delhi,delhi,نيودلهي|mumbai,مومباي',
  'CN|china,الصين|beijing,بكين|shanghai,شنغهاي|hong kong,هونغ كونغ',
  'JP|japan,اليابان|tokyo,طوكيو',
  'KR|south korea,كوريا الجنوبية|seoul,سيول',
  'SD|sudan,السودان|khartoum,الخرطوم|port sudan,بورتسودان|el fasher,الفاشر',
  'LY|libya,ليبيا|tripoli,طرابلس|benghazi,بنغازي|misrata,مصراتة',
  'TN|tunisia,تونس|sfax,صفاقس',
  'DZ|algeria,الجزائر|algiers|oran,وهران',
  'MA|morocco,المغرب|rabat,الرباط|casablanca,الدار البيضاء|marrakesh,marrakech,مراكش|tangier,طنجة',
  'MR|mauritania,موريتانيا|nouakchott,نواكشوط',
  'ET|ethiopia,إثيوبيا|addis ababa,أديس أبابا',
  'KE|kenya,كينيا|nairobi,نيروبي',
  'SO|somalia,الصومال|mogadishu,مقديشو',
  'NG|nigeria,نيجيريا|lagos,لاغوس|abuja,أبوجا',
  'ZA|south africa,جنوب أفريقيا|johannesburg,جوهانسبرغ|cape town,كيب تاون',
  'CA|canada,كندا|ottawa,أوتاوا|toronto,تورونتو|montreal,مونتريال',
  'MX|mexico,المكسيك|mexico city,مكسيكو سيتي',
  'BR|brazil,البرازيل|brasilia,برازيليا|rio de janeiro,ريو دي جانيرو|sao paulo,ساو باولو',
  'AR|argentina,الأرجنتين|buenos aires,بوينس آيرس',
  'AU|australia,أستراليا|sydney,سيدني|canberra,كانبرا|melbourne,ملبورن',
];

const KNOWN: PhraseTable<KnownPlace> = phraseTable(
  ROWS.flatMap((row): (readonly [KnownPlace, string])[] => {
    const [country = '', names = '', ...cities] = row.split('|');
    return [
      [{ key: country, country, isCountry: true }, names],
      ...cities.map((city): readonly [KnownPlace, string] => [
        { key: `${country}:${city.split(',')[0]}`, country, isCountry: false },
        city,
      ]),
    ];
  }),
);

/** Words that lead to where something happened. Arabic "ب" is joined to the place. */
const LEADS = wordSet('in في وفي');
const JOINED = /^ب\p{M}*/u;
/** What may stand between the lead and the name, and says that a name follows. */
const KINDS = wordSet('city town village capital the of مدينة بلدة قرية العاصمة بمدينة ببلدة بقرية بالعاصمة');
/** Arabic has no capitals: an unknown name is believed behind one of these alone. */
const KINDS_AR = wordSet('مدينة بلدة قرية بمدينة ببلدة بقرية');

/** Words with a capital that no place is called by. */
const NO_PLACE = wordSet(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'arabic english french german spanish russian chinese congress parliament senate mr mrs ms dr i',
);

/**
 * The places that a phrase says something happened in, in order: "in Geneva", "في الدوحة", "بدمشق". Known ones, and unknown
 * ones where nothing else can be meant: English names with a capital ("a rally in Tollmere"), Arabic ones behind مدينة,
 * بلدة or قرية. Buildings ("in the Oval Office") are not taken.
 */
export function placesIn(text: string): NamedPlace[] {
  const all = words(text);
  const found: NamedPlace[] = [];
  for (let at = 0; at < all.length; at++) {
    const joined = phraseAt(KNOWN, all, at, 'ب');
    if (joined?.clitics === 1) {
      found.push({ text: textOf(text, all, at, at + joined.words).replace(JOINED, ''), ...joined.meaning });
      continue;
    }
    const isKind = KINDS_AR.has(all[at]!.text);
    if (!LEADS.has(all[at]!.text) && !isKind) continue;
    let name = at + 1;
    while (name < all.length && KINDS.has(all[name]!.text)) name++;
    const place = placeAt(text, all, name, isKind || KINDS_AR.has(all[name - 1]!.text));
    if (place === null) continue;
    found.push(place.place);
    at = place.to - 1;
  }
  return found;
}

function placeAt(
  text: string,
  all: readonly Word[],
  at: number,
  isAnnounced: boolean,
): { place: NamedPlace; to: number } | null {
  const known = phraseAt(KNOWN, all, at);
  if (known !== undefined) {
    const to = at + known.words;
    return { place: { text: textOf(text, all, at, to), ...known.meaning }, to };
  }
  const to = nameEnd(text, all, at, isAnnounced);
  if (to === at) return null;
  const name = textOf(text, all, at, to);
  const key = all
    .slice(at, to)
    .map((word) => word.text)
    .join(' ');
  return { place: { text: name, key, country: null, isCountry: false }, to };
}

/** Where a name that is not known ends; `at` where there is none. */
function nameEnd(text: string, all: readonly Word[], at: number, isAnnounced: boolean): number {
  const first = all[at];
  if (first === undefined) return at;
  // One word of an Arabic name is enough to tell it from another.
  if (first.text >= '\u0600') return isAnnounced ? at + 1 : at;
  const isThe = all[at - 1]?.text === 'the';
  let to = at;
  while (
    to < all.length &&
    isCapital(text, all[to]!) &&
    (to === at || /^[ -]$/.test(text.slice(all[to - 1]!.end, all[to]!.start)))
  )
    to++;
  // "in the Oval Office" is a room; "in Tollmere's town hall" is in Tollmere or not.
  const isOwner =
    /^['’]s?/.test(text.slice(all[Math.max(at, to - 1)]!.end)) ||
    /['’]s?$/.test(textOf(text, all, at, Math.max(to, at + 1)));
  return isThe || isOwner ? at : to;
}

function isCapital(text: string, word: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(word.start, word.end)) && !NO_PLACE.has(word.text);
}

function textOf(text: string, all: readonly Word[], from: number, to: number): string {
  return text.slice(all[from]!.start, all[to - 1]!.end);
}

/** Whether two places exclude each other: neither is the other or may lie in it. */
export function areApart(a: NamedPlace, b: NamedPlace): boolean {
  if (a.key === b.key) return false;
  const isUnknown = a.country === null || b.country === null;
  if (a.isCountry || b.isCountry) return !isUnknown && a.country !== b.country;
  return isUnknown ? a.country === b.country && !sharesWord(a.key, b.key) : true;
}

function sharesWord(a: string, b: string): boolean {
  const held = new Set(a.split(' '));
  return b.split(' ').some((word) => held.has(word));
}
