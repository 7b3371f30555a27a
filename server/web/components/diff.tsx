import { Fragment } from 'preact';
import type { DiffPart } from '../../../services/match/diff.ts';
import { breakable } from '../breakable.tsx';
import type { Messages } from '../messages.ts';
import { languageOfWords } from '../written-language.ts';

interface DiffProps {
  readonly t: Messages;
  readonly parts: readonly DiffPart[];
  readonly lang: string;
}

/**
 * Two wordings in one line, in logical order: what only the first has is struck through, what only the second has is
 * underlined. Screen readers hear "removed" and "added", which most do not say for <del> and <ins> by themselves.
 */
export function Diff({ t, parts, lang }: DiffProps) {
  return (
    <p class="words diff" {...languageOfWords(parts.map(({ text }) => text).join(''), lang)}>
      {parts.map((part, index) => (
        // Parts have no identity but their place.
        <Fragment key={`${index}`}>
          {isGapless(parts[index - 1], part) && ' '}
          <Part t={t} part={part} />
        </Fragment>
      ))}
    </p>
  );
}

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** What no space follows: white space, dashes, slashes, and marks that open. */
const BINDS = /[\s\p{Pd}\p{Ps}\p{Pi}\p{Pc}/'’]$/u;

/**
 * Whether two parts would run together: what was removed stood at the end of its text, or beside other words than here,
 * and so has no space of its own. Where nothing was removed, the text is shown to the letter.
 */
function isGapless(before: DiffPart | undefined, after: DiffPart): boolean {
  if (before === undefined || (before.op !== 'removed' && after.op !== 'removed')) return false;
  return !BINDS.test(before.text) && !UNSPACED.test(before.text) && !/^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(after.text);
}

function Part({ t, part }: { readonly t: Messages; readonly part: DiffPart }) {
  const words = part.text.trim();
  if (part.op === 'same' || words === '') return <>{breakable(part.text)}</>;
  const Mark = part.op === 'removed' ? 'del' : 'ins';
  // The space around the words is not marked: it would look like part of them.
  const start = part.text.indexOf(words);
  return (
    <>
      {part.text.slice(0, start)}
      <Mark>
        <Heard t={t} words={` ${t.mark[part.op]} `} />
        {breakable(words)}
        <Heard t={t} words={`${t.mark.end} `} />
      </Mark>
      {part.text.slice(start + words.length)}
    </>
  );
}

/** Words of the interface that are heard and not seen, in its own language. */
function Heard({ t, words }: { readonly t: Messages; readonly words: string }) {
  return (
    <span class="heard" lang={t.language} dir={t.direction}>
      {words}
    </span>
  );
}
