import { CONFLICT_KINDS, type Flag } from '../../models/flag.ts';
import { explainedRule } from '../../services/flag/explained-rules.ts';
import { restsOnSameWords } from '../../services/flag/same-words.ts';
import type { Messages } from './messages.ts';

/**
 * Why there is a flag, as a sentence in the reader's language. Of a conflict it says what is known of the occasions, until
 * a person has confirmed it and so settled that.
 */
export function reasonInWords(t: Messages, flag: Flag): string {
  const rule = explainedRule(flag.rule);
  const isNearly = flag.kind === 'near-duplicate' && !restsOnSameWords(flag);
  const reason = isNearly ? t.nearlySameWords : rule === null ? t.flagReason[flag.kind] : t.flagRule[rule];
  if (!CONFLICT_KINDS.has(flag.kind) || flag.status === 'confirmed') return `${reason}.`;
  return `${t.withOccasion(reason, t.sharedOccasion[flag.occasion ?? 'not-established'])}.`;
}
