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

const weekdaysFrom = (weekday: number, forms: string): Array<readonly [DateWord, string]> => [
  [{ kind: 'weekday', weekday }, forms.replaceAll('/', ',')],
];

/** "Montag", "Montagabend", "Montagmorgen": German joins the part of the day to the weekday. */
const withPartOfDay = (day: string): string =>
  ['', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'].map((part) => day + part).join('/');

/** "vor zwei Tagen", "vor 2 Tagen": one to ten days back, by the words for the numbers and by figures. */
const counted = (
  numbers: string,
  phrase: (number: string, isOne: boolean, count: number) => string,
): Array<readonly [DateWord, string]> =>
  numbers
    .split(' ')
    .map((words, index) =>
      relative(
        -(index + 1),
        [...words.split('|'), String(index + 1)].map((number) => phrase(number, index === 0, index + 1)).join(','),
      ),
    );

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
      ...weekdays(
        ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'].map(withPartOfDay).join(' '),
      ),
      ...weekdaysFrom(6, withPartOfDay('Sonnabend')),
      relative(0, 'heute'),
      relative(-1, 'gestern'),
      relative(-2, 'vorgestern'),
      relative(2, 'übermorgen'),
      ...counted('ein|einem|einer zwei drei vier fünf sechs sieben acht neun zehn', (n, one) =>
        one ? `vor ${n} Tag` : `vor ${n} Tagen`,
      ),
      relative(-7, 'vor einer Woche'),
      relative(-14, 'vor zwei Wochen'),
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
      ...counted(
        'un deux trois quatre cinq six sept huit neuf dix',
        (n, one) => `il y a ${n} ${one ? 'jour' : 'jours'}`,
      ),
      relative(-7, 'il y a une semaine'),
      relative(-14, 'il y a deux semaines'),
    ]),
  ],
  [
    'es',
    // "mañana" is the morning as well, so it is no date.
    phraseTable<DateWord>([
      ...weekdays('domingo lunes martes miércoles jueves viernes sábado'),
      relative(0, 'hoy'),
      relative(-1, 'ayer'),
      relative(-1, 'anoche'),
      relative(-2, 'anteayer,antes de ayer'),
      ...counted(
        'un dos tres cuatro cinco seis siete ocho nueve diez',
        (n, one) => `hace ${n} ${one ? 'día' : 'días'}`,
      ),
      relative(-7, 'hace una semana'),
      relative(-14, 'hace dos semanas'),
    ]),
  ],
  [
    'ru',
    // "среда" is the environment as well; only the case in which days are told counts.
    phraseTable<DateWord>([
      ...weekdays(
        'воскресенье/воскресенья понедельник/понедельника вторник/вторника среду четверг/четверга пятницу/пятница/пятницы субботу/суббота/субботы',
      ),
      relative(0, 'сегодня'),
      relative(-1, 'вчера,накануне'),
      relative(-2, 'позавчера'),
      relative(1, 'завтра'),
      relative(2, 'послезавтра'),
      relative(-1, 'день назад,1 день назад'),
      ...counted(
        'один два три четыре пять шесть семь восемь девять десять',
        (n, _, count) => `${n} ${count < 5 ? 'дня' : 'дней'} назад`,
      ),
      relative(-7, 'неделю назад'),
      relative(-14, 'две недели назад'),
    ]),
  ],
]);

/** Where a word points from the reference day: back, forward, or to the running week. */
export type Direction = -1 | 1;

/** Before the name of the day. */
export const DIRECTION_BEFORE: PhraseTable<Direction> = phraseTable<Direction>([
  [
    -1,
    'last,past,previous,letzten,letzter,vergangenen,vergangener,vorigen,pasado,último,прошлый,прошлую,прошлое,минувший,минувшую,минувшее',
  ],
  [
    1,
    'next,coming,this coming,upcoming,nächsten,nächster,kommenden,kommender,próximo,следующий,следующую,следующее,будущий',
  ],
]);

/** After it. */
export const DIRECTION_AFTER: PhraseTable<Direction> = phraseTable<Direction>([
  [-1, 'الماضي,الماضية,الفائت,الفائتة,المنصرم,المنصرمة,المنقضي,last,dernier,pasado'],
  [1, 'المقبل,المقبلة,القادم,القادمة,next,prochain,próximo,que viene'],
]);

const set = (list: string): ReadonlySet<string> => new Set(list.split(',').map(fold));

/** Words before or after "اليوم", a weekday or "today" that make it no date: names of papers and feasts, "every Monday", "the next day". */
export const NO_DATE_BEFORE = set(
  'كل,أيام,طوال,طيلة,صحيفة,جريدة,المصري,روسيا,ذلك,صلاة,خطبة,ليوم,بين,every,each,usa,russia,good,black,super,bloody,ash,palm,easter,holy,cyber,jeden,chaque,cada,todos,каждый,каждую,каждое',
);
export const NO_DATE_AFTER = set(
  'التالي,السابق,الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الأخير,الوطني,العالمي,الدولي,نفسه,ذاته,عينه,الواحد,الدراسي,السابع,الأسود,times,telegraph,mirror,prayer,prayers,noirs,santo,gras,saint',
);

/** Between the parts of one date: "اليوم، الثلاثاء", "Monday night", "الاثنين الموافق 6 أكتوبر". */
export const BRIDGES = set(
  'يوم,اليوم,صباح,صباحا,مساء,مساءا,ظهر,فجر,عصر,ليل,ليلة,بعد,قبل,الموافق,من,في,morning,afternoon,evening,night,the,of,den,dem,am,abend,morgen,le,el,día,matin,soir,noche,on,в,во',
);

/** Taken into the span when they stand right before a date: the part of the day, "يوم". */
export const LEADS = set('يوم,صباح,مساء,ظهر,فجر,عصر,ليل,ليلة,بيوم,ليوم,ويوم');
/** As above, right after it. */
export const TRAILS = set(
  'morning,afternoon,evening,night,abend,nachmittag,vormittag,matin,soir,утром,вечером,днем,ночью,صباحا,مساء,ظهرا,فجرا,عصرا,ليلا',
);
