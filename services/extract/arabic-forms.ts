import { fold } from '../text/fold.ts';
import type { ArabicCue } from './cue-row.ts';
import { ARABIC_CUES } from './cues.ar.ts';
import { foldedSet } from './word-set.ts';

/**
 * How a cue stands in the sentence. finite: "قال، يقولون". participle: "مؤكدًا". noun: "قوله، بالقول، التأكيد".
 */
export type CueShape = 'finite' | 'participle' | 'noun';

/** A cue as a word form of the text. */
export interface ArabicForm {
  readonly cue: ArabicCue;
  readonly shape: CueShape;
  /** Begins with و or ف: the form opens a new clause. */
  readonly joined: boolean;
  readonly present: boolean;
}

/** Past: three persons in both genders and three numbers. Defective verbs (نفى، دعا) drop their last letter. */
function pastForms(past: string): string[] {
  if (past.endsWith('ى') || past.endsWith('ا')) {
    const stem = past.slice(0, -1);
    return [past, ...['ت', 'وا', 'تا'].map((ending) => stem + ending)];
  }
  // The dual of a short verb looks like an accusative noun (علما، نقلا); only that of قال is common.
  const dual = past.length > 3 || past === 'قال' ? ['ا'] : [];
  return ['', 'ت', 'وا', 'تا', 'ن', ...dual].map((ending) => past + ending);
}

/** Present: يـ and تـ, with ون، ان، ن. Defective verbs (يروي، يدعو) drop their last letter before ون. */
function presentForms(present: string): string[] {
  const tail = present.slice(1);
  const stem = /[ىيو]$/u.test(tail) ? tail.slice(0, -1) : tail;
  return ['ي', 'ت'].flatMap((person) => [
    person + tail,
    `${person + stem}ون`,
    `${person + tail}ان`,
    `${person + tail}ن`,
  ]);
}

/** Only the indefinite accusative is adverbial ("مؤكدًا", "مؤكدة", "مؤكدين"); "المؤكد" and "مؤكد" are not. */
function participleForms(participle: string): string[] {
  // Of the third form (متابع) the feminine is the verbal noun too: "متابعة" is "follow-up".
  const endings = /^م.ا/u.test(participle) ? ['ا', 'ين'] : ['ا', 'ة', 'ين', 'ات', 'تين', 'ان'];
  return endings.map((ending) => participle + ending);
}

/** "قوله", "بالقول", "التأكيد", "تأكيدها": the verbal noun with article or owner, and the preposition ب. */
function nounForms(noun: string): string[] {
  const owned = ['ه', 'ها', 'هم', 'هما'].map((owner) => noun + owner);
  return [`ال${noun}`, `بال${noun}`, ...owned, ...owned.map((form) => `ب${form}`), ...owned.map((form) => `ل${form}`)];
}

/** Forms without و or ف that are far more often another word: a preposition, a noun. With a joiner they are verbs. */
const ONLY_JOINED = foldedSet(
  'عقب عبر كتب علم حذر زعم ثمن ذكر طالب قدر ختم رد نسب نقل شرح خلص قدم شهد وصف شكر سأل وعد جزم سرد نفي ' +
    'بين سجل سجلت أبرز زاد زادت نشر نشرت مضى أجمع صاح لوح شكا أكمل بارك',
);

/** Forms that stay another word even then; the vowelled spelling is checked by the reader. */
const NEVER = foldedSet(
  'هنا وهنا مدينة مدينات معبرا مصرا مصران مقران مقدمات متهمين متهما متهمة طالبات طالبان كاتبة كاتبين كاتبان',
);

function build(): ReadonlyMap<string, ArabicForm> {
  const table = new Map<string, ArabicForm>();
  const put = (form: string, entry: ArabicForm): void => {
    const key = fold(form) as string;
    if (!table.has(key) && !NEVER.has(key)) table.set(key, entry);
  };
  for (const cue of ARABIC_CUES) {
    const finite = [
      ...(cue.past === null ? [] : pastForms(cue.past).map((form) => ({ form, present: false }))),
      ...(cue.present === null ? [] : presentForms(cue.present).map((form) => ({ form, present: true }))),
    ];
    for (const { form, present } of finite) {
      for (const joiner of ['', 'و', 'ف']) put(joiner + form, { cue, shape: 'finite', joined: joiner !== '', present });
    }
    for (const form of cue.participle === null ? [] : participleForms(cue.participle)) {
      for (const joiner of ['', 'و'])
        put(joiner + form, { cue, shape: 'participle', joined: joiner !== '', present: false });
    }
    for (const form of cue.noun === null ? [] : nounForms(cue.noun)) {
      for (const joiner of ['', 'و']) put(joiner + form, { cue, shape: 'noun', joined: joiner !== '', present: false });
    }
  }
  return table;
}

const FORMS = build();

/** The cue that a folded word form is, or null. `كتب` without a joiner is null: it is "books" more often than "wrote". */
export function arabicCue(form: string): ArabicForm | null {
  return FORMS.get(form) ?? null;
}

/** Cues whose speaker stands after a preposition: "نقلت الصحيفة عن الجار", "نسبت إلى ضابط". */
export function isRelay(form: ArabicForm): boolean {
  return form.cue.id === 'naqala' || form.cue.id === 'nasaba';
}

/** Whether a form without a joiner needs a clause edge before it to be read as a verb. */
export function needsClauseEdge(form: string): boolean {
  return ONLY_JOINED.has(form);
}
