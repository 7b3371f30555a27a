/** One line of a field, with the number that a reader counts it by. */
export interface FilledLine {
  readonly number: number;
  readonly text: string;
}

/** The lines of a field that have something to them, trimmed, each once. */
export function filledLines(text: string): FilledLine[] {
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, text: line.trim() }));
  const first = new Map<string, FilledLine>();
  for (const line of lines) if (line.text !== '' && !first.has(line.text)) first.set(line.text, line);
  return [...first.values()];
}
