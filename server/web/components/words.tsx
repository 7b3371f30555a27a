import { type ComponentChildren, isValidElement, toChildArray } from 'preact';
import { breakable } from '../breakable.tsx';
import { languageOfWords } from '../written-language.ts';

interface WordsProps {
  /** Language of the text that they are out of (BCP 47), `und` when it is not known. */
  readonly lang: string;
  readonly children: ComponentChildren;
  /** Quotation marks of the language around it. */
  readonly quoted?: boolean;
}

/** Words that somebody printed, in line, with their own language and direction. */
export function Words({ lang, quoted = false, children }: WordsProps) {
  return (
    <span class={quoted ? 'words quoted' : 'words'} {...languageOfWords(textOf(children), lang)}>
      {breakable(children)}
    </span>
  );
}

/** The same as a block of its own. */
export function WordsBlock({ lang, quoted = true, children }: WordsProps) {
  return (
    <blockquote
      class={quoted ? 'words words-block quoted' : 'words words-block'}
      {...languageOfWords(textOf(children), lang)}
    >
      {breakable(children)}
    </blockquote>
  );
}

/** The words themselves, out of the elements that they stand in. */
function textOf(children: ComponentChildren): string {
  return toChildArray(children)
    .map((child) =>
      isValidElement(child) ? textOf((child.props as { children?: ComponentChildren }).children) : child,
    )
    .join('');
}
