import type { ComponentChildren } from 'preact';
import { breakable } from '../breakable.tsx';
import { languageAttributes } from '../language.ts';

interface WordsProps {
  /** BCP 47, `und` when it is not known. */
  readonly lang: string;
  readonly children: ComponentChildren;
  /** Quotation marks of the language around it. */
  readonly quoted?: boolean;
}

/** Words that somebody printed, in line, with their own language and direction. */
export function Words({ lang, quoted = false, children }: WordsProps) {
  return (
    <span class={quoted ? 'words quoted' : 'words'} {...languageAttributes(lang)}>
      {breakable(children)}
    </span>
  );
}

/** The same as a block of its own. */
export function WordsBlock({ lang, quoted = true, children }: WordsProps) {
  return (
    <blockquote class={quoted ? 'words words-block quoted' : 'words words-block'} {...languageAttributes(lang)}>
      {breakable(children)}
    </blockquote>
  );
}
