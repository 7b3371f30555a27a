import { type PhraseTable, phraseTable } from './phrase-table.ts';

/** Month from 1 to 12 by every name Arabic countries give it; folded. Particles may be joined. */
export const ARABIC_MONTHS: PhraseTable<number> = phraseTable(
  [
    'يناير,كانون الثاني,جانفي,كانون ثاني',
    'فبراير,شباط,فيفري',
    'مارس,آذار',
    'أبريل,إبريل,نيسان,أفريل',
    'مايو,أيار,ماي',
    'يونيو,حزيران,جوان,يونيه',
    'يوليو,تموز,جويلية,يوليوز,يوليه',
    'أغسطس,آب,أوت,غشت',
    'سبتمبر,أيلول,شتنبر',
    'أكتوبر,تشرين الأول,تشرين أول',
    'نوفمبر,تشرين الثاني,نونبر,تشرين ثاني',
    'ديسمبر,كانون الأول,دجنبر,كانون أول',
  ].map((names, index) => [index + 1, names] as const),
);

/** The name chrono knows each month by, in its Arabic locale. */
export const CHRONO_MONTHS: readonly string[] =
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'.split(' ');

const months = (names: string): PhraseTable<number> =>
  phraseTable(names.split(' ').map((forms, index) => [index + 1, forms.replaceAll('/', ',')] as const));

/** Month names of the other languages whose dates are read. */
export const MONTHS: ReadonlyMap<string, PhraseTable<number>> = new Map([
  [
    'en',
    months(
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    ),
  ],
  ['de', months('januar/jänner februar märz april mai juni juli august september oktober november dezember')],
  ['fr', months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')],
  ['es', months('enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre')],
  ['it', months('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre')],
  ['pt', months('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro')],
  ['nl', months('januari februari maart april mei juni juli augustus september oktober november december')],
  ['sv', months('januari februari mars april maj juni juli augusti september oktober november december')],
  [
    'ru',
    months(
      'января/январе февраля/феврале марта/марте апреля/апреле мая/мае июня/июне июля/июле августа/августе сентября/сентябре октября/октябре ноября/ноябре декабря/декабре',
    ),
  ],
  [
    'uk',
    months(
      'січня/січні лютого/лютому березня/березні квітня/квітні травня/травні червня/червні липня/липні серпня/серпні вересня/вересні жовтня/жовтні листопада/листопаді грудня/грудні',
    ),
  ],
]);
