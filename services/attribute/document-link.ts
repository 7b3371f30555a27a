import type { Finding } from '../../models/finding.ts';
import { findNominal } from './arabic-forms.ts';
import { capitalRun, singular } from './english-words.ts';
import { findNoun, wordsOf } from './language-words.ts';
import type { Link } from './link.ts';
import { formAt, gapBefore, type Reading, type WordRange, wordsIn } from './reading.ts';
import type { Resolved } from './resolved.ts';
import { foldedSet } from './word-set.ts';

/** Texts by which their issuer speaks; "figures" and "results" are what he speaks of. */
const TEXTS = foldedSet(`
بيان تقرير تحقيق رسالة مذكرة كتاب مقال مقالة وثيقة دراسة نشرة تعميم بلاغ
statement report letter memo study survey poll article email release paper book editorial review analysis document
`);
const POSTS = foldedSet('تغريدة تغريدات منشور منشورات تدوينة post posting blog tweet message');

/** Words behind a post in which its place is looked for: "the post by an unknown author on Openboard". */
const LONGEST_CLAUSE = 8;

/**
 * The text that stands as the speaker ("Roe's statement added") as a link: how its issuer spoke. A post on a named site
 * is named by the site. Null where no text speaks, or nobody is known to have issued it.
 */
export function documentLink(reading: Reading, finding: Finding, resolved: Resolved): Link | null {
  if (resolved.rule !== 'speaker-document-issuer' || !resolved.document || !finding.speaker) return null;
  const { from, to } = wordsIn(reading, finding.speaker);
  let head = from;
  while (head < to - 1 && headForm(reading, head) !== resolved.document.head) head += 1;
  const form = headForm(reading, head);
  const name = { from: head, to: head + 1 };
  if (POSTS.has(form)) return { kind: 'social', relation: 'own-words', name: siteBehind(reading, head) ?? name };
  const words = wordsOf(reading.lang);
  if (words?.documents.has(form))
    return { kind: words.links.posts.has(form) ? 'social' : 'document', relation: 'own-words', name };
  return TEXTS.has(form) ? { kind: 'document', relation: 'own-words', name } : null;
}

/** As phrases keep their heads: without article in Arabic, singular in English. */
function headForm(reading: Reading, index: number): string {
  const form = formAt(reading, index);
  const words = wordsOf(reading.lang);
  if (words) return findNoun(words, words.documents, form)?.base ?? form;
  if (reading.lang !== 'ar') return singular(form);
  return findNominal(form, TEXTS)?.bare ?? findNominal(form, POSTS)?.bare ?? form;
}

/** The name behind "on"; one word in small letters counts, since sites are often printed so. */
function siteBehind(reading: Reading, head: number): WordRange | null {
  for (let index = head + 1; index < head + LONGEST_CLAUSE; index += 1) {
    if (!/^[\s'’]*$/.test(gapBefore(reading, index))) return null;
    if (formAt(reading, index) !== 'on' || !/^\s$/.test(gapBefore(reading, index + 1))) continue;
    const run = capitalRun(reading, index + 1, index + 1 + LONGEST_CLAUSE);
    if (run.to > run.from) return run;
    return /[,.;:!?\n”"]/.test(gapBefore(reading, index + 2)) || index + 2 >= reading.words.length
      ? { from: index + 1, to: index + 2 }
      : null;
  }
  return null;
}
