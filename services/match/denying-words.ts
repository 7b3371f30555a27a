import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';

/**
 * Verbs and adverbs that deny what follows them without being negators: "failed to inform", "نفى أن". Grammar keeps them
 * apart from "not" (services/text/negation.ts); a comparison does not, because "denied that he signed" and "said he had not
 * signed" are one report.
 */
export const DENYING_WORDS: PhraseTable<true> = phraseTable([
  [
    true,
    'unlikely,failed to,fails to,fail to,failing to,refused to,refuses to,refuse to,declined to,denied,denies,deny,denying,hardly,barely,scarcely,rejected,rejects,stopped short of,unable to,far from,refused,ruled out,rules out,lack,lacks,lacked,lacking',
  ],
  [
    true,
    'نفى,نفت,ينفي,تنفي,نافيا,نافية,نفوا,أنكر,أنكرت,رفض,رفضت,يرفض,ترفض,رفضوا,فشل في,فشلت في,أخفق في,أخفقت في,امتنع عن,امتنعت عن,استبعد,استبعدت,عجز عن,عجزت عن,تخلى عن,يفتقر إلى,تفتقر إلى,نفتقر إلى,ينقصه,ينقصها,ينقصنا',
  ],
]);

/** Verbs whose complement can carry their negation without a change: "I don't think he will" is "I think he won't". */
export const RAISING_WORDS: PhraseTable<true> = phraseTable([
  [
    true,
    'think,thinks,thought,believe,believes,believed,expect,expects,expected,suppose,want,wants,wanted,seem,seems,appear,appears,likely,feel,imagine,intend,intends,plan,plans',
  ],
  [
    true,
    'أعتقد,نعتقد,يعتقد,تعتقد,أظن,نظن,يظن,أتوقع,نتوقع,يتوقع,تتوقع,أرى,نرى,يرى,ترى,يبدو,تبدو,أريد,نريد,يريد,تريد,يعتزم,تعتزم,ينوي,تنوي',
  ],
]);

/** Verbs that bind: not promising to sell is not promising not to sell. */
export const BINDING_WORDS: PhraseTable<true> = phraseTable([
  [
    true,
    'promise,promised,promises,pledge,pledged,pledges,vow,vowed,agree,agreed,decide,decided,decides,order,ordered,ask,asked,tell,told,try,tried,advise,advised,require,required,swear,swore,commit,committed,undertake,undertook,warn,warned,choose,chose,allow,allowed,know,knew,prove,proved,guarantee,guaranteed',
  ],
  [
    true,
    'تعهد,تعهدت,تعهدوا,يتعهد,تتعهد,تعهدنا,وعد,وعدت,وعدنا,يعد,قرر,قررت,قررنا,يقرر,تقرر,طلب,طلبت,طلبنا,يطلب,تطلب,أمر,أمرت,نصح,نصحت,التزم,التزمت,يلتزم,تلتزم,حاول,حاولت,اتفق,اتفقت,اتفقنا,وافق,وافقت,ضمن,ضمنت,يضمن,تضمن,علم,علمت,أثبت,أثبتت,سمح,سمحت,يسمح,تسمح',
  ],
]);
