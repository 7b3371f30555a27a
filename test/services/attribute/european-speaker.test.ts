import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { findingsOf, type Quotation } from './findings-of.ts';

/** A quotation with the name its mention must carry: null for nobody, a leading "~" for an anonymous one. */
type Row = Quotation & { readonly name: string | null };

function check(lang: string, text: string, rows: readonly Row[], title: string | null = null): void {
  const { mentions } = attribute(text, findingsOf(text, lang, rows), { lang, title, publishedAt: null, outlet: null });
  const names = mentions.map(({ speaker }) => speaker && `${speaker.anonymous ? '~' : ''}${speaker.name}`);
  assert.deepEqual(
    names,
    rows.map(({ name }) => name),
  );
  for (const { speaker } of mentions)
    if (speaker?.mention != null) assert.equal(text.slice(speaker.start!, speaker.end!), speaker.mention);
}

const row = (quote: string, cue: string, speaker: string | null, name: string | null): Row => ({
  quote,
  cue,
  speaker,
  name,
});

describe('who is said to have said it, in German', () => {
  it('gives a bare surname the full name of the article, before or after it', () => {
    check('de', 'Roth sagte, der Hafen sei voll. Der Hafenmeister Jan Roth erklärte, man warte ab.', [
      row('der Hafen sei voll', 'sagte', 'Roth', 'Jan Roth'),
      row('man warte ab', 'erklärte', 'Der Hafenmeister Jan Roth', 'Jan Roth'),
    ]);
  });

  it('finds the full name in running text, though no table knows the first name', () => {
    check('de', 'Seit Jahren leitet Oluwa Brandt den Hafen. Brandt sagte, er sei voll.', [
      row('er sei voll', 'sagte', 'Brandt', 'Oluwa Brandt'),
    ]);
  });

  it('does not take the noun before a surname for a first name', () => {
    check(
      'de',
      'Die Kritik Brandts traf den Hafen. Trotz der Kritik Brandt zufolge stimmt das. Brandt sagte, er sei voll.',
      [row('er sei voll', 'sagte', 'Brandt', 'Brandt')],
    );
  });

  it('takes the full name from a title that stands apart', () => {
    check(
      'de',
      'Roth sagte, der Hafen sei voll.',
      [row('der Hafen sei voll', 'sagte', 'Roth', 'Jan Roth')],
      'Jan Roth: Hafen voll',
    );
  });

  it('knows an office again by the last part of its compound', () => {
    check('de', 'Verkehrsministerin Anna Kuhn kam an. Die Ministerin sagte, der Hafen sei voll.', [
      row('der Hafen sei voll', 'sagte', 'Die Ministerin', 'Anna Kuhn'),
    ]);
  });

  it('does not give the office of one department to the holder of another', () => {
    check('de', 'Verkehrsministerin Anna Kuhn kam an. Die Innenministerin sagte, der Hafen sei voll.', [
      row('der Hafen sei voll', 'sagte', 'Die Innenministerin', 'Die Innenministerin'),
    ]);
  });

  it('does not give an office in the masculine to a woman', () => {
    check('de', 'Sprecherin Anna Kuhn kam an. Der Sprecher sagte, der Hafen sei voll.', [
      row('der Hafen sei voll', 'sagte', 'Der Sprecher', 'Der Sprecher'),
    ]);
  });

  it('keeps somebody new new: "ein Sprecher" is not the spokesman named before', () => {
    check('de', 'Der Sprecher Jan Roth kam an. Ein Sprecher der Bahn sagte, der Zug falle aus.', [
      row('der Zug falle aus', 'sagte', 'Ein Sprecher der Bahn', '~Ein Sprecher der Bahn'),
    ]);
  });

  it('goes on with the last speaker whom a pronoun fits', () => {
    check(
      'de',
      'Anna Kuhn sagte, der Hafen sei voll. Jan Roth sagte, er sei leer. Sie fügte hinzu, man warte. Er lachte, das sei neu.',
      [
        row('der Hafen sei voll', 'sagte', 'Anna Kuhn', 'Anna Kuhn'),
        row('er sei leer', 'sagte', 'Jan Roth', 'Jan Roth'),
        row('man warte', 'fügte', 'Sie', 'Anna Kuhn'),
        row('das sei neu', 'lachte', 'Er', 'Jan Roth'),
      ],
    );
  });

  it('takes "sie" with a verb in the plural for those who are many', () => {
    check('de', 'Zwei Anwohner sagten, es sei laut. Anna Kuhn sagte, es sei still. Sie sagten, das stimme nicht.', [
      row('es sei laut', 'sagten', 'Zwei Anwohner', '~Zwei Anwohner'),
      row('es sei still', 'sagte', 'Anna Kuhn', 'Anna Kuhn'),
      row('das stimme nicht', 'sagten', 'Sie', '~Zwei Anwohner'),
    ]);
  });

  it('keeps to the gender of the noun: "er" is not "die Polizei"', () => {
    check('de', 'Jan Roth sagte, es sei laut. Die Polizei erklärte, es sei still. Er sagte, man warte.', [
      row('es sei laut', 'sagte', 'Jan Roth', 'Jan Roth'),
      row('es sei still', 'erklärte', 'Die Polizei', 'Polizei'),
      row('man warte', 'sagte', 'Er', 'Jan Roth'),
    ]);
  });

  it('goes on with the speaker where a sentence in the subjunctive has no cue', () => {
    const text = 'Jan Roth sagte, der Hafen sei voll. Man habe lange gewartet.';
    const [first] = findingsOf(text, 'de', [row('der Hafen sei voll', 'sagte', 'Jan Roth', null)]);
    const start = text.indexOf('Man habe');
    const span = { start, end: text.length - 1 };
    const next = { ...first!, ...span, cue: null, speaker: null, speakerFrom: 'inherit' as const, frame: span };
    const { mentions } = attribute(text, [first!, next], { lang: 'de', title: null, publishedAt: null, outlet: null });
    assert.equal(mentions[1]?.speaker?.name, 'Jan Roth');
  });

  it('leaves a pronoun that nobody fits as it is, and anonymous', () => {
    check('de', 'Jan Roth sagte, es sei laut. Sie sagte, man warte.', [
      row('es sei laut', 'sagte', 'Jan Roth', 'Jan Roth'),
      row('man warte', 'sagte', 'Sie', '~Sie'),
    ]);
  });

  it('looks behind a noun for what is said, and at its possessive', () => {
    check(
      'de',
      'Die Polizei kam. Nach Angaben der Polizei sei es still. Jan Roth sagte, es sei laut. Nach seinen Angaben warte man.',
      [
        row('sei es still', 'Nach', 'Angaben der Polizei', 'Polizei'),
        row('es sei laut', 'sagte', 'Jan Roth', 'Jan Roth'),
        row('warte man', 'Nach', 'seinen Angaben', 'Jan Roth'),
      ],
    );
  });

  it('knows a body by the letters in brackets and by its noun', () => {
    check(
      'de',
      'Die Hafenorganisation des Nordens (HON) tagte. Die HON erklärte, es sei still. Die Organisation sagte, man warte.',
      [
        row('es sei still', 'erklärte', 'Die HON', 'Hafenorganisation des Nordens'),
        row('man warte', 'sagte', 'Die Organisation', 'Hafenorganisation des Nordens'),
      ],
    );
  });

  it('gives the words of a report to who issued it', () => {
    check('de', 'Die Hafenbehörde Lübeck tagte. Der Bericht der Hafenbehörde besagt, es sei still.', [
      row('es sei still', 'besagt', 'Der Bericht der Hafenbehörde', 'Hafenbehörde Lübeck'),
    ]);
  });

  it('does not let a name run on into the noun behind it', () => {
    check('de', 'Überrascht war Anna Kuhn von der Möglichkeit. Kuhn sagte, es sei still.', [
      row('es sei still', 'sagte', 'Kuhn', 'Anna Kuhn'),
    ]);
  });

  it('keeps two people of one surname apart', () => {
    check(
      'de',
      'Der Arzt Jan Roth sagte, es sei still. Die Lehrerin Anna Roth sagte, es sei laut. Jan Roth sagte, man warte.',
      [
        row('es sei still', 'sagte', 'Der Arzt Jan Roth', 'Jan Roth'),
        row('es sei laut', 'sagte', 'Die Lehrerin Anna Roth', 'Anna Roth'),
        row('man warte', 'sagte', 'Jan Roth', 'Jan Roth'),
      ],
    );
  });
});

describe('who is said to have said it, in French', () => {
  it('gives a surname with its title the full name of the article', () => {
    check('fr', 'La maire Anne Morel est arrivée. Mme Morel a dit que le port était plein.', [
      row('le port était plein', 'a dit', 'Mme Morel', 'Anne Morel'),
    ]);
  });

  it('knows an office again, and its gender', () => {
    check(
      'fr',
      'Le directeur du port, Luc Morel, est arrivé. Le directeur a dit que le port était plein. La directrice a dit non.',
      [
        row('le port était plein', 'a dit', 'Le directeur', 'Luc Morel'),
        row('non', 'a dit', 'La directrice', 'La directrice'),
      ],
    );
  });

  it('reads the pronoun behind an inverted verb', () => {
    check('fr', 'Anne Morel a dit que le port était plein. « Nous attendons », a-t-elle ajouté.', [
      row('le port était plein', 'a dit', 'Anne Morel', 'Anne Morel'),
      { quote: 'Nous attendons', cue: 'ajouté', speaker: 'elle', kind: 'direct', name: 'Anne Morel' },
    ]);
  });

  it('chooses by gender and number', () => {
    check(
      'fr',
      'Luc Morel a dit oui. Anne Petit a dit non. Des témoins ont dit peut-être. Il a dit jamais. Elle a dit demain. Ils ont dit hier.',
      [
        row('oui', 'a dit', 'Luc Morel', 'Luc Morel'),
        row('non', 'a dit', 'Anne Petit', 'Anne Petit'),
        row('peut-être', 'ont dit', 'Des témoins', '~Des témoins'),
        row('jamais', 'a dit', 'Il', 'Luc Morel'),
        row('demain', 'a dit', 'Elle', 'Anne Petit'),
        row('hier', 'ont dit', 'Ils', '~Des témoins'),
      ],
    );
  });

  it('knows a body by its first words and by its letters', () => {
    check(
      'fr',
      "L'Organisation mondiale du port (OMP) siège ici. L'OMP a dit oui. Le ministère de la Mer a dit non. Le ministère a dit jamais.",
      [
        row('oui', 'a dit', "L'OMP", 'Organisation mondiale du port'),
        row('non', 'a dit', 'Le ministère de la Mer', 'ministère de la Mer'),
        row('jamais', 'a dit', 'Le ministère', 'ministère de la Mer'),
      ],
    );
  });

  it('finds a first name that no table knows before the surname', () => {
    check('fr', 'Ce matin, Oluwa Petit est arrivé. Petit a dit oui.', [row('oui', 'a dit', 'Petit', 'Oluwa Petit')]);
  });

  it('does not take a spokesman for the one he speaks for', () => {
    check('fr', 'Le président Luc Morel est arrivé. Un porte-parole du président Luc Morel a dit oui.', [
      row('oui', 'a dit', 'Un porte-parole du président Luc Morel', '~Un porte-parole du président Luc Morel'),
    ]);
  });

  it('reads whose the words are', () => {
    check('fr', "Anne Morel a dit oui. Selon ses propos, c'est fini.", [
      row('oui', 'a dit', 'Anne Morel', 'Anne Morel'),
      row("c'est fini", 'Selon', 'ses propos', 'Anne Morel'),
    ]);
  });
});

describe('who is said to have said it, in Spanish', () => {
  it('gives a bare surname the full name and goes on where the verb has no subject', () => {
    check(
      'es',
      'El ministro de Pesca, Luis Vega, llegó ayer. Vega dijo que el puerto está lleno. Además dijo que espera.',
      [row('el puerto está lleno', 'dijo', 'Vega', 'Luis Vega'), row('espera', 'dijo', null, 'Luis Vega')],
    );
  });

  it('does not go on with one person where the verb is in the plural', () => {
    check('es', 'Varios vecinos dijeron que sí. Luis Vega dijo que no. También dijeron que nunca.', [
      row('sí', 'dijeron', 'Varios vecinos', '~Varios vecinos'),
      row('no', 'dijo', 'Luis Vega', 'Luis Vega'),
      row('nunca', 'dijeron', null, '~Varios vecinos'),
    ]);
  });

  it('chooses by gender', () => {
    check('es', 'Luis Vega dijo que sí. Rosa Prado dijo que no. Él dijo que nunca. Ella dijo que mañana.', [
      row('sí', 'dijo', 'Luis Vega', 'Luis Vega'),
      row('no', 'dijo', 'Rosa Prado', 'Rosa Prado'),
      row('nunca', 'dijo', 'Él', 'Luis Vega'),
      row('mañana', 'dijo', 'Ella', 'Rosa Prado'),
    ]);
  });

  it('knows an office again, but not the one of another field', () => {
    check(
      'es',
      'El ministro de Pesca, Luis Vega, llegó. El ministro dijo que sí. El ministro de Justicia dijo que no.',
      [
        row('sí', 'dijo', 'El ministro', 'Luis Vega'),
        row('no', 'dijo', 'El ministro de Justicia', 'El ministro de Justicia'),
      ],
    );
  });

  it('keeps both surnames, and knows the first alone', () => {
    check('es', 'La alcaldesa Rosa Prado Luna llegó. Prado dijo que sí.', [
      row('sí', 'dijo', 'Prado', 'Rosa Prado Luna'),
    ]);
  });

  it('names nobody where sources speak', () => {
    check('es', 'Luis Vega llegó. Fuentes del puerto dijeron que sí. Un portavoz dijo que no.', [
      row('sí', 'dijeron', 'Fuentes del puerto', '~Fuentes del puerto'),
      row('no', 'dijo', 'Un portavoz', '~Un portavoz'),
    ]);
  });

  it('takes a new subject for the speaker of a verb without one', () => {
    check('es', 'Luis Vega dijo que sí. Rosa Prado llegó tarde y dijo que no.', [
      row('sí', 'dijo', 'Luis Vega', 'Luis Vega'),
      row('no', 'dijo', null, 'Rosa Prado'),
    ]);
  });
});

describe('who is said to have said it, in Russian', () => {
  it('knows a name in every case, and gives it in the nominative', () => {
    check(
      'ru',
      'По словам министра Ивана Лапина, порт полон. Лапин сказал, что ждёт. Лапину возразили, но, по мнению Лапина, срок прежний.',
      [
        row('порт полон', 'По словам', 'министра Ивана Лапина', 'Иван Лапин'),
        row('ждёт', 'сказал', 'Лапин', 'Иван Лапин'),
        row('срок прежний', 'по мнению', 'Лапина', 'Иван Лапин'),
      ],
    );
  });

  it('gives a woman her own ending', () => {
    check('ru', 'По словам Анны Орловой, порт полон. Орлова добавила, что ждёт.', [
      row('порт полон', 'По словам', 'Анны Орловой', 'Анна Орлова'),
      row('ждёт', 'добавила', 'Орлова', 'Анна Орлова'),
    ]);
  });

  it('goes on where the verb has no subject, by the gender that its form tells', () => {
    check(
      'ru',
      'Анна Орлова сказала, что да. Иван Лапин сказал, что нет. Также отметила, что ждёт. И добавил, что рад.',
      [
        row('да', 'сказала', 'Анна Орлова', 'Анна Орлова'),
        row('нет', 'сказал', 'Иван Лапин', 'Иван Лапин'),
        row('ждёт', 'отметила', null, 'Анна Орлова'),
        row('рад', 'добавил', null, 'Иван Лапин'),
      ],
    );
  });

  it('knows an office again', () => {
    check('ru', 'Министр обороны Иван Лапин приехал. Министр сказал, что да. Министр финансов сказал, что нет.', [
      row('да', 'сказал', 'Министр', 'Иван Лапин'),
      row('нет', 'сказал', 'Министр финансов', 'Министр финансов'),
    ]);
  });

  it('gives the title to the man, not to the one he works for', () => {
    check('ru', 'Советник президента Иван Лапин приехал. Советник сказал, что да. Лапин добавил, что рад.', [
      row('да', 'сказал', 'Советник', 'Иван Лапин'),
      row('рад', 'добавил', 'Лапин', 'Иван Лапин'),
    ]);
  });

  it('names nobody where sources speak', () => {
    check('ru', 'Иван Лапин приехал. Источники сообщили, что да. Один из экспертов сказал, что нет.', [
      row('да', 'сообщили', 'Источники', '~Источники'),
      row('нет', 'сказал', 'Один из экспертов', '~Один из экспертов'),
    ]);
  });

  it('chooses by gender and number', () => {
    check(
      'ru',
      'Анна Орлова сказала, что да. Иван Лапин сказал, что нет. Она добавила, что ждёт. Он добавил, что рад.',
      [
        row('да', 'сказала', 'Анна Орлова', 'Анна Орлова'),
        row('нет', 'сказал', 'Иван Лапин', 'Иван Лапин'),
        row('ждёт', 'добавила', 'Она', 'Анна Орлова'),
        row('рад', 'добавил', 'Он', 'Иван Лапин'),
      ],
    );
  });

  it('does not take two names of one beginning for one', () => {
    check('ru', 'Иван Петровский сказал, что да. Пётр сказал, что нет.', [
      row('да', 'сказал', 'Иван Петровский', 'Иван Петровский'),
      row('нет', 'сказал', 'Пётр', 'Пётр'),
    ]);
  });
});
