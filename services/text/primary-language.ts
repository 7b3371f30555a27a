/** The language of a tag without region or script: "pt" for "pt-BR". Other strings come back as they are. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]!;
}
