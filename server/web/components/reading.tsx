import type { Doubt } from '../../../models/finding.ts';
import type { Messages } from '../messages.ts';
import { HighlightedText } from './highlighted-text.tsx';
import { MarkKey } from './mark-key.tsx';
import { Note, type NoteContent } from './note.tsx';

interface ReadingProps {
  readonly t: Messages;
  readonly text: string;
  readonly lang: string;
  readonly notes: readonly Omit<NoteContent, 'doubts'>[];
  readonly doubts: readonly Doubt[];
}

/** An article with its quotations lit up in place, and beside it a note on each. */
export function Reading({ t, text, lang, notes, doubts }: ReadingProps) {
  const states = [...new Set(notes.map(({ state }) => state))];
  const isWithin = (doubt: Doubt, { start, end }: { start: number; end: number }): boolean =>
    doubt.start !== null && doubt.end !== null && doubt.start < end && doubt.end > start;
  const general = new Set(
    doubts.filter((doubt) => !notes.some(({ mention }) => isWithin(doubt, mention))).map(({ code }) => code),
  );
  return (
    <>
      {general.size > 0 && (
        <details class="doubt-box">
          <summary>{t.article.doubts}</summary>
          <ul class="doubts">
            {[...general].map((code) => (
              <li key={code}>{t.doubt[code]}</li>
            ))}
          </ul>
        </details>
      )}
      {states.length > 1 && <MarkKey t={t} states={states} />}
      <div class="reading">
        <section class="reading-text" aria-label={t.article.text}>
          <HighlightedText
            t={t}
            text={text}
            lang={lang}
            spans={notes.map(({ mention, state }) => ({ ...mention, state }))}
          />
        </section>
        <section class="reading-notes" aria-labelledby="notes">
          <h2 id="notes">{t.article.notes}</h2>
          {notes.length === 0 ? (
            <p class="hint">{t.article.none}</p>
          ) : (
            <ol>
              {notes.map((note, index) => (
                <Note
                  key={`${index}`}
                  t={t}
                  number={index + 1}
                  note={{ ...note, doubts: doubts.filter((doubt) => isWithin(doubt, note.mention)) }}
                />
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  );
}
