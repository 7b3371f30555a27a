import type { DiffPart } from '../../../services/match/diff.ts';
import { breakable } from '../breakable.tsx';
import { languageAttributes } from '../language.ts';
import type { Messages } from '../messages.ts';

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
    <p class="words diff" {...languageAttributes(lang)}>
      {parts.map((part, index) => (
        // Parts have no identity but their place.
        <Part key={`${index}`} t={t} part={part} />
      ))}
    </p>
  );
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
