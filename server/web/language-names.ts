/** Names of languages (BCP 47 tags) in one language; `unknown` for `und`, the tag itself where there is no name. */
export function languageNames(locale: string, unknown: string): (lang: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return (lang) => {
    if (lang === 'und') return unknown;
    try {
      return names.of(lang) ?? lang;
    } catch {
      // Well-formed for us and not for Intl, such as a repeated variant.
      return lang;
    }
  };
}
