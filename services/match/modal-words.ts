import { type PhraseTable, phraseTable } from '../text/phrase-table.ts';

/**
 * How a statement is meant. possible: may, might, could. ability: can. future: will. must, must and need: have to; they part where
 * they are denied, "must not" and "need not". should, would as in English.
 * alleged: the speaker does not vouch for it. opinion: "I think". seems: "it appears". condition: if. likely: probably. hope: what is wished for.
 */
export type Mode =
  | 'possible'
  | 'ability'
  | 'future'
  | 'must'
  | 'need'
  | 'should'
  | 'would'
  | 'alleged'
  | 'opinion'
  | 'seems'
  | 'condition'
  | 'likely'
  | 'hope';

const ROWS: readonly (readonly [Mode, string])[] = [
  [
    'possible',
    'may,might,could,perhaps,maybe,possibly,may be,might be,could have,may have,might have,it is possible that,its possible that,potentially,may well',
  ],
  ['ability', 'can,able to,is able to,are able to,be able to'],
  ['future', 'will,shall,going to,is going to,are going to,am going to'],
  ['must', 'must,ought to be required to,is required to,are required to,must have'],
  ['need', 'need,needs to,need to,have to,has to,had to,got to,have got to'],
  ['should', 'should,ought to,should have,had better'],
  ['would', 'would,would have'],
  [
    'alleged',
    'allegedly,reportedly,supposedly,purportedly,alleged,is said to,are said to,is alleged to,are alleged to,is accused of,are accused of,according to unconfirmed reports,claims to,claimed to,is believed to,are believed to,is thought to',
  ],
  [
    'opinion',
    'think,thinks,believe,believes,i think,i believe,i thought,i believed,we think,we believe,we thought,we believed,i guess,i suppose,in my opinion,in my view,my view is,as i see it,i feel,i would say,i think that,i believe that,we believe that,we think that',
  ],
  [
    'seems',
    'seems,seem,seemed,seemed to,appeared,appeared to,seems to,appears,appears to,appear to,it seems,it appears,apparently,it seems that,it appears that,looks like',
  ],
  ['condition', 'if,unless,provided,provided that,as long as,on condition that,in case'],
  ['hope', 'hope to,hopes to,hope that,hopes that,hoping to'],
  [
    'likely',
    'probably,likely,unlikely,unlikely to,is likely to,are likely to,most likely,in all likelihood,is expected to,are expected to,was expected to,were expected to',
  ],
  ['possible', 'ربما,لعل,لعله,لعلها,يحتمل,من المحتمل,من المحتمل أن,من الممكن,من الممكن أن,قد يكون,قد تكون,محتمل'],
  ['ability', 'يمكن,يمكنه,يمكنها,يمكننا,يمكنهم,يستطيع,تستطيع,نستطيع,يستطيعون,بإمكان,بوسع,يمكنني,أستطيع'],
  ['future', 'سوف,سيتم,ستتم'],
  ['must', 'يجب,يجب أن,لا بد,لا بد من,لا بد أن,لابد,يتعين,يتوجب,يلزم,من الضروري,من الواجب'],
  ['should', 'ينبغي,ينبغي أن,من المفترض,يفترض,من المفترض أن,يفترض أن'],
  [
    'alleged',
    'يزعم,تزعم,زعم,زعمت,مزاعم,يدعي,تدعي,ادعى,بحسب مزاعم,حسب مزاعم,وفق مزاعم,يقال,قيل,مزعوم,مزعومة,المزعوم,المزعومة,يعتقد أنه,يعتقد أنها',
  ],
  ['opinion', 'أعتقد,نعتقد,أظن,نظن,في رأيي,برأيي,أرى أن,أعتقد أن,أظن أن,نعتقد أن'],
  ['seems', 'يبدو,يبدو أن,على ما يبدو,تبدو,كما يبدو'],
  ['condition', 'إذا,إن كان,لو,في حال,في حالة,شريطة,بشرط,ما لم,إلا إذا'],
  ['hope', 'نأمل أن,آمل أن,يأمل أن,تأمل أن,نتمنى أن,أتمنى أن,نأمل في,يأمل في,تأمل في'],
  [
    'likely',
    'من المرجح,من المرجح أن,على الأرجح,يرجح,يرجح أن,من المتوقع,من المتوقع أن,يتوقع,يتوقع أن,تتوقع,تتوقع أن,متوقع',
  ],
];

/** Phrases of up to four words, each with its mode. */
export const MODAL_WORDS: PhraseTable<Mode> = phraseTable(ROWS);
