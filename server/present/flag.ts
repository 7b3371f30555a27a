import type { Flag } from '../../models/flag.ts';

/** A flag as JSON; spans are offsets into the text that the mention counts as. */
export function presentFlag(flag: Flag) {
  const { id, kind, rule, severity, reason, a, b, status, decisionId, createdAt, version } = flag;
  return { id, kind, rule, severity, reason, a, b, status, decisionId, createdAt, version };
}
