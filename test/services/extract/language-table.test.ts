import assert from 'node:assert/strict';
import { languageOf } from '../../../services/extract/language.ts';
import { type LanguageTable, NO_WORDS, PLAIN_GRAMMAR } from '../../../services/extract/language-table.ts';
import { pairMarks } from '../../../services/extract/marks.ts';
import { passages } from '../../../services/extract/passages.ts';
import { readByTable } from '../../../services/extract/read-by-table.ts';
import { tokens } from '../../../services/extract/tokens.ts';
import { sentences } from '../../../services/text/sentences.ts';

/** Portuguese in a few words: what a new table needs at least. */
const SMALL: LanguageTable = {
  lang: 'pt',
  cues: [
    {
      id: 'dizer',
      after: ['that', 'colon', 'marks'],
      ambiguity: null,
      example: 'A ministra disse que a ponte abriria.',
      finite: 'diz dizem disse disseram',
    },
  ],
  words: {
    ...NO_WORDS,
    complementisers: 'que',
    determiners: 'o a os as um uma',
    pronouns: 'ele ela',
    relatives: 'que quem',
    circumstances: 'em na no à ao durante',
    belonging: 'de da do',
    times: 'segunda terça ontem hoje',
    sources: ['segundo', 'de acordo com a'],
  },
  grammar: { ...PLAIN_GRAMMAR, dropsSubject: true },
};

function read(text: string, table: LanguageTable): (readonly [string, string, string])[] {
  const found = tokens(text);
  const language = languageOf(table);
  return passages(text, found, pairMarks(text, found), sentences(text, table.lang)).flatMap((line) =>
    readByTable(line, undefined, language).candidates.map(
      ({ content, speaker, speakerFrom, rules }) =>
        [
          text.slice(content.start, content.end),
          speaker === null ? speakerFrom : text.slice(speaker.start, speaker.end),
          rules[0]!,
        ] as const,
    ),
  );
}

describe('a language of which only a small table is written', () => {
  const cases = [
    // The rules are the engine's; the table gives words.
    {
      text: 'A ministra disse ontem à rádio que a ponte abriria',
      expected: ['a ponte abriria', 'A ministra', 'pt.before-that'],
    },
    { text: '«Vamos continuar», disse Ana Rota', expected: ['Vamos continuar', 'Ana Rota', 'pt.after'] },
    { text: '«Vamos continuar», disse', expected: ['Vamos continuar', 'inherit', 'pt.after'] },
    { text: 'Segundo a polícia, a rua está fechada', expected: ['a rua está fechada', 'a polícia', 'pt.source'] },
  ] as const;
  for (const { text, expected } of cases) {
    it(`reads ${text}`, () => assert.deepEqual(read(text, SMALL), [expected]));
  }

  it('finds nothing where no word of the table stands', () => {
    assert.deepEqual(read('A ponte velha fica perto da estação', SMALL), []);
  });

  it('does without any words', () => {
    const empty = { ...SMALL, cues: [], words: NO_WORDS };
    assert.deepEqual(read('A ministra disse que a ponte abriria', empty), []);
  });
});
