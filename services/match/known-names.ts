import type { Figure } from '../../models/figure.ts';
import { FIGURES, fullNames } from '../text/figures.ts';
import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { NATIONS } from './nations.ts';

/**
 * Places that one text may spell or shorten unlike another, one a row: old and new names, short and full forms, and the
 * capital where it is said for the government ("Moscow has not answered"). Two rows are two names. The countries
 * themselves are taken from ICU (Intl.DisplayNames), English and Arabic together; persons and bodies from figures.ts.
 */
const ROWS: readonly string[] = [
  'US:usa,u s,u s a,united states of america,the united states,america,أمريكا,أميركا,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,واشنطن,washington',
  'GB:uk,u k,britain,great britain,england,بريطانيا,المملكة المتحدة,إنجلترا,إنكلترا,انجلترا,لندن,london',
  'RU:russian federation,moscow,kremlin,the kremlin,موسكو,روسيا الاتحادية,الكرملين',
  'CN:prc,beijing,peking,بكين',
  'FR:paris,باريس',
  'DE:berlin,برلين',
  'IR:tehran,طهران',
  'IQ:baghdad,بغداد',
  'SY:damascus,دمشق,سورية',
  'LB:beirut,بيروت',
  'JO:amman,عمان الأردن',
  'EG:cairo,القاهرة',
  'SA:saudi,riyadh,السعودية,المملكة العربية السعودية,المملكة,الرياض',
  'AE:uae,u a e,emirates,the emirates,abu dhabi,الإمارات,الإمارات العربية المتحدة,أبوظبي,أبو ظبي',
  'QA:doha,الدوحة',
  'KW:الكويت',
  'OM:muscat,سلطنة عمان,السلطنة,مسقط',
  'BH:manama,المنامة',
  'YE:sanaa,صنعاء',
  'TR:turkey,turkiye,ankara,أنقرة',
  'IL:tel aviv,تل أبيب',
  'UA:kyiv,kiev,كييف',
  'IN:new delhi,delhi,نيودلهي',
  'PK:islamabad,إسلام آباد',
  'AF:kabul,كابل,كابول',
  'JP:tokyo,طوكيو',
  'KR:seoul,سيول,كوريا الجنوبية,south korea',
  'KP:pyongyang,كوريا الشمالية,north korea',
  'TN:تونس',
  'DZ:algiers,الجزائر',
  'MA:rabat,الرباط',
  'LY:tripoli,طرابلس',
  'SD:khartoum,الخرطوم',
  'ET:addis ababa,أديس أبابا',
  'MM:burma,myanmar,rangoon,yangon',
  'CZ:czech republic,czechia',
  'NL:holland,the netherlands,the hague',
  'CI:ivory coast',
  'SZ:swaziland,eswatini',
  'GAZA:gaza,gaza strip,the gaza strip,غزة,قطاع غزة,القطاع',
  'WESTBANK:west bank,the west bank,الضفة,الضفة الغربية',
  'JERUSALEM:jerusalem,القدس',
  'MUMBAI:mumbai,bombay',
  'HCMC:ho chi minh city,saigon',
  'MECCA:mecca,makkah,مكة,مكة المكرمة',
  'MEDINA:medina,المدينة المنورة',
  'JEDDAH:jeddah,جدة',
  'ALEPPO:aleppo,حلب',
  'MOSUL:mosul,الموصل',
  'BASRA:basra,البصرة',
  'ADEN:aden,عدن',
  'RAFAH:rafah,رفح',
  'SINAI:sinai,سيناء',
  'ERBIL:erbil,arbil,أربيل',
  'KHARKIV:kharkiv,kharkov,خاركيف',
  'ODESA:odesa,odessa,أوديسا',
  'LVIV:lviv,lvov,لفيف',
  'DONETSK:donetsk,دونيتسك',
  'CRIMEA:crimea,القرم',
  'NYC:new york,نيويورك',
  'DUBAI:dubai,دبي',
  'ALEX:alexandria,الإسكندرية',
  'EUROPE:europe,أوروبا',
  'AFRICA:africa,أفريقيا,إفريقيا',
  'ASIA:asia,آسيا',
  'DAMMAM:dammam,الدمام',
  'AHSA:ahsa,al ahsa,الأحساء',
  'TAIF:taif,الطائف',
  'TABUK:tabuk,تبوك',
  'ABHA:abha,أبها',
  'JAZAN:jazan,jizan,جازان,جيزان',
  'NAJRAN:najran,نجران',
  'HAIL:hail,منطقة حائل',
  'QASSIM:qassim,القصيم,بريدة,عنيزة',
  'ASIR:asir,عسير',
  'YANBU:yanbu,ينبع',
  'SHARJAH:sharjah,الشارقة',
  'AJMAN:ajman,عجمان',
  'HOMS:homs,حمص',
  'HAMA:hama,مدينة حماة',
  'IDLIB:idlib,إدلب',
  'DARAA:daraa,درعا',
  'RAQQA:raqqa,الرقة',
  'LATAKIA:latakia,اللاذقية',
  'DEIREZZOR:deir ezzor,deir ez zor,دير الزور',
  'HASAKAH:hasakah,الحسكة',
  'TAIZ:taiz,تعز',
  'HODEIDAH:hodeidah,hudaydah,الحديدة',
  'MARIB:marib,مأرب',
  'IBB:ibb,إب',
  'LAHJ:lahj,لحج',
  'SAADA:saada,صعدة',
  'KIRKUK:kirkuk,كركوك',
  'FALLUJAH:fallujah,الفلوجة',
  'TIKRIT:tikrit,تكريت',
  'RAMADI:ramadi,الرمادي',
  'NAJAF:najaf,النجف',
  'KARBALA:karbala,كربلاء',
  'ANBAR:anbar,الأنبار',
  'DIYALA:diyala,ديالى',
  'NINEVEH:nineveh,نينوى',
  'KURDISTAN:kurdistan,كردستان',
  'BENGHAZI:benghazi,بنغازي',
  'MISRATA:misrata,مصراتة',
  'PORTSAID:port said,بورسعيد',
  'SUEZ:suez,السويس',
  'LUXOR:luxor,الأقصر',
  'ASWAN:aswan,أسوان',
  'GIZA:giza,الجيزة',
  'NABLUS:nablus,نابلس',
  'HEBRON:hebron,الخليل',
  'JENIN:jenin,جنين',
  'RAMALLAH:ramallah,رام الله',
  'KHANYOUNIS:khan younis,khan yunis,خان يونس',
  'JABALIA:jabalia,جباليا',
  'GOLAN:golan,golan heights,الجولان',
  'HAIFA:haifa,حيفا',
  'TRIPOLI-LB:tripoli lebanon,طرابلس الشام',
  'SIDON:sidon,صيدا',
  'SFAX:sfax,صفاقس',
  'ORAN:oran,وهران',
  'CASABLANCA:casablanca,الدار البيضاء',
  'MARRAKECH:marrakech,marrakesh,مراكش',
  'OMDURMAN:omdurman,أم درمان',
  'DARFUR:darfur,دارفور',
  'FASHER:el fasher,al fashir,الفاشر',
  'MOGADISHU:mogadishu,مقديشو',
  'ISTANBUL:istanbul,إسطنبول,اسطنبول',
  'IZMIR:izmir,إزمير',
  'KANDAHAR:kandahar,قندهار',
  'KARACHI:karachi,كراتشي',
  'LAHORE:lahore,لاهور',
  'KASHMIR:kashmir,كشمير',
  'MADRID:madrid,مدريد',
  'BARCELONA:barcelona,برشلونة',
  'ROME:rome,روما',
  'MILAN:milan,ميلانو',
  'VIENNA:vienna,فيينا',
  'GENEVA:geneva,جنيف',
  'ZURICH:zurich,زيوريخ,زيورخ',
  'MUNICH:munich,ميونيخ,ميونخ',
  'FRANKFURT:frankfurt,فرانكفورت',
  'HAMBURG:hamburg,هامبورغ',
  'WARSAW:warsaw,وارسو',
  'ATHENS:athens,أثينا',
  'STOCKHOLM:stockholm,ستوكهولم',
  'OSLO:oslo,أوسلو',
  'COPENHAGEN:copenhagen,كوبنهاغن',
  'LISBON:lisbon,لشبونة',
  'DUBLIN:dublin,دبلن',
  'BOSTON:boston,بوسطن',
  'CHICAGO:chicago,شيكاغو',
  'LOSANGELES:los angeles,لوس أنجلوس,لوس أنجليس',
  'SANFRANCISCO:san francisco,سان فرانسيسكو',
  'TEXAS:texas,تكساس',
  'CALIFORNIA:california,كاليفورنيا',
  'FLORIDA:florida,فلوريدا',
  'TORONTO:toronto,تورنتو',
  'SYDNEY:sydney,سيدني',
  'MELBOURNE:melbourne,ملبورن',
  'SHANGHAI:shanghai,شنغهاي',
  'HONGKONG:hong kong,هونغ كونغ,هونج كونج',
  'CAUCASUS:caucasus,القوقاز',
  'CHECHNYA:chechnya,الشيشان',
];

/** Parties, outlets and companies, in the same form. */
const BODIES: readonly string[] = [
  'DEM:democrats,the democrats',
  'REP:republicans,the republicans,republican,gop,the gop',
  // Translations of scripture name Him so in turn.
  'LORD:lord,the lord,jehovah,yahweh',
  'BBC:bbc',
  'CNN:cnn',
  'REUTERS:reuters,رويترز',
  'AP:associated press,the associated press,أسوشيتد برس',
  'AFP:afp,agence france presse,فرانس برس',
  'GOOGLE:google,غوغل,جوجل',
  'APPLE:apple',
  'MICROSOFT:microsoft,مايكروسوفت',
  'FACEBOOK:facebook,meta,فيسبوك',
  'TESLA:tesla',
];

/** What stands for a body in a text and is not its name: under the body's English name. */
const BYNAMES: readonly (readonly [body: string, phrases: string])[] = [
  ['European Union', 'brussels,بروكسل'],
  ['NATO', 'the alliance'],
  ['Houthi movement', 'houthi,الحوثي,الحوثيي'],
  ['Gulf Cooperation Council', 'مجلس التعاون'],
];

/** Folded words that a country's name happens to be too. */
const AMBIGUOUS = new Set(['JO:jordan', 'TD:chad', 'GE:georgia', 'GN:guinea', 'ML:mali']);

function countries(): [meaning: string, phrases: string][] {
  const regions = [
    new Intl.DisplayNames(['en'], { type: 'region' }),
    new Intl.DisplayNames(['ar'], { type: 'region' }),
  ];
  const found: [string, string][] = [];
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      // Reserved codes ("EU", "UN", "XA") are no countries; one without a name comes back as itself.
      if (
        /^(EU|EZ|QO|UN|X[A-Z]|ZZ|A[AC]|CP|CQ|D[DGY]|EA|IC|TA|FX|SU|TP|YU|CS|AN|ZR|BU|NT|DY|HV|NH|RH|UK|VD|YD)$/.test(
          code,
        )
      )
        continue;
      for (const names of regions) {
        const name = names.of(code)?.replace(/\s*[([（].*$/, '');
        if (name !== undefined && name !== code && !AMBIGUOUS.has(`${code}:${name.toLowerCase()}`))
          found.push([code, name]);
      }
    }
  }
  return found;
}

/**
 * A person's short names where the script has no capitals to tell a name by; where it has, a capital says more than a table
 * in which Jay Carney is Mark Carney.
 */
function shortNames({ kind, short }: Figure): readonly string[] {
  return kind === 'body' ? short : short.filter((name) => /\p{Script=Arabic}/u.test(name));
}

/** Meaning: one code a place, one English name a person or body, whatever the language and script of the name. */
export const KNOWN_NAMES: PhraseTable<string> = phraseTable([
  ...countries(),
  ...FIGURES.map((figure): [string, string] => [
    figure.english,
    [...fullNames(figure), ...shortNames(figure)].join(','),
  ]),
  ...BYNAMES,
  ...[...ROWS, ...NATIONS, ...BODIES].map(coded),
]);

function coded(row: string): [code: string, phrases: string] {
  const colon = row.indexOf(':');
  return [row.slice(0, colon), row.slice(colon + 1)];
}

const PLACES: ReadonlySet<string> = new Set([...countries(), ...ROWS.map(coded)].map(([code]) => `@${code}`));

/** Whether a token, by its key, is a place that is known by name. */
export function isPlace({ key }: { readonly key: string }): boolean {
  return PLACES.has(key);
}
