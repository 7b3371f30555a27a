/**
 * Rules that have a reason of their own in the reader's language beside that of their kind (server/web/messages). The part
 * before the stroke is the flag's kind.
 */
export const EXPLAINED_RULES = [
  'truncation/condition',
  'truncation/exception',
  'truncation/contrast',
  'truncation/limit',
  'truncation/denial',
  'truncation/attribution',
  'truncation/reserve',
  'splice/joins-sentences',
  'splice/drops-words',
  'recirculated/new-date',
  'recirculated/no-date',
] as const;
export type ExplainedRule = (typeof EXPLAINED_RULES)[number];

/** The rule as one of these; null for one whose kind says it all. */
export function explainedRule(rule: string): ExplainedRule | null {
  return EXPLAINED_RULES.find((one) => one === rule) ?? null;
}
