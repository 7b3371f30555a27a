import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** What may stand before a name and is none of it. `role` may be followed by whose it is ("الرئيس الأمريكي"). */
export type TitleKind = 'role' | 'origin';

const ROLES_AR =
  'الرئيس,رئيس,رئيسة,الرئيسة,السيد,السيدة,الآنسة,الأستاذ,الأستاذة,الدكتور,الدكتورة,دكتور,د,أ د,م,المهندس,المهندسة,البروفيسور,المحامي,المحامية,القاضي,' +
  'الأمير,الأميرة,الملك,الملكة,السلطان,الشيخ,الشيخة,الإمام,السفير,السفيرة,الوزير,الوزيرة,النائب,النائبة,السيناتور,المستشار,المستشارة,المدرب,اللاعب,الكابتن,' +
  'اللواء,اللواء الركن,الفريق,الفريق أول,الفريق الركن,المشير,العميد,العميد الركن,العقيد,العقيد الركن,المقدم,الرائد,النقيب,الملازم,الملازم أول,الجنرال,الأدميرال,الركن,' +
  'معالي,معالي الوزير,سعادة,فضيلة,سماحة,دولة,فخامة,جلالة,سمو,صاحب السمو,صاحب السمو الملكي,صاحب السمو الأمير,سمو الأمير,سموه,سيادة,سيادة الرئيس,الحاج,البابا,' +
  'خادم الحرمين الشريفين,خادم الحرمين الشريفين الملك,ولي العهد,ولي عهد,ولي ولي العهد,أمير,أمير منطقة,ملك,سلطان,الخبير,الباحث,الكاتب,المحلل,الإعلامي,الصحفي,الصحافي,' +
  'رئيس الوزراء,رئيسة الوزراء,رئيس الحكومة,رئيس الجمهورية,رئيس مجلس الوزراء,نائب الرئيس,نائب رئيس الوزراء,رئيس البرلمان,رئيس مجلس النواب,رئيس الأركان,رئيس هيئة الأركان,' +
  'وزير,وزيرة,وزير الخارجية,وزيرة الخارجية,وزير الدفاع,وزير الداخلية,وزير المالية,وزير الإعلام,وزير الصحة,وزير الطاقة,وزير العدل,وزير التعليم,وزير الاقتصاد,وزير البترول,' +
  'الأمين العام,الأمين العام للأمم المتحدة,أمين عام,المتحدث,المتحدث باسم,الناطق باسم,المتحدث الرسمي,المدير العام,المدير,مدير,المبعوث,المبعوث الأممي,مبعوث,القائد,قائد,' +
  'المرشد,المرشد الأعلى,آية الله,السابق,الأسبق,الراحل,المنتخب,الحالي,المكلف,نائب وزير الخارجية';

const ROLES_EN =
  'mr,mrs,ms,miss,mx,sir,dame,lord,lady,madam,dr,doctor,prof,professor,rev,reverend,father,sister,imam,sheikh,shaikh,sheik,ayatollah,pope,cardinal,bishop,archbishop,rabbi,' +
  'president,president elect,vice president,prime minister,deputy prime minister,premier,chancellor,king,queen,prince,princess,crown prince,emir,sultan,his excellency,her excellency,his highness,his royal highness,her royal highness,' +
  'minister,foreign minister,defense minister,defence minister,finance minister,interior minister,secretary,secretary of state,secretary of defense,secretary general,defense secretary,foreign secretary,treasury secretary,home secretary,press secretary,' +
  'senator,sen,representative,rep,congressman,congresswoman,speaker,house speaker,governor,gov,mayor,judge,justice,chief justice,attorney general,ambassador,envoy,special envoy,' +
  'general,gen,lieutenant general,lt gen,major general,maj gen,brigadier general,brig gen,colonel,col,lieutenant colonel,lt col,lieutenant,lt,major,maj,captain,capt,commander,cmdr,admiral,adm,sergeant,sgt,corporal,private,' +
  'officer,detective,sheriff,chief,coach,director,chairman,chairwoman,chair,ceo,chief executive,spokesman,spokeswoman,spokesperson,analyst,professor emeritus,acting,former,ex,late,outgoing,incoming,then,senior,' +
  'herr,frau,bundeskanzler,bundeskanzlerin,bundespräsident,präsident,präsidentin,kanzler,kanzlerin,minister,ministerin,ministerpräsident,außenminister,außenministerin,' +
  'monsieur,madame,mademoiselle,mme,mlle,président,présidente,le président,premier ministre,ministre,señor,señora,sr,sra,presidente,presidenta,el presidente,don,doña,ministro,ministra';

/** Whose office it is. Dropped only among titles, because people have such names too (Al-Masri, German). */
const ORIGINS_AR =
  'الأمريكي,الأميركي,الأمريكية,الأميركية,الإسرائيلي,الإسرائيلية,الفلسطيني,الفلسطينية,المصري,المصرية,السعودي,السعودية,القطري,القطرية,الإماراتي,الإماراتية,الكويتي,الكويتية,البحريني,العماني,اليمني,اليمنية,' +
  'العراقي,العراقية,السوري,السورية,اللبناني,اللبنانية,الأردني,الأردنية,التركي,التركية,الإيراني,الإيرانية,الروسي,الروسية,الأوكراني,الأوكرانية,الصيني,الصينية,الفرنسي,الفرنسية,البريطاني,البريطانية,' +
  'الألماني,الألمانية,الإيطالي,الإيطالية,الإسباني,الإسبانية,الأوروبي,الأوروبية,الياباني,اليابانية,الهندي,الهندية,الباكستاني,الباكستانية,الأفغاني,السوداني,السودانية,الليبي,الليبية,التونسي,التونسية,' +
  'الجزائري,الجزائرية,المغربي,المغربية,الموريتاني,الصومالي,الإثيوبي,الكوري,الكوري الجنوبي,الكوري الشمالي,البرازيلي,الأرجنتيني,المكسيكي,الكندي,الأسترالي,البولندي,البولندية,اليوناني,القبرصي,الأممي,الأممية,الملكي';
const ORIGINS_EN =
  'us,u s,american,israeli,palestinian,egyptian,saudi,saudi arabian,qatari,emirati,uae,kuwaiti,bahraini,omani,yemeni,iraqi,syrian,lebanese,jordanian,turkish,iranian,russian,ukrainian,chinese,french,british,uk,' +
  'german,italian,spanish,european,eu,japanese,indian,pakistani,afghan,sudanese,libyan,tunisian,algerian,moroccan,somali,ethiopian,south korean,north korean,korean,brazilian,argentine,mexican,canadian,australian,' +
  'polish,greek,dutch,belgian,swedish,norwegian,danish,finnish,swiss,austrian,hungarian,un,white house,state department,pentagon,the';

/** Titles and origins, folded. Longest first at each place. */
export const TITLES: PhraseTable<TitleKind> = phraseTable([
  ['role', ROLES_AR],
  ['role', ROLES_EN],
  ['origin', ORIGINS_AR],
  ['origin', ORIGINS_EN],
]);

/** What may follow a name. */
export const SUFFIXES: ReadonlySet<string> = new Set([
  'phd',
  'md',
  'mp',
  'mep',
  'esq',
  'obe',
  'cbe',
  'kbe',
  'qc',
  'kc',
]);
