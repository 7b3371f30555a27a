import type { Flag } from '../../models/flag.ts';

/**
 * A flag as JSON; spans are offsets into the text that the mention counts as. `occasion` is what the texts tell of whether it was
 * one occasion; flags of earlier rules did not look.
 */
export function presentFlag(flag: Flag) {
  const { id, kind, rule, severity, reason, a, b, status, decisionId, createdAt, version } = flag;
  const occasion = flag.occasion ?? 'not-established';
  return { id, kind, rule, severity, reason, a, b, occasion, status, decisionId, createdAt, version };
}
