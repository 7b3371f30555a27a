import assert from 'node:assert/strict';
import { extract } from '../../../services/extract/extract.ts';

/** A finding in words, as tests write it: what is left out of an expectation is not compared. */
export interface Shown {
  readonly kind: string;
  readonly content: string;
  /** The speaker phrase, or "inherit" or "none" in angle brackets: "<inherit>". */
  readonly speaker: string;
  readonly rule: string;
  readonly cue: string | null;
  readonly group: number | null;
}

/** What `extract` finds in a text, with every span sliced out. */
export function show(text: string, lang: string, title: string | null = null): Shown[] {
  return extract(text, { lang, title }).findings.map(
    ({ start, end, kind, speaker, speakerFrom, rules, cue, group }) => ({
      kind,
      content: text.slice(start, end),
      speaker: speaker === null ? `<${speakerFrom}>` : text.slice(speaker.start, speaker.end),
      rule: rules[0]!,
      cue: cue === null ? null : text.slice(cue.start, cue.end),
      group,
    }),
  );
}

/** Asserts what is found in a text, in order; of each finding only the keys that its expectation names are compared. */
export function check(text: string, lang: string, expected: readonly Partial<Shown>[]): void {
  const found = show(text, lang);
  assert.deepEqual(
    found.map((finding, index) =>
      Object.fromEntries(Object.keys(expected[index] ?? finding).map((key) => [key, finding[key as keyof Shown]])),
    ),
    expected,
  );
}
