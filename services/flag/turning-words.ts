import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';

/**
 * What a phrase does to the statement beside it. condition: it holds only if. exception: not for all. contrast: something
 * stands against it. limit: a denial holds until then. attribution: somebody else says so. reserve: how sure it is.
 * "I think" is no reserve: before an opinion it says nothing, and before a forecast the rule `modality` names it.
 * harmless: looks like one of these and changes nothing ("even if", "if need be").
 */
export type Turn =
  | 'condition'
  | 'exception'
  | 'contrast'
  | 'concession'
  | 'limit'
  | 'attribution'
  | 'reserve'
  | 'harmless';

/** Phrases as they are written; Arabic particles may be joined to the first word. */
export const TURNING_WORDS: PhraseTable<Turn> = phraseTable([
  [
    'condition',
    'if,unless,provided,provided that,providing that,as long as,so long as,on condition that,on the condition that,in case,only if,only when,only after,assuming,assuming that,in the event',
  ],
  [
    'condition',
    'إذا,إلا إذا,ما لم,شريطة,شريطة أن,بشرط,بشرط أن,شرط أن,في حال,في حالة,لو,لولا,إن لم,طالما,إلا بعد,إلا بشرط',
  ],
  ['exception', 'except,except for,except that,apart from,with the exception of,other than,but not,but only'],
  ['exception', 'إلا,باستثناء,عدا,ما عدا,فيما عدا,سوى'],
  ['contrast', 'but,however,nevertheless,nonetheless,on the other hand'],
  [
    'contrast',
    'لكن,لكنه,لكنها,لكنهم,لكننا,لكنني,لكني,غير أن,غير أنه,غير أنها,غير أنهم,غير أننا,غير أنني,غير أني,بيد أن,بيد أنه,بيد أنها,بيد أننا,بيد أنني,إلا أن,إلا أنه,إلا أنها,إلا أنهم,إلا أننا,إلا أنني,بل,مع ذلك,ومع ذلك,في المقابل',
  ],
  [
    'concession',
    'although,even though,though it,though they,though we,though he,though she,though i,though the,though there,though not,though this,though that,though some,though many,despite,in spite of',
  ],
  ['concession', 'رغم,بالرغم,على الرغم,برغم,مع أن,مع أنه,مع أننا'],
  ['limit', 'until,till,before,without'],
  ['limit', 'قبل,حتى,إلى أن,دون,بدون,من دون'],
  [
    'attribution',
    'they say,they said,some say,people say,critics say,they claim,critics claim,some claim,they tell us,they told us,we are told,we were told,i was told,i am told,according to,allegedly,reportedly,supposedly,they believe,they think',
  ],
  [
    'attribution',
    'يقولون,يقولون إن,يقول البعض,يقال,يقال إن,قيل,قيل إن,قيل لنا,قالوا,قالوا لنا,يزعمون,زعموا,يزعم,يزعم البعض,يدعون أن,ادعوا,على حد قولهم,كما يقولون,كما يقال,بحسب قولهم,أخبرونا,يظنون,يعتقدون',
  ],
  [
    'reserve',
    'maybe,perhaps,probably,possibly,i hope,we hope,i suspect,i fear,it seems,it appears,apparently,in theory,in principle,it is possible that,it may be that,it might be that,it could be that',
  ],
  ['reserve', 'ربما,لعل,على الأرجح,نأمل,آمل,يبدو,على ما يبدو,من المحتمل,من الممكن,نظريا,مبدئيا,من حيث المبدأ,قد يكون'],
  [
    'harmless',
    'even if,if need be,if necessary,if you like,nothing but,nought but,none but,anything but,no one but,cannot but,if not,not only,all but',
  ],
  ['harmless', 'ولو,حتى لو,حتى ولو,حتى وإن,إن شاء الله,حتى الآن,قبل قليل,بلا شك,دون شك'],
]);
