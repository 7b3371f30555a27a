/** Forms of a counted phrase, `#` standing for the number; a form that a language has and the phrase lacks is `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Counted phrases of a language, by its own plural rules (Arabic has six forms).
 *
 *     const count = plural('en');
 *     count(2, { one: '# outlet', other: '# outlets' })   // '2 outlets'
 */
export function plural(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const format = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', format.format(count));
}
