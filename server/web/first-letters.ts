import { withoutTurns } from './without-turns.ts';

/** Enough of a text for the title of a tab; whole letters, so that no surrogate pair is cut. */
export function firstLetters(text: string): string {
  return Array.from(withoutTurns(text.slice(0, 200)))
    .slice(0, 80)
    .join('')
    .trimEnd();
}
