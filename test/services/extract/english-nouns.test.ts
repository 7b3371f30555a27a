import { check } from './shown.ts';

describe('English nouns of saying', () => {
  const cases = [
    {
      why: 'a possessive tells whose claim it is',
      text: 'Voters laughed at his claim that the mill was safe.',
      expected: [{ kind: 'indirect', content: 'the mill was safe', speaker: 'his', cue: 'claim', rule: 'en.noun' }],
    },
    {
      why: 'a name with its article',
      text: "Voters laughed at the former mayor Jane Roe's warning that the dam would break.",
      expected: [{ content: 'the dam would break', speaker: "Jane Roe's" }],
    },
    {
      why: 'a name behind "by"',
      text: 'The letter repeats the assertion by the mayor that the dam was old.',
      expected: [{ content: 'the dam was old', speaker: 'the mayor' }],
    },
    {
      why: 'marked words in it make it mixed',
      text: 'Voters laughed at his claim that the mill was "a jewel" of the town.',
      expected: [{ kind: 'mixed', content: 'the mill was "a jewel" of the town' }],
    },
    {
      why: 'it ends at the comma',
      text: 'Voters laughed at his claim that the mill was safe, and went home.',
      expected: [{ content: 'the mill was safe' }],
    },
    { why: 'nobody is named', text: 'There were complaints that the mill was loud.', expected: [] },
    {
      why: 'the noun is the subject, whose verb would end the words',
      text: "Roe's claim that the mill is safe was wrong.",
      expected: [],
    },
    {
      why: 'a relative clause is no report',
      text: 'Voters laughed at his claim that nobody in the hall.',
      expected: [],
    },
  ];
  for (const { why, text, expected } of cases)
    it(`${expected.length === 0 ? 'report nothing' : 'report words'}: ${why}`, () => check(text, 'en', expected));
});
