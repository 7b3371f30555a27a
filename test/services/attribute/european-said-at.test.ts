import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** What somebody says in the test articles of a language, and with which verb. */
const SAYING: Readonly<Record<string, Quotation>> = {
  de: { quote: 'der Hafen sei voll', cue: 'sagte', speaker: 'Jan Roth' },
  fr: { quote: 'le port était plein', cue: 'a dit', speaker: 'Luc Morel' },
  es: { quote: 'el puerto está lleno', cue: 'dijo', speaker: 'Luis Vega' },
  ru: { quote: 'порт полон', cue: 'сказал', speaker: 'Иван Лапин' },
};

/** The article is of Tuesday, 7 October 2025. */
function read(lang: string, text: string) {
  const context = { lang, title: null, publishedAt: '2025-10-07', outlet: null };
  return attribute(text, findingsOf(text, lang, [SAYING[lang]!]), context).mentions[0]!;
}

type Row = readonly [text: string, expected: string];

const DATES: Readonly<Record<string, readonly Row[]>> = {
  de: [
    ['Jan Roth sagte gestern, der Hafen sei voll.', '2025-10-06'],
    ['Am Montag sagte Jan Roth, der Hafen sei voll.', '2025-10-06'],
    ['Jan Roth sagte am Sonntagabend auf einer Pressekonferenz in Lübeck, der Hafen sei voll.', '2025-10-05'],
    // The day of something else is not that of the saying.
    ['Nach dem Angriff am Montag sagte Jan Roth, der Hafen sei voll.', ''],
    ['Jan Roth sagte in der Debatte vom Montag, der Hafen sei voll.', ''],
    ['Der am Montag entlassene Jan Roth sagte, der Hafen sei voll.', ''],
    ['Jan Roth sagte, der Hafen sei voll. Am Montag war er leer.', ''],
    // What the text calls rough is marked so.
    ['Jan Roth sagte etwa am 6. Oktober 2025, der Hafen sei voll.', '2025-10-06~'],
    ['Jan Roth sagte am Sonntag, dem 6. Oktober 2025, der Hafen sei voll.', '2025-10-06?'],
  ],
  fr: [
    ['Luc Morel a dit hier que le port était plein.', '2025-10-06'],
    ['Lundi, Luc Morel a dit que le port était plein.', '2025-10-06'],
    ['Luc Morel a dit dimanche soir à Lyon que le port était plein.', '2025-10-05'],
    ["Après l'attaque de lundi, Luc Morel a dit que le port était plein.", ''],
    ['Luc Morel a dit lors de la réunion de lundi que le port était plein.', ''],
  ],
  es: [
    ['Luis Vega dijo ayer que el puerto está lleno.', '2025-10-06'],
    ['El lunes, Luis Vega dijo que el puerto está lleno.', '2025-10-06'],
    ['Luis Vega dijo el domingo en Lima que el puerto está lleno.', '2025-10-05'],
    ['Tras el ataque del lunes, Luis Vega dijo que el puerto está lleno.', ''],
  ],
  ru: [
    ['Иван Лапин сказал вчера, что порт полон.', '2025-10-06'],
    ['В понедельник Иван Лапин сказал, что порт полон.', '2025-10-06'],
    ['Иван Лапин сказал в пятницу на пресс-конференции, что порт полон.', '2025-10-03'],
    ['После атаки в понедельник Иван Лапин сказал, что порт полон.', ''],
  ],
};

const OCCASIONS: Readonly<Record<string, readonly Row[]>> = {
  de: [
    ['Jan Roth sagte auf einer Pressekonferenz in Lübeck, der Hafen sei voll.', 'auf einer Pressekonferenz in Lübeck'],
    ['Am Rande des EU-Gipfels sagte Jan Roth, der Hafen sei voll.', 'Am Rande des EU-Gipfels'],
    // The clause goes on behind the occasion.
    ['In einer Rede in Bonn bedauernd sagte Jan Roth, der Hafen sei voll.', 'In einer Rede in Bonn'],
    ['Beim Treffen das Ziel nennend sagte Jan Roth, der Hafen sei voll.', 'Beim Treffen'],
    // What ends like an event is none: "Kreise" are not a "Reise".
    ['Nach Angaben der Kreise sagte Jan Roth, der Hafen sei voll.', ''],
    ['In einer Erklärung sagte Jan Roth, der Hafen sei voll.', ''],
  ],
  fr: [
    [
      "Lors d'une conférence de presse à Lyon, Luc Morel a dit que le port était plein.",
      "Lors d'une conférence de presse à Lyon",
    ],
    ['Dans un communiqué, Luc Morel a dit que le port était plein.', ''],
    // "a" is a verb here, "à" would lead to an occasion.
    ['Après le dîner de gala, Luc Morel a dit que le port était plein.', 'Après le dîner de gala'],
    ['Luc Morel a manqué ce débat et a dit que le port était plein.', ''],
  ],
  es: [
    ['Luis Vega dijo en una rueda de prensa en Lima que el puerto está lleno.', 'en una rueda de prensa en Lima'],
    ['En un comunicado, Luis Vega dijo que el puerto está lleno.', ''],
    ['Luis Vega dijo en una entrevista hace poco que el puerto está lleno.', 'en una entrevista'],
  ],
  ru: [
    ['Иван Лапин сказал на пресс-конференции в Москве, что порт полон.', 'на пресс-конференции в Москве'],
    ['В заявлении Иван Лапин сказал, что порт полон.', ''],
  ],
};

describe('when it was said, in other European languages', () => {
  for (const [lang, rows] of Object.entries(DATES))
    for (const [text, edtf] of rows)
      it(`is ${edtf || 'not told'}: "${text}"`, () => {
        const { said } = read(lang, text);
        assert.equal(said?.edtf ?? '', edtf);
        if (said?.words != null) assert.ok(text.includes(said.words));
      });
});

describe('on what occasion it was said, in other European languages', () => {
  for (const [lang, rows] of Object.entries(OCCASIONS))
    for (const [text, words] of rows)
      it(`is ${words || 'not told'}: "${text}"`, () => {
        const { occasion } = read(lang, text);
        assert.equal(occasion?.words ?? '', words);
        if (occasion) assert.equal(text.slice(occasion.start, occasion.end), words);
      });
});
