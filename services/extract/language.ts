import type { Grammar, LanguageTable, TableCue, TableWords } from './language-table.ts';
import { printedSet } from './word-set.ts';

/** What a form is: `joined` and `participle` stand at the end of their clause, `gerund` has no subject. */
export type Shape = 'finite' | 'participle' | 'gerund' | 'joined';

/** One form of a cue: the words before its last one must stand right before that. */
export interface Form {
  readonly cue: TableCue;
  readonly shape: Shape;
  readonly before: readonly string[];
  /** What must stand at the end of the clause; empty for verbs that leave nothing there. */
  readonly particle: readonly string[];
}

type WordSets = { readonly [Key in Exclude<keyof TableWords, 'sources'>]: ReadonlySet<string> };

/** A table made ready for look-ups. */
export interface Language extends WordSets {
  readonly lang: string;
  readonly grammar: Grammar;
  /** By the last word of the form. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By their first word; longer phrases first. */
  readonly sources: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Makes a table ready: done once for each language, when the module is loaded. */
export function languageOf({ lang, cues, words, grammar }: LanguageTable): Language {
  const { sources, ...sets } = words;
  const entries = Object.entries(sets).map(([key, value]) => [key, printedSet(value)] as const);
  return {
    ...(Object.fromEntries(entries) as unknown as WordSets),
    lang,
    grammar,
    forms: formsOf(cues),
    sources: byFirst(sources),
  };
}

function formsOf(cues: readonly TableCue[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const cue of cues) {
    const add = (shape: Shape, written: string | undefined, particle: readonly string[]): void => {
      for (const form of (written ?? '').split(' ').filter((one) => one !== '')) {
        const parts = form.split('+');
        const last = parts.pop()!;
        const known = forms.get(last) ?? [];
        known.push({ cue, shape, before: parts, particle });
        forms.set(last, known);
      }
    };
    add('finite', cue.finite, cue.particle?.split(' ') ?? []);
    add('participle', cue.participle, []);
    add('gerund', cue.gerund, []);
    add('joined', cue.joined, []);
  }
  // Forms of more words and verbs with a particle first: they say more.
  const weight = (form: Form): number => form.before.length + form.particle.length;
  for (const known of forms.values()) known.sort((a, b) => weight(b) - weight(a));
  return forms;
}

function byFirst(sources: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const source of sources) {
    const words = source.split(' ');
    phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words]);
  }
  for (const known of phrases.values()) known.sort((a, b) => b.length - a.length);
  return phrases;
}
