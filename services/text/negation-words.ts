import { type PhraseTable, phraseTable } from './phrase-table.ts';

/**
 * What a phrase does to a statement. `affirms` looks like a denial and is none; the others deny unless what stands
 * around them says otherwise (services/text/negation.ts).
 */
export type NegationMeaning = 'negates' | 'affirms' | 'contraction' | 'no' | 'particle' | 'without' | 'not-to' | 'what';

/** Arabic; a particle (و، ف، ب، ل، ك) may be joined to the first word. */
export const ARABIC_NEGATIONS: PhraseTable<NegationMeaning> = phraseTable([
  ['particle', 'لا,لم,لن,ليس,ليست,ليسوا,ليسا,لسنا,لست,لستم,لسن,لستن,مش,مو'],
  ['negates', 'عدم,غير,من غير,ما لم'],
  ['without', 'دون,بدون,من دون,دونما,بلا'],
  ['not-to', 'ألا,لئلا'],
  ['what', 'ما'],
  // No doubt, must, especially.
  [
    'affirms',
    'لا شك,لا ريب,بلا شك,بلا ريب,دون شك,من دون شك,بدون شك,دون أدنى شك,بدون أدنى شك,بلا أدنى شك,ما من شك,لا بد,لابد,لا سيما,لاسيما,لا جدال,لا مفر,لا محالة,لا غنى',
  ],
  // Still.
  [
    'affirms',
    'لا يزال,لا تزال,لا يزالون,لا نزال,لا أزال,لا زال,لا زالت,لا زلنا,لا زلت,لا زالوا,ما زال,ما زالت,ما زالوا,ما زلنا,ما زلت,ما يزال,ما تزال,لم يزل,لم تزل,لم يزالوا',
  ],
  // As long as, as soon as, while.
  ['affirms', 'ما دام,ما دامت,ما داموا,ما دمنا,ما إن,ما بين,ما بعد,ما قبل,ما إذا,ما هو,ما هي'],
  // Not only.
  [
    'affirms',
    'ليس فقط,ليست فقط,لا فقط,ليس مجرد,ليست مجرد,لا يقتصر,لا تقتصر,لم يقتصر,لم تقتصر,لن يقتصر,لن تقتصر,ليس هذا فحسب,ليس ذلك فحسب,ليس إلا',
  ],
  // Bounds of numbers, which numbers.ts reads.
  [
    'affirms',
    'ما لا يقل,لا يقل عن,لا تقل عن,ما لا يزيد,لا يزيد على,لا يزيد عن,لا تزيد على,لا تزيد عن,لا يتجاوز,لا تتجاوز,لم يتجاوز,لم تتجاوز',
  ],
  // However, other than that, and so on, without exception.
  [
    'affirms',
    'غير أن,غير أنه,غير أنها,غير أنهم,غير أننا,غير ذلك,غير هذا,غير مرة,غير واحد,دون غيره,دون غيرها,دون غيرهم,دون سواه,دون سواها,دون استثناء,بلا استثناء,من دون استثناء,بدون استثناء,دون سن',
  ],
]);

const english = phraseTable<NegationMeaning>([
  [
    'negates',
    'not,never,none,nobody,nothing,nowhere,neither,nor,without,no one,no longer,cannot,hardly,barely,scarcely,fail to,fails to,failed to,failing to,failure to,by no means',
  ],
  ['no', 'no'],
  [
    'contraction',
    "don't,doesn't,didn't,isn't,aren't,wasn't,weren't,hasn't,haven't,hadn't,won't,wouldn't,couldn't,shouldn't,can't,mustn't,mightn't,needn't,shan't,ain't,oughtn't,daren't,dont,doesnt,didnt,isnt,wasnt",
  ],
  ['affirms', 'not only,not just,not merely,not simply,not solely,not alone,not least,not to mention'],
  [
    'affirms',
    "isn't only,isn't just,isn't merely,aren't only,aren't just,wasn't only,wasn't just,weren't just,doesn't just,don't just,doesn't only,didn't just,didn't only,don't only",
  ],
  [
    'affirms',
    'no doubt,no wonder,no matter,no question,without doubt,without a doubt,without question,without exception,nothing but,nothing less than,nothing short of,none other than,no other than',
  ],
  [
    'affirms',
    'no less than,no fewer than,no more than,not less than,not fewer than,not more than,no later than,no sooner,never mind',
  ],
  ['affirms', "cannot but,can't but,cannot help but,can't help but,why not,or not,if not,whether or not"],
]);

const german = phraseTable<NegationMeaning>([
  [
    'negates',
    'nicht,kein,keine,keinen,keinem,keiner,keines,nie,niemals,niemand,niemanden,niemandem,nichts,nirgends,ohne,weder,keinesfalls,keineswegs',
  ],
  [
    'affirms',
    'nicht nur,nicht bloß,nicht allein,nicht zuletzt,ohne Zweifel,ohne Frage,nichts als,nicht weniger als,nicht mehr als,ob oder nicht',
  ],
]);

/** Of "ne … pas" the second word is counted: the first is often left out in speech and stands alone where nothing is denied. */
const french = phraseTable<NegationMeaning>([
  ['negates', 'pas,jamais,rien,aucun,aucune,sans,ni,nullement'],
  [
    'affirms',
    'pas seulement,pas uniquement,pas que,non seulement,sans doute,sans aucun doute,rien que,pas moins de,pas plus de,sans exception',
  ],
]);

const spanish = phraseTable<NegationMeaning>([
  ['negates', 'no,nunca,jamás,nadie,nada,ningún,ninguno,ninguna,sin,ni,tampoco'],
  ['affirms', 'no solo,no sólo,no solamente,no únicamente,sin duda,sin excepción,nada más que,no menos de,no más de'],
]);

/** By language; Arabic stands apart because it is read in any text. */
export const NEGATIONS: ReadonlyMap<string, PhraseTable<NegationMeaning>> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);
