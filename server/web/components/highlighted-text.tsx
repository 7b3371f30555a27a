import type { Span } from '../../../models/primitives.ts';
import { breakable } from '../breakable.tsx';
import { languageAttributes } from '../language.ts';
import { layOutText, type Segment } from '../lay-out-text.ts';
import type { KnownState, Messages } from '../messages.ts';
import { languageOfWords } from '../written-language.ts';

interface HighlightedTextProps {
  readonly t: Messages;
  readonly text: string;
  readonly lang: string;
  /** The quotations by place in the text; each leads to the note of the same number. */
  readonly spans: readonly (Span & { readonly state: KnownState })[];
}

/**
 * An article with its quotations lit up in place, each a link to its note; spans may nest and overlap. The number of a
 * quotation stands at its end: in the link of its words, or as a link of its own where these lead to one inside of it.
 */
export function HighlightedText({ t, text, lang, spans }: HighlightedTextProps) {
  return (
    <div class="article-text words" {...languageAttributes(lang)}>
      {layOutText(text, spans).map((segments) => (
        <p key={segments[0]?.start} {...ownLanguage(segments)}>
          {segments.map((segment) => highlighted(segment))}
        </p>
      ))}
    </div>
  );

  /** A paragraph in another script than the article's runs as that script does. */
  function ownLanguage(segments: readonly Segment[]) {
    const own = languageOfWords(segments.map((segment) => segment.text).join(''), lang);
    return own.dir === languageAttributes(lang).dir ? {} : own;
  }

  function highlighted(segment: Segment) {
    const [innermost] = segment.covers;
    if (innermost === undefined) return breakable(segment.text);
    return (
      <mark key={segment.start} class={`mark mark-${spans[innermost]?.state}`}>
        {segment.begins.map((index) => (
          <span key={index} id={`t${index + 1}`} class="anchor" />
        ))}
        <a href={`#n${innermost + 1}`}>
          {breakable(segment.text)}
          {segment.ends.includes(innermost) && (
            <>
              <span class="heard"> ({t.article.note(innermost + 1)})</span>
              <span class="mark-number" aria-hidden="true">
                {t.number(innermost + 1)}
              </span>
            </>
          )}
        </a>
        {segment.ends
          .filter((index) => index !== innermost)
          .map((index) => (
            <a key={index} class="mark-number" href={`#n${index + 1}`} aria-label={t.article.note(index + 1)}>
              {t.number(index + 1)}
            </a>
          ))}
      </mark>
    );
  }
}
