import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** One quotation, "kind relation name" of each link of its chain, and the basis where the text tells one. */
type Row = readonly [text: string, quotation: Quotation, chain: readonly string[], basis?: string];

function check(lang: string, [text, quotation, chain, basis]: Row): void {
  const { mentions } = attribute(text, findingsOf(text, lang, [quotation]), {
    lang,
    title: null,
    publishedAt: null,
    outlet: null,
  });
  const [mention] = mentions;
  assert.deepEqual(
    mention?.sourcing.map(({ kind, relation, name }) => `${kind} ${relation} ${name}`),
    chain,
  );
  for (const { name, start, end } of mention?.sourcing ?? []) assert.equal(text.slice(start!, end!), name);
  if (basis !== undefined) assert.equal(mention?.basis, basis);
}

const de = (quote: string, cue: string, speaker = 'Jan Roth'): Quotation => ({ quote, cue, speaker });
const fr = (quote: string, cue: string, speaker = 'Luc Morel'): Quotation => ({ quote, cue, speaker });
const es = (quote: string, cue: string, speaker = 'Luis Vega'): Quotation => ({ quote, cue, speaker });
const ru = (quote: string, cue: string, speaker = 'Иван Лапин'): Quotation => ({ quote, cue, speaker });

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  de: [
    [
      'Jan Roth sagte der Nachrichtenagentur dpa, es sei voll.',
      de('es sei voll', 'sagte'),
      ['agency told dpa'],
      'relay',
    ],
    ['Jan Roth erklärte gegenüber der BBC, es sei voll.', de('es sei voll', 'erklärte'), ['broadcast told BBC']],
    ['Jan Roth sagte dem „Nordlicht“, es sei voll.', de('es sei voll', 'sagte'), ['outlet told Nordlicht']],
    ['Im ZDF sagte Jan Roth, es sei voll.', de('es sei voll', 'sagte'), ['broadcast told ZDF']],
    [
      'Im Interview mit der Zeitung Nordlicht sagte Jan Roth, es sei voll.',
      de('es sei voll', 'sagte'),
      ['outlet told Nordlicht'],
    ],
    ['Laut Reuters sagte Jan Roth, es sei voll.', de('es sei voll', 'sagte'), ['agency reports Reuters']],
    [
      'Wie die Zeitung „Nordlicht“ berichtet, sagte Jan Roth, es sei voll.',
      de('es sei voll', 'sagte'),
      ['outlet reports Nordlicht'],
    ],
    [
      'Nach Angaben der Agentur Reuters sagte Jan Roth, es sei voll.',
      de('es sei voll', 'sagte'),
      ['agency reports Reuters'],
    ],
    // The speaker is no link of the chain behind him; whom he cites is.
    [
      'Die Zeitung „Nordlicht“ meldete unter Berufung auf Diplomaten, es sei voll.',
      de('es sei voll', 'meldete', 'Die Zeitung „Nordlicht“'),
      ['anonymous cites Diplomaten'],
    ],
    ['Jan Roth schrieb auf Twitter, es sei voll.', de('es sei voll', 'schrieb'), ['social own-words Twitter']],
    ['Jan Roth schrieb in einem Tweet, es sei voll.', de('es sei voll', 'schrieb'), ['social own-words Tweet']],
    [
      'In einer Pressemitteilung erklärte Jan Roth, es sei voll.',
      de('es sei voll', 'erklärte'),
      ['document own-words Pressemitteilung'],
      'official-text',
    ],
    [
      'In einem Brief an die Hafenbehörde schrieb Jan Roth, es sei voll.',
      de('es sei voll', 'schrieb'),
      ['document own-words Brief'],
    ],
    [
      'In einer Videobotschaft sagte Jan Roth, es sei voll.',
      de('es sei voll', 'sagte'),
      ['document own-words Videobotschaft'],
      'recording',
    ],
    // "der" is a genitive behind a noun: the head of the BBC told nobody.
    [
      'Am Abend sagte der Chef der BBC, Jan Roth, es sei voll.',
      de('es sei voll', 'sagte', 'der Chef der BBC, Jan Roth'),
      [],
    ],
    // An outlet that is only spoken about is none.
    ['Jan Roth kritisierte die BBC und sagte, es sei voll.', de('es sei voll', 'sagte'), []],
    ['Jan Roth sagte, es sei voll.', de('es sei voll', 'sagte'), [], 'unknown'],
  ],
  fr: [
    ["Luc Morel a déclaré à l'AFP que c'était plein.", fr("c'était plein", 'a déclaré'), ['agency told AFP'], 'relay'],
    ["Luc Morel a dit au Figaro que c'était plein.", fr("c'était plein", 'a dit'), ['outlet told Figaro']],
    ["Luc Morel a dit sur BFM TV que c'était plein.", fr("c'était plein", 'a dit'), ['broadcast told BFM TV']],
    [
      "Dans un entretien au journal Le Globe, Luc Morel a dit que c'était plein.",
      fr("c'était plein", 'a dit'),
      ['outlet told Le Globe'],
    ],
    ["Selon Le Monde, Luc Morel a dit que c'était plein.", fr("c'était plein", 'a dit'), ['outlet reports Le Monde']],
    ["D'après Reuters, Luc Morel a dit que c'était plein.", fr("c'était plein", 'a dit'), ['agency reports Reuters']],
    [
      "Luc Morel, cité par l'agence Interfax, a dit que c'était plein.",
      fr("c'était plein", 'a dit'),
      ['agency reports Interfax'],
    ],
    [
      "« C'est plein », a dit Luc Morel, rapporte Le Monde.",
      { quote: "C'est plein", cue: 'a dit', speaker: 'Luc Morel', kind: 'direct' },
      ['outlet reports Le Monde'],
    ],
    [
      'Le quotidien Le Globe rapporte, citant des sources proches, que le port est plein.',
      fr('le port est plein', 'rapporte', 'Le quotidien Le Globe'),
      ['anonymous cites des sources proches'],
    ],
    [
      "Dans un communiqué, Luc Morel affirme que c'est plein.",
      fr("c'est plein", 'affirme'),
      ['document own-words communiqué'],
      'official-text',
    ],
    ["Luc Morel a écrit sur X que c'était plein.", fr("c'était plein", 'a écrit'), ['social own-words X']],
    // "a" is a verb here, "à" would be a preposition.
    ["Luc Morel a l'ONU contre lui et a dit que c'était plein.", fr("c'était plein", 'a dit'), []],
    ["Luc Morel a dit que c'était plein.", fr("c'était plein", 'a dit'), [], 'unknown'],
  ],
  es: [
    ['Luis Vega dijo a EFE que está lleno.', es('está lleno', 'dijo'), ['agency told EFE'], 'relay'],
    ['Luis Vega dijo al diario El Globo que está lleno.', es('está lleno', 'dijo'), ['outlet told El Globo']],
    [
      'En una entrevista con El País, Luis Vega dijo que está lleno.',
      es('está lleno', 'dijo'),
      ['outlet told El País'],
    ],
    ['Según informó El País, Luis Vega dijo que está lleno.', es('está lleno', 'dijo'), ['outlet reports El País']],
    ['Según la agencia Reuters, Luis Vega dijo que está lleno.', es('está lleno', 'dijo'), ['agency reports Reuters']],
    [
      '«Está lleno», dijo Luis Vega en declaraciones a la Cadena SER.',
      { quote: 'Está lleno', cue: 'dijo', speaker: 'Luis Vega', kind: 'direct' },
      ['broadcast told Cadena SER'],
    ],
    [
      'La agencia Reuters, citando a fuentes diplomáticas, dijo que está lleno.',
      es('está lleno', 'dijo', 'La agencia Reuters'),
      ['anonymous cites fuentes diplomáticas'],
    ],
    [
      'En un comunicado, Luis Vega dijo que está lleno.',
      es('está lleno', 'dijo'),
      ['document own-words comunicado'],
      'official-text',
    ],
    ['Luis Vega escribió en X que está lleno.', es('está lleno', 'escribió'), ['social own-words X']],
    ['Luis Vega dijo en su cuenta de Twitter que está lleno.', es('está lleno', 'dijo'), ['social own-words Twitter']],
    // "El mundo" is the world, "El Mundo" a paper.
    ['El mundo espera y Luis Vega dijo que está lleno.', es('está lleno', 'dijo'), []],
    ['Luis Vega dijo que está lleno.', es('está lleno', 'dijo'), [], 'unknown'],
  ],
  ru: [
    ['Иван Лапин сказал ТАСС, что порт полон.', ru('порт полон', 'сказал'), ['agency told ТАСС'], 'relay'],
    ['Иван Лапин рассказал агентству «Полюс», что порт полон.', ru('порт полон', 'рассказал'), ['agency told Полюс']],
    ['Иван Лапин заявил в интервью газете «Север», что порт полон.', ru('порт полон', 'заявил'), ['outlet told Север']],
    [
      'Как сообщает Интерфакс, Иван Лапин сказал, что порт полон.',
      ru('порт полон', 'сказал'),
      ['agency reports Интерфакс'],
    ],
    [
      'По данным агентства Рейтер, Иван Лапин сказал, что порт полон.',
      ru('порт полон', 'сказал'),
      ['agency reports Рейтер'],
    ],
    [
      '«Порт полон», — сказал Иван Лапин, передает РИА Новости.',
      { quote: 'Порт полон', cue: 'сказал', speaker: 'Иван Лапин', kind: 'direct' },
      ['agency reports РИА Новости'],
    ],
    ['Со ссылкой на РБК Иван Лапин сказал, что порт полон.', ru('порт полон', 'сказал'), ['outlet cites РБК']],
    [
      'В заявлении Иван Лапин отметил, что порт полон.',
      ru('порт полон', 'отметил'),
      ['document own-words заявлении'],
      'official-text',
    ],
    [
      'В своём Telegram-канале Иван Лапин написал, что порт полон.',
      ru('порт полон', 'написал'),
      ['social own-words Telegram'],
    ],
    ['Иван Лапин раскритиковал ТАСС и сказал, что порт полон.', ru('порт полон', 'сказал'), []],
    ['Иван Лапин сказал, что порт полон.', ru('порт полон', 'сказал'), [], 'unknown'],
  ],
};

describe('the sourcing chain in other European languages', () => {
  for (const [lang, rows] of Object.entries(LANGUAGES))
    for (const row of rows) it(`is ${row[2].join(', ') || 'empty'}: "${row[0]}"`, () => check(lang, row));

  it('goes on where the verb has no subject, and not with a new sentence of the same speaker', () => {
    const text = 'Luis Vega dijo a EFE que está lleno. Añadió que espera. Vega dijo que no.';
    const quotations = [
      es('está lleno', 'dijo'),
      { quote: 'espera', cue: 'Añadió', speaker: null },
      es('que no', 'dijo', 'Vega'),
    ];
    const { mentions } = attribute(text, findingsOf(text, 'es', quotations), {
      lang: 'es',
      title: null,
      publishedAt: null,
      outlet: null,
    });
    assert.deepEqual(
      mentions.map(({ sourcing }) => sourcing.map(({ name }) => name)),
      [['EFE'], ['EFE'], []],
    );
  });

  it('takes words spoken to the outlet that prints them for its own reporting', () => {
    const text = 'Jan Roth sagte der Zeitung Nordlicht, es sei voll.';
    const { mentions } = attribute(text, findingsOf(text, 'de', [de('es sei voll', 'sagte')]), {
      lang: 'de',
      title: null,
      publishedAt: null,
      outlet: 'Nordlicht',
    });
    assert.deepEqual(mentions[0]?.sourcing, []);
    assert.equal(mentions[0]?.basis, 'own-reporting');
  });

  it('tells a translation from words of the same language', () => {
    const rows = [
      ['de', 'Auf Englisch sagte Jan Roth, es sei voll.', de('es sei voll', 'sagte'), 'translation'],
      ['fr', "Luc Morel a dit en anglais que c'était plein.", fr("c'était plein", 'a dit'), 'translation'],
      ['es', 'Luis Vega dijo en español que está lleno.', es('está lleno', 'dijo'), 'original'],
      ['ru', 'Иван Лапин сказал на английском, что порт полон.', ru('порт полон', 'сказал'), 'translation'],
    ] as const;
    for (const [lang, text, quotation, rendering] of rows) {
      const context = { lang, title: null, publishedAt: null, outlet: null };
      assert.equal(attribute(text, findingsOf(text, lang, [quotation]), context).mentions[0]?.rendering, rendering);
    }
  });
});
