import { renderToString } from 'preact-render-to-string';
import type { Article } from '../../models/article.ts';
import { dateInWords } from './date-in-words.ts';
import type { Messages } from './messages.ts';
import { languageOfWords } from './written-language.ts';

/** What a citation names. */
export interface Cited {
  readonly words: string;
  /** Language of the words (BCP 47). */
  readonly lang: string;
  /** They were printed in quotation marks; else they are reported speech or a headline, and cited as that. */
  readonly inMarks: boolean;
  /** Null where nobody is named. */
  readonly speaker: string | null;
  /** The speaker is an unnamed source in the words of the text. */
  readonly anonymous: boolean;
  /** EDTF; null where it is not known. */
  readonly said: string | null;
  /** Where these very words were printed: their earliest appearance that is held. */
  readonly article: Article | null;
  /** Address of the statement here. */
  readonly permalink: string;
}

/** A citation as it is pasted into a text, a page in Markdown, or one in HTML. */
export interface Citation {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

/**
 * Who said what, when, where it was printed, and the address of the statement here, in the words of the page's language.
 * What is not known is left out. Everything that comes from a text is escaped for its form.
 */
export function citation(t: Messages, cited: Cited): Citation {
  const { words, lang, inMarks, speaker, anonymous, said, article, permalink } = cited;
  const who = speaker === null ? t.speaker.unnamed : anonymous ? t.citation.unnamed(speaker) : speaker;
  const by = [
    who,
    ...(inMarks ? [] : [t.citation.reported]),
    ...(said === null ? [] : [dateInWords(said, t.dates)]),
  ].join(t.site.comma);
  const title = article === null ? '' : (article.title ?? '');
  const where = [
    ...(article?.outlet ? [article.outlet] : []),
    ...(title === '' ? [] : [t.citation.title(title)]),
    ...(article?.publishedAt ? [dateInWords(article.publishedAt, t.dates)] : []),
  ].join(t.site.comma);
  const source = [where, article?.url ?? ''].filter((part) => part !== '').join(t.site.comma);
  return {
    text: [t.citation.said(inMarks ? t.citation.title(words) : words, by), source, t.citation.held(permalink)]
      .filter((part) => part !== '')
      .join('\n'),
    markdown: [
      words
        .split('\n')
        .map((line) => `> ${escapeMarkdown(line)}`)
        .join('\n'),
      '',
      [
        `— ${escapeMarkdown(by)}`,
        ...(where === ''
          ? []
          : [article?.url ? `[${escapeMarkdown(where)}](<${escapeAddress(article.url)}>)` : escapeMarkdown(where)]),
        `[${t.site.name}](<${escapeAddress(permalink)}>)`,
      ].join(t.site.comma),
    ].join('\n'),
    html: renderToString(
      <figure>
        <blockquote cite={permalink} {...languageOfWords(words, lang)}>
          {words}
        </blockquote>
        <figcaption lang={t.language} dir={t.direction}>
          <bdi>{by}</bdi>
          {where !== '' && (
            <>
              {t.site.comma}
              <cite>{article?.url ? <a href={article.url}>{where}</a> : where}</cite>
            </>
          )}
          {t.site.comma}
          <a href={permalink}>{t.site.name}</a>
        </figcaption>
      </figure>,
    ),
  };
}

/** Characters that mean something in Markdown, wherever in a line they may stand. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, (character) => `\\${character}`);
}

/** An address between < and >, where only these and line breaks end it. */
function escapeAddress(address: string): string {
  return address.replace(/[<>\s]/g, (character) => encodeURIComponent(character));
}
