import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';

/**
 * Names that one text may spell or shorten unlike another, one place or body a row: old and new names, short and full
 * forms, and the capital where it is said for the government ("Moscow has not answered"). Two rows are two names.
 * The countries themselves are taken from ICU (Intl.DisplayNames), English and Arabic together.
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
  'UN:u n,un,united nations,the united nations,الأمم المتحدة',
  'EU:eu,e u,european union,the european union,brussels,الاتحاد الأوروبي,بروكسل',
  'NATO:nato,the alliance,الناتو,حلف شمال الأطلسي,حلف الناتو',
  'IS:isis,isil,islamic state,daesh,داعش,تنظيم الدولة,تنظيم الدولة الإسلامية,تنظيم داعش,الدولة الإسلامية',
  'IMF:imf,international monetary fund,صندوق النقد الدولي,صندوق النقد',
  'WB:world bank,the world bank,البنك الدولي',
  'WHO:w h o,world health organization,world health organisation,منظمة الصحة العالمية',
  'FIFA:fifa,فيفا,الفيفا,الاتحاد الدولي لكرة القدم',
  'OPEC:opec,أوبك,منظمة أوبك',
  'WHOUSE:white house,the white house,البيت الأبيض',
  'PENT:pentagon,the pentagon,البنتاغون,وزارة الدفاع الأمريكية',
  'ICC:international criminal court,المحكمة الجنائية الدولية',
  'HAMAS:hamas,حماس,حركة حماس',
  'HZB:hezbollah,hizbullah,حزب الله',
  'HOUTHI:houthis,houthi,الحوثيين,الحوثيون,الحوثي,الحوثيي',
  'TALIBAN:taliban,the taliban,طالبان,حركة طالبان',
  'PKK:pkk,حزب العمال الكردستاني,العمال الكردستاني',
  'PA:palestinian authority,السلطة الفلسطينية',
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
  'DEM:democrats,the democrats',
  'REP:republicans,the republicans',
  'BBC:bbc',
  'CNN:cnn',
  'REUTERS:reuters,رويترز',
  'AP:associated press,the associated press,أسوشيتد برس',
  'AFP:afp,agence france presse,فرانس برس',
  'FBI:fbi',
  'CIA:cia',
  'GOOGLE:google,غوغل,جوجل',
  'APPLE:apple',
  'MICROSOFT:microsoft,مايكروسوفت',
  'FACEBOOK:facebook,meta,فيسبوك',
  'TESLA:tesla',
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

/** Meaning: one code a place or body, whatever the language of the name. */
export const KNOWN_NAMES: PhraseTable<string> = phraseTable([
  ...countries(),
  ...ROWS.map((row): [string, string] => {
    const colon = row.indexOf(':');
    return [row.slice(0, colon), row.slice(colon + 1)];
  }),
]);
