import { isCapital, isKind, type Passage } from './passage.ts';
import { foldedSet } from './word-set.ts';

// Word lists of English that the rules ask for; folded, so that "don't" is "dont".

export const PRONOUNS = foldedSet(
  'he she it they we i you who there this that these those one everyone everybody someone somebody nobody anyone others many some most few both all another neither none',
);

/** Whether item `at` ends like an adverb and is no name ("Kelly"). */
export function isAdverb(passage: Passage, at: number): boolean {
  return isKind(passage, at, 'word') && !isCapital(passage, at) && /.{3}ly$/u.test(passage.items[at]!.form);
}

/** Subject forms only: after a circumstance they begin the clause ("said in Ohio he would"). */
export const SUBJECT_PRONOUNS = foldedSet(
  'he she they we i it there hes shes theyre were im its theres ill hed shed theyd wed theyll hell shell well ive theyve weve',
);

export const OBJECT_PRONOUNS = foldedSet('him her them us me you it himself herself themselves');

/** Articles and possessives: what follows one is no verb. */
export const ARTICLES = foldedSet('the a an his her their its our my your');

export const DETERMINERS = foldedSet(
  'the a an his her their its our my your this that these those some many most several no any every each both all another other more few two three four five six seven eight nine ten one such what about nearly almost over less only',
);

export const POSSESSIVES = foldedSet('his her their its our my your');

export const PREPOSITIONS = foldedSet(
  'in on at of for from with by to during after before about through via amid among between under over against into near within without across around outside inside despite regarding concerning following since until as per like unlike than alongside',
);

/** Words that may open a circumstance after the verb: "said in a statement", "said Monday", "said of the plan". */
export const CIRCUMSTANCE = foldedSet(
  'in on at of to during after before about from via through when while as amid by with without following regarding for outside inside near',
);

export const TIMES = foldedSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow earlier later recently again also then now previously once often repeatedly simply just still even always flatly bluntly publicly privately further furthermore first last this next morning afternoon evening night week month year january february march april may june july august september october november december jan feb aug sept oct nov dec initially subsequently correctly reportedly apparently early late ago since soon afterward afterwards shortly',
);

/** Conjunctions and relatives: a speaker phrase does not reach back over them. */
export const BREAKERS = foldedSet(
  'that which who whom whose because when while if although though but whereas where whether so until unless since however than how why what as',
);

export const AUXILIARIES = foldedSet(
  'is are was were be been being am has have had having do does did will would can cannot could may might must shall should isnt arent wasnt werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt shouldnt s re ve d ll hes shes its theyre theyve ive im thats theres were weve ill hell shell theyll well hed shed theyd id',
);

/** Auxiliaries between a subject and its cue: "has said", "had also told". */
export const BEFORE_CUE = foldedSet(
  'has have had also later then now once often repeatedly simply just still even always flatly previously recently earlier again first reportedly have since himself herself themselves will would may might can could should did does do was were is are been be being never not today subsequently initially further further already promptly quickly immediately quietly publicly privately famously specifically basically essentially apparently rightly wrongly falsely only',
);

export const NEGATIONS = foldedSet(
  'not never dont doesnt didnt wont wouldnt cant cannot couldnt hasnt havent hadnt isnt wasnt without neither nor hardly',
);

export const COMPLEMENTISERS = foldedSet('that whether if how why what where when who which');

/** Leads that no subject stands in: the phrase before the first comma of a sentence that begins with one is a circumstance. */
export const LEADS = foldedSet(
  'in on at after before during despite while when as if although though since because with without including according following speaking asked meanwhile however but and so yet still moreover furthermore additionally also instead then later earlier yesterday today now for from by amid under over to even once until unless discussing responding referring citing describing writing answering addressing perhaps indeed finally first second third overall among between through about nevertheless nonetheless thus therefore regarding like unlike',
);

/** Offices and callings, small words at the start of a speaker phrase without article: "team member Rodaba Noori". */
export const TITLES = foldedSet(
  'mr mrs ms dr prof sen rep gov president secretary minister senator governor mayor judge justice professor spokesman spokeswoman spokesperson director chief officer captain general colonel sergeant lieutenant chairman chairwoman ceo coach author analyst expert officials',
);

export const REPORTERS = foldedSet(
  'reporters journalists police lawmakers supporters voters investigators officers officials congress parliament investors viewers listeners readers members delegates authorities donors students detectives',
);
