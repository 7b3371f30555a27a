import type { SpeakerId } from '../models/ids.ts';
import type { FoundMention } from '../models/mention.ts';
import type { QuoteStore } from '../models/quote-store.ts';
import { type Speaker, speakerId } from '../models/speaker.ts';
import { aliasKey, figureNamed, fullNames, type NamedFigure } from './text/figures.ts';
import { fold } from './text/fold.ts';
import { soundKeys } from './text/name-likeness.ts';
import { nameWords } from './text/name-words.ts';

/** The form under which a speaker is found: folded, without titles; titles stay where nothing else is there. */
export function speakerKey(name: string): string {
  const bare = nameWords(name).join(' ');
  return bare === '' ? fold(name) : bare;
}

/**
 * Every form under which a speaker of this name may be held, the name's own first: a figure that news is about
 * (text/figures.ts) is one speaker under all its full names, whatever the language of the article.
 */
export function speakerKeys(name: string): string[] {
  return [...seek({ name, mention: null }).keys];
}

/** As `speakerKey`, but a title that belongs to a figure's name stays on: "king salman". */
function figureName(alias: string): string {
  return aliasKey(alias).hasTitle ? fold(alias) : speakerKey(alias);
}

/** One name that the mentions give, as it is looked for in the library. */
interface Sought {
  readonly name: string;
  readonly key: string;
  readonly named: NamedFigure | undefined;
  /** In the order in which they are tried: the name's own key, then the figure's. */
  readonly keys: readonly string[];
}

/**
 * Gives each mention's speaker its id in the library, making speakers that are not there yet.
 *
 * Who is held decides first, so that ids never move: a speaker held under the very name (folded, without titles, or a
 * confirmed alias) is that speaker. Only a name that is not held is looked for under a figure's other full names; a short
 * name ("Trump") finds its figure too where it is all that the article gives, but is never noted as one of the names, so
 * that nobody else of that surname is found by it. A name that two speakers share is left without id rather than guessed.
 * Anonymous and unnamed speakers get none. Names that only sound alike are suggested, never joined (suggest-speakers.ts).
 */
export async function nameSpeakers<T extends FoundMention>(
  store: QuoteStore,
  mentions: readonly T[],
): Promise<{ mentions: T[]; speakers: Speaker[] }> {
  const sought = new Map<string, Sought>();
  for (const { speaker } of mentions) {
    if (speaker === null || speaker.anonymous) continue;
    const one = seek(speaker);
    if (one.key !== '' && !sought.has(one.key)) sought.set(one.key, one);
  }
  const { holders, unsounded } = await holdersOf(store, sought);
  const ids = new Map<string, SpeakerId | null>();
  const fresh = new Map<SpeakerId, Speaker>();
  for (const one of sought.values()) {
    const held = one.keys.map((key) => holders.get(key)).find((found) => found !== undefined);
    const speaker = held === undefined ? newSpeaker(one) : null;
    if (speaker !== null && !fresh.has(speaker.id)) fresh.set(speaker.id, speaker);
    ids.set(one.key, speaker?.id ?? held ?? null);
  }
  const named = mentions.map((mention) => {
    const { speaker } = mention;
    if (speaker === null || speaker.anonymous) return mention;
    const id = ids.get(seek(speaker).key);
    if (!id) return mention;
    const { anonymous, ...rest } = speaker;
    // In the order of the schema, so that an export is the same after an import.
    return { ...mention, speaker: { ...rest, id, anonymous } };
  });
  return { mentions: named, speakers: [...fresh.values(), ...unsounded] };
}

function seek({ name, mention }: { readonly name: string; readonly mention: string | null }): Sought {
  // The extractor takes titles off a name; the words as printed still have the one that tells which Salman it is.
  const isPrinted = mention !== null && speakerKey(mention) === speakerKey(name);
  const printed = isPrinted ? figureNamed(mention) : undefined;
  const named = printed?.hasTitle ? printed : figureNamed(name);
  const key = named?.hasTitle ? fold(printed?.hasTitle ? mention! : name) : speakerKey(name);
  const others = named === undefined ? [] : fullNames(named.figure).map(figureName);
  return { name, key, named, keys: [...new Set([key, ...others])] };
}

/**
 * Who is held under each key, null where there are two; and those of them that were written before their names were keyed
 * by sound, keyed now.
 */
async function holdersOf(
  store: QuoteStore,
  sought: ReadonlyMap<string, Sought>,
): Promise<{ holders: Map<string, SpeakerId | null>; unsounded: Speaker[] }> {
  const keys = new Set([...sought.values()].flatMap((one) => one.keys));
  const holders = new Map<string, SpeakerId | null>();
  const held = keys.size === 0 ? [] : await store.speakersByName([...keys]);
  for (const { id, folded } of held) {
    for (const key of folded) if (keys.has(key)) holders.set(key, holders.has(key) ? null : id);
  }
  const unsounded = held.flatMap((speaker): Speaker[] => {
    const sounds = soundsOf(speaker);
    const isKeyed = sounds.length === speaker.sounds.length && sounds.every((key) => speaker.sounds.includes(key));
    return isKeyed ? [] : [{ ...speaker, sounds, version: speaker.version + 1 }];
  });
  return { holders, unsounded };
}

/** The keys of sound of a speaker's name and aliases. */
export function soundsOf({ name, aliases }: Pick<Speaker, 'name' | 'aliases'>): string[] {
  return [...new Set([name, ...aliases].flatMap(soundKeys))];
}

/** The forms under which a speaker is held that has this name and these aliases, those of its id first. */
export function foldedNames({ name, aliases }: Pick<Speaker, 'name' | 'aliases'>): string[] {
  return [...new Set([...newSpeaker(seek({ name, mention: null })).folded, ...aliases.map(speakerKey)])];
}

/**
 * A figure's id follows from its English name, so that two writers who meet it in two languages make one speaker; where the
 * article has a short name alone, the speaker is named in full, in the script of the article.
 */
function newSpeaker({ name, key, named }: Sought): Speaker {
  if (named === undefined) return made(speakerId(key), name, [key]);
  const { english, arabic } = named.figure;
  const isFull = !named.isShort && !named.hasTitle;
  const full = isFull ? name : key >= '\u0600' && key < '\u0780' ? arabic : english;
  const folded = [...new Set([figureName(english), isFull ? key : figureName(full)])];
  return made(speakerId(folded[0]!), full, folded);
}

function made(id: SpeakerId, name: string, folded: string[]): Speaker {
  return { id, name, aliases: [], folded, sounds: [...soundKeys(name)], mergedInto: null, version: 1 };
}
