import type { Quote } from '../../../models/quote.ts';
import type { Verdict } from '../../../models/verdict.ts';
import type { Messages } from '../messages.ts';
import { pathWith } from '../paths.ts';

interface EmbedCodeProps {
  readonly t: Messages;
  readonly quote: Quote;
  readonly verdict: Verdict;
  readonly site: string;
}

/** Height of a card with a sentence or two, in CSS pixels; a longer one scrolls in its frame. */
const CARD_HEIGHT = 520;

/** How another page shows the card of a verdict: the code of its frame, to be copied. */
export function EmbedCode({ t, quote, verdict, site }: EmbedCodeProps) {
  const path = pathWith(`/quotes/${quote.id}/card`, { verdict: verdict.id, lang: t.language });
  // Nothing in it is anybody's words: ids, our own address and title hold no mark that would end an attribute.
  const code = `<iframe src="${site}${path.replaceAll('&', '&amp;')}" title="${t.card.frameTitle}" width="100%" height="${CARD_HEIGHT}" frameborder="0" loading="lazy"></iframe>`;
  return (
    <section class="embed on-screen" aria-labelledby="embed">
      <h2 id="embed">{t.card.embed}</h2>
      <p class="hint">{t.card.embedHint}</p>
      <label for="embed-code">{t.card.embedCode}</label>
      <textarea id="embed-code" class="code" rows={4} dir="ltr" readOnly spellcheck={false}>
        {`\n${code}`}
      </textarea>
      <p class="buttons">
        <button type="button" hidden data-copy={code} data-says="embed-copied" data-done={t.card.copied}>
          {t.card.copy}
        </button>
        <a href={path}>{t.card.preview}</a> <span id="embed-copied" role="status" />
      </p>
      <p class="hint">{t.card.print}</p>
    </section>
  );
}
