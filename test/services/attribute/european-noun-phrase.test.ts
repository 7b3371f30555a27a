import assert from 'node:assert/strict';
import type { PhraseKind } from '../../../services/attribute/noun-phrase.ts';
import { readPhrase } from '../../../services/attribute/read-phrase.ts';
import { readArticle, wording } from '../../../services/attribute/reading.ts';

/** A phrase, what it is, the words that name, and what tells the gender: "f", "m" or nothing. */
type Row = readonly [phrase: string, kind: PhraseKind, name: string, gender?: 'f' | 'm'];

function check(lang: string, [phrase, kind, name, gender]: Row): void {
  const reading = readArticle(phrase, lang, []);
  const read = readPhrase(reading, { from: 0, to: reading.words.length }, () => false);
  assert.deepEqual([read.kind, wording(reading, read.name)], [kind, name]);
  if (gender !== undefined) assert.equal(read.feminine, gender === 'f');
}

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  de: [
    // An office and what it is of stand before the comma, the name behind it.
    ['der Sprecher des Auswärtigen Amts, Jan Roth', 'person', 'Jan Roth', 'm'],
    ['Jan Roth, der Sprecher des Ministeriums', 'person', 'Jan Roth', 'm'],
    // Compounds are known by their last part.
    ['Verkehrsministerin Anna Kuhn', 'person', 'Anna Kuhn', 'f'],
    ['der CDU-Politiker Uwe Brandt', 'person', 'Uwe Brandt', 'm'],
    // All nouns have capitals: the office and the body before a name are none of it.
    ['der Vorsitzende der Gewerkschaft Rainer Voss', 'person', 'Rainer Voss', 'm'],
    ['der Leiter der Behörde Ogun Adebayo', 'person', 'Ogun Adebayo'],
    // Titles in a row.
    ['Frau Professor Dr. Erika Lindner', 'person', 'Erika Lindner', 'f'],
    // A particle belongs to the name behind a first name, and to nothing else.
    ['Karl von Hohenfeld', 'person', 'Karl von Hohenfeld'],
    // The owner of an office is not the one who holds it.
    ['Lübecks Bürgermeister Jan Roth', 'person', 'Jan Roth'],
    // Behind a first name any noun may be a surname.
    ['Hans-Peter Richter', 'person', 'Hans-Peter Richter'],
    // A body without its article, with its adjective, without the place.
    ['das Auswärtige Amt', 'body', 'Auswärtige Amt'],
    ['die Polizei in Lübeck', 'body', 'Polizei'],
    ['das Ministerium für Umwelt und Energie', 'body', 'Ministerium für Umwelt'],
    ['die Zeitung „Nordlicht“', 'body', 'Nordlicht'],
    ['die BBC', 'body', 'BBC'],
    // People nobody names; with "die" a man's office is a plural.
    ['zwei Augenzeugen', 'unnamed', 'zwei Augenzeugen'],
    ['die Sprecher', 'unnamed', 'die Sprecher'],
    ['Diplomaten', 'unnamed', 'Diplomaten'],
    ['ein Sprecher der Bahn', 'role', 'ein Sprecher der Bahn', 'm'],
    ['die Ministerin', 'role', 'die Ministerin', 'f'],
    // What is said is not who says it.
    ['Angaben der Polizei', 'body', 'Polizei'],
    ['seinen Angaben', 'pronoun', 'seinen Angaben', 'm'],
    ['ihrer Meinung', 'pronoun', 'ihrer Meinung', 'f'],
    ['ersten Angaben', 'unnamed', 'ersten Angaben'],
    ['ein Bericht der Kommission', 'document', 'ein Bericht der Kommission'],
    // A noun in -ung is nobody, though no table knows it.
    ['die Auswertung der Daten', 'document', 'die Auswertung der Daten'],
    ['er', 'pronoun', 'er', 'm'],
    ['Roth', 'bare', 'Roth'],
    // The owner stays the owner with words between.
    ['Lübecks früherer Bürgermeister Jan Roth', 'person', 'Jan Roth'],
    ['der Nachfolger des am Montag entlassenen Ministers Uwe Brandt, Jan Roth', 'person', 'Jan Roth'],
    // A body may own an office by standing before it in one piece.
    ['Harbour Rights Watch-Sprecher Brandt', 'person', 'Brandt'],
    // An unknown noun heads the phrase, whatever is known behind it.
    ['der Rechnungshof des Parlaments', 'bare', 'Rechnungshof des Parlaments'],
    ['einer der Beteiligten', 'unnamed', 'einer der Beteiligten'],
    ['ein Haftbefehl', 'document', 'ein Haftbefehl'],
    ['wie der Spiegel', 'bare', 'Spiegel'],
    // Whose lawyer or spokesman somebody is tells not who he is.
    ['der Anwalt von Jan Roth', 'role', 'der Anwalt von Jan Roth', 'm'],
    ['ein Sprecher des Ministers Jan Roth', 'role', 'ein Sprecher des Ministers Jan Roth', 'm'],
  ],
  fr: [
    ['la porte-parole du ministère, Anne Morel', 'person', 'Anne Morel', 'f'],
    ['le ministre de la Santé, Luc Morel', 'person', 'Luc Morel', 'm'],
    // Without a comma the first name tells where the name begins.
    ['le ministre français de la Santé Luc Morel', 'person', 'Luc Morel', 'm'],
    ['Mme Morel', 'person', 'Morel', 'f'],
    ['un porte-parole du président Luc Morel', 'role', 'un porte-parole du président Luc Morel'],
    // The small word that lost its vowel is a word of its own.
    ["l'avocat d'Anne Morel", 'role', "l'avocat d'Anne Morel"],
    ['Jean-Yves Le Goff', 'person', 'Jean-Yves Le Goff', 'm'],
    ['le ministère de la Santé', 'body', 'ministère de la Santé'],
    ['le quotidien Le Globe', 'body', 'Le Globe'],
    ["l'ONU", 'body', 'ONU'],
    ['le Kremlin', 'body', 'Kremlin'],
    ['un porte-parole de la police', 'role', 'un porte-parole de la police'],
    ['des témoins', 'unnamed', 'des témoins'],
    ['les ministres', 'unnamed', 'les ministres'],
    ['ses propos', 'pronoun', 'ses propos'],
    ['le rapport de la commission', 'document', 'le rapport de la commission'],
    ["l'évaluation du risque", 'document', "l'évaluation du risque"],
    ['celle-ci', 'pronoun', 'celle-ci', 'f'],
    ['Morel', 'bare', 'Morel'],
  ],
  es: [
    ['el ministro de Sanidad, Luis Vega', 'person', 'Luis Vega', 'm'],
    ['Luis Vega, portavoz del Gobierno', 'person', 'Luis Vega', 'm'],
    ['la alcaldesa de Lima Rosa Prado', 'person', 'Rosa Prado', 'f'],
    ['el doctor Vega', 'person', 'Vega', 'm'],
    ['la abogada de Luis Vega', 'role', 'la abogada de Luis Vega', 'f'],
    ['María del Carmen de la Cruz', 'person', 'María del Carmen de la Cruz', 'f'],
    ['el Ministerio de Sanidad', 'body', 'Ministerio de Sanidad'],
    ['la policía', 'body', 'policía'],
    ['el diario El Globo', 'body', 'El Globo'],
    ['El País', 'body', 'El País'],
    ['fuentes del Gobierno', 'unnamed', 'fuentes del Gobierno'],
    ['varios vecinos', 'unnamed', 'varios vecinos'],
    ['un portavoz de la empresa', 'role', 'un portavoz de la empresa'],
    ['la presidenta', 'role', 'la presidenta', 'f'],
    ['el informe de la comisión', 'document', 'el informe de la comisión'],
    ['ella', 'pronoun', 'ella', 'f'],
    ['Vega', 'bare', 'Vega'],
  ],
  ru: [
    ['официальный представитель министерства Анна Орлова', 'person', 'Анна Орлова', 'f'],
    ['Официальный представитель МИД Анна Орлова', 'person', 'Анна Орлова', 'f'],
    // The place in the genitive is none of the name.
    ['мэр Москвы Лапин', 'person', 'Лапин'],
    ['президент Франции Оливье Морель', 'person', 'Оливье Морель'],
    ['глава МИД РФ Пётр Громов', 'person', 'Пётр Громов', 'm'],
    ['Анна Орлова, глава ведомства', 'person', 'Анна Орлова', 'f'],
    // The case tells whose the office is, and whose the name.
    ['адвокат Анны Орловой', 'role', 'адвокат Анны Орловой'],
    ['пресс-секретарь президента Анна Орлова', 'person', 'Анна Орлова', 'f'],
    ['министра обороны Ивана Лапина', 'person', 'Ивана Лапина', 'm'],
    // An adjective with a capital is no name.
    ['кандидат Народной партии', 'role', 'кандидат Народной партии'],
    // An office in the masculine is held by women too.
    ['министр', 'role', 'министр'],
    ['Министерство обороны', 'body', 'Министерство обороны'],
    ['ООН', 'body', 'ООН'],
    ['газета «Север»', 'body', 'Север'],
    ['источники в правительстве', 'unnamed', 'источники в правительстве'],
    ['один из экспертов', 'unnamed', 'один из экспертов'],
    ['словам Орловой', 'bare', 'Орловой'],
    ['доклад комиссии', 'document', 'доклад комиссии'],
    ['она', 'pronoun', 'она', 'f'],
  ],
};

describe('speaker phrases of other European languages', () => {
  for (const [lang, rows] of Object.entries(LANGUAGES))
    for (const row of rows) it(`takes "${row[0]}" apart in ${lang}`, () => check(lang, row));

  it('give an empty name for a phrase without words', () => {
    for (const lang of Object.keys(LANGUAGES)) check(lang, [', „', 'bare', '']);
  });
});
