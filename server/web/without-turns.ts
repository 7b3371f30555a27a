/**
 * A text without the characters that set the direction of those behind them, for where no code can be shown in their place:
 * titles, labels and drawings. Marks without extent (LRM, ZWNJ), which spelling needs, stay.
 */
export function withoutTurns(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
