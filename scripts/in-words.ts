import type { Mention } from '../models/mention.ts';
import type { Difference } from '../models/relation.ts';
import type { SourcingLink } from '../models/sourcing.ts';

/** One line a difference: its kind, and the words of both sides. */
export function differenceLines(differences: readonly Difference[]): string[] {
  return differences.map(({ kind, a, b }) => `${kind}: ${a?.text ?? '(nothing)'} -> ${b?.text ?? '(nothing)'}`);
}

/** A sourcing chain on one line, nearest to the speaker first. */
export function chainLine(sourcing: readonly SourcingLink[]): string {
  return sourcing.map(({ name, relation, kind }) => `${name} (${kind}, ${relation})`).join(' <- ');
}

/** A mention as a short paragraph for the terminal. */
export function mentionLines(mention: Mention): string[] {
  const { speaker, said, sourcing, kind, text, occasion } = mention;
  const who = speaker === null ? 'speaker not named' : `${speaker.name}${speaker.anonymous ? ' (anonymous)' : ''}`;
  const lines = [`${kind}  ${who}${said === null ? '' : `  ${said.edtf}`}`, `  ${text}`];
  if (occasion !== null) lines.push(`  on the occasion: ${occasion.words}`);
  if (sourcing.length > 0) lines.push(`  from: ${chainLine(sourcing)}`);
  return lines;
}
