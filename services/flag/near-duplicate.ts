import { SAME_WORDS } from './same-words.ts';
import { type FlagRule, finding, spanOfAll } from './subject.ts';

/** The same words in marks at two outlets, or nearly the same: for information, so that copies are not taken for confirmations. */
export const nearDuplicate: FlagRule = (pair) => {
  const { a, b, comparison } = pair;
  const isCopy =
    SAME_WORDS.has(comparison.relation) &&
    !comparison.conflict &&
    a.kind === 'direct' &&
    b.kind === 'direct' &&
    a.articleId !== b.articleId;
  if (!isCopy) return [];
  const reason =
    comparison.relation === 'verbatim'
      ? 'The same words stand in two articles.'
      : 'Nearly the same words stand in two articles.';
  return [
    finding(
      pair,
      { kind: 'near-duplicate', rule: 'near-duplicate/same-words', severity: 'information', reason },
      { a: spanOfAll(a.text), b: spanOfAll(b.text) },
    ),
  ];
};
