import { remember } from '../text/remember.ts';

/** Endings of case, number and gender, longest first; those of surnames ("-ов", "-ин") are no endings here. */
const ENDING =
  /(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|ией|иям|иях|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ым|им|ом|ем|ам|ям|ах|ях|ия|ию|ии|ы|и|а|я|о|е|у|ю|ь|й)$/;

/** Letters that must remain: "Юлия" has two. */
const SHORTEST = 2;

/**
 * A Russian noun, adjective or name without its endings, so that "Путин", "Путина" and "Путиным" are one. A few pairs of
 * words become one as well ("Александр", "Александра"); whoever compares names does so word by word and in order.
 */
export const russianStem: (form: string) => string = remember((form) => {
  const plain = form
    .replaceAll('ё', 'е')
    .replace(/^([а-я]+)вел$/, '$1вл')
    .replace(/ец$/, 'ц');
  if (plain.length <= SHORTEST) return plain;
  const once = cut(plain);
  // "Максим" seems to end in a case of "Макс"; "Максима" has to lose as much.
  return /(?:им|ем|ом|ам|ым)$/.test(once) && once.length > SHORTEST + 2 ? cut(once) : once;
});

function cut(form: string): string {
  const match = ENDING.exec(form);
  if (!match) return form;
  for (let end = match.index; end < form.length; end += 1)
    if (end >= SHORTEST && ENDING.test(form.slice(end))) return form.slice(0, end);
  return form;
}
