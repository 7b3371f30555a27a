import { fold } from './fold.ts';

/** Arabic verbs by which a source asks not to be named: "مسؤولان طلبا عدم كشف اسميهما"; what follows them names nobody. */
export const ASKS_UNNAMED: ReadonlySet<string> = new Set(
  [
    'طلب طلبت طلبا طلبتا طلبوا طلبن طالبا رفض رفضت رفضا رفضتا رفضوا رفضن فضل فضلت فضلا فضلتا فضلوا',
    'اشترط اشترطت اشترطا اشترطتا اشترطوا آثر آثرت آثرا آثروا تحفظ تحفظت تحفظا تحفظوا',
  ]
    .join(' ')
    .split(' ')
    .map((word) => fold(word)),
);
