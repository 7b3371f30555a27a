import { fold } from './fold.ts';
import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** What a word or phrase says of a day. */
export type DateWord =
  | { readonly kind: 'weekday'; readonly weekday: number }
  /** Days from the reference day. */
  | { readonly kind: 'relative'; readonly days: number };

const weekdays = (names: string): Array<readonly [DateWord, string]> =>
  names.split(' ').map((forms, weekday) => [{ kind: 'weekday', weekday }, forms.replaceAll('/', ',')]);
const relative = (days: number, phrases: string): readonly [DateWord, string] => [{ kind: 'relative', days }, phrases];

/** Days named by themselves. Sunday first. Arabic is read in any text, with particles joined to it. */
export const ARABIC_DAYS: PhraseTable<DateWord> = phraseTable<DateWord>([
  ...weekdays('الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'),
  relative(0, 'اليوم,هذا اليوم,الليلة,هذه الليلة'),
  relative(-1, 'أمس,الأمس,البارحة,الليلة الماضية,ليلة أمس'),
  relative(-2, 'أول أمس,أمس الأول,أول من أمس,الأول من أمس,قبل أمس'),
  relative(1, 'غدا,الغد,يوم غد'),
  relative(2, 'بعد غد'),
]);

const english = phraseTable<DateWord>([
  ...weekdays(
    'sunday/sundays monday/mondays tuesday/tuesdays wednesday/wednesdays thursday/thursdays friday/fridays saturday/saturdays',
  ),
  relative(0, 'today,tonight,this morning,this afternoon,this evening'),
  relative(-1, 'yesterday,last night'),
  relative(-2, 'the day before yesterday,day before yesterday'),
  relative(1, 'tomorrow'),
  relative(2, 'the day after tomorrow,day after tomorrow'),
]);

export const DAYS: ReadonlyMap<string, PhraseTable<DateWord>> = new Map([
  ['en', english],
  [
    'de',
    phraseTable<DateWord>([
      ...weekdays('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend'),
      relative(0, 'heute'),
      relative(-1, 'gestern'),
      relative(-2, 'vorgestern'),
      relative(2, 'übermorgen'),
    ]),
  ],
  [
    'fr',
    phraseTable<DateWord>([
      ...weekdays('dimanche lundi mardi mercredi jeudi vendredi samedi'),
      relative(0, "aujourd'hui"),
      relative(-1, 'hier'),
      relative(-2, 'avant hier'),
      relative(1, 'demain'),
      relative(2, 'après demain'),
    ]),
  ],
  [
    'es',
    // "mañana" is the morning as well, so it is no date.
    phraseTable<DateWord>([
      ...weekdays('domingo lunes martes miércoles jueves viernes sábado'),
      relative(0, 'hoy'),
      relative(-1, 'ayer'),
      relative(-2, 'anteayer,antes de ayer'),
    ]),
  ],
]);

/** Where a word points from the reference day: back, forward, or to the running week. */
export type Direction = -1 | 1;

/** Before the name of the day. */
export const DIRECTION_BEFORE: PhraseTable<Direction> = phraseTable<Direction>([
  [-1, 'last,past,previous,letzten,vergangenen,vorigen'],
  [1, 'next,coming,this coming,upcoming,nächsten,kommenden,próximo'],
]);

/** After it. */
export const DIRECTION_AFTER: PhraseTable<Direction> = phraseTable<Direction>([
  [-1, 'الماضي,الماضية,الفائت,الفائتة,المنصرم,المنصرمة,المنقضي,last,dernier,pasado'],
  [1, 'المقبل,المقبلة,القادم,القادمة,next,prochain,próximo,que viene'],
]);

const set = (list: string): ReadonlySet<string> => new Set(list.split(',').map(fold));

/** Words before or after "اليوم", a weekday or "today" that make it no date: names of papers and feasts, "every Monday", "the next day". */
export const NO_DATE_BEFORE = set(
  'كل,أيام,طوال,طيلة,صحيفة,جريدة,المصري,روسيا,ذلك,صلاة,خطبة,ليوم,بين,every,each,usa,russia,good,black,super,bloody,ash,palm,easter,holy,cyber,jeden,chaque,cada,todos',
);
export const NO_DATE_AFTER = set(
  'التالي,السابق,الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الأخير,الوطني,العالمي,الدولي,نفسه,ذاته,عينه,الواحد,الدراسي,السابع,الأسود,times,telegraph,mirror,prayer,prayers,noirs,santo',
);

/** Between the parts of one date: "اليوم، الثلاثاء", "Monday night", "الاثنين الموافق 6 أكتوبر". */
export const BRIDGES = set(
  'يوم,اليوم,صباح,صباحا,مساء,مساءا,ظهر,فجر,عصر,ليل,ليلة,بعد,قبل,الموافق,من,في,morning,afternoon,evening,night,the,of,den,dem,am,abend,morgen,le,el,día,matin,soir,noche,on',
);

/** Taken into the span when they stand right before a date: the part of the day, "يوم". */
export const LEADS = set('يوم,صباح,مساء,ظهر,فجر,عصر,ليل,ليلة,بيوم,ليوم,ويوم');
/** As above, right after it. */
export const TRAILS = set('morning,afternoon,evening,night,صباحا,مساء,ظهرا,فجرا,عصرا,ليلا');
