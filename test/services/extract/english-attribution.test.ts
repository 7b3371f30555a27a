import assert from 'node:assert/strict';
import { extract } from '../../../services/extract/extract.ts';
import { check } from './shown.ts';

describe('English attributions', () => {
  const cases = [
    {
      why: 'a question has no speaker where nobody is named',
      text: 'Asked whether the mill was safe, Roe replied that it was.',
      expected: [
        { content: 'whether the mill was safe', speaker: '<none>' },
        { content: 'it was', speaker: 'Roe' },
      ],
    },
    {
      why: 'who asked stands behind "by"',
      text: 'Asked by the Herald if the mill was safe, Roe laughed at it.',
      expected: [{ content: 'if the mill was safe', speaker: 'the Herald' }],
    },
    { why: 'a topic is no question', text: 'Asked about that vote, Roe laughed at it.', expected: [] },
    {
      why: 'a wish for anonymity is no saying',
      text: 'Roe, who asked not to be named, said the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'the one who is quoted speaks',
      text: 'The agency also quoted Roe as saying that the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'in the passive too',
      text: 'Roe was quoted by the Herald as saying the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'with marks',
      text: 'The agency quoted Jane Roe as saying, "The mill is safe."',
      expected: [{ kind: 'direct', content: 'The mill is safe.', speaker: 'Jane Roe' }],
    },
    {
      why: 'a participle behind a preposition',
      text: 'Roe answered the critics by saying that the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'a verb that only goes on',
      text: 'Roe went on to say the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    { why: 'a wish to say is no saying', text: 'Roe hopes to say the mill is safe.', expected: [] },
    {
      why: 'a particle makes the verb one of saying',
      text: 'Roe pointed out that the mill was safe.',
      expected: [{ content: 'the mill was safe', cue: 'pointed' }],
    },
    { why: 'without it the verb points at a thing', text: 'Roe pointed at the mill that was safe.', expected: [] },
    {
      why: 'a surname that ends like an adverb',
      text: 'Kelly said the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Kelly' }],
    },
    {
      why: 'a quantity as subject',
      text: 'In the poll many say the mill is safe.',
      expected: [{ content: 'the mill is safe' }],
    },
    {
      why: 'a collective as subject',
      text: 'A majority of voters say the mill is safe.',
      expected: [{ content: 'the mill is safe', speaker: 'A majority of voters' }],
    },
    {
      why: 'a percentage as subject',
      text: 'It was late. 18% say the mill is safe.',
      expected: [{ content: 'the mill is safe', speaker: '18%' }],
    },
    {
      why: 'a contraction as subject',
      text: "Roe is calm. He's said the mill is safe.",
      expected: [{ content: 'the mill is safe' }],
    },
    {
      why: 'a subject with an insertion between dashes',
      text: 'Roe - a clerk from Lima - said the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'a possessive begins the clause',
      text: 'Roe said her father was safe.',
      expected: [{ content: 'her father was safe' }],
    },
    {
      why: '"that" as a subject belongs to the words',
      text: 'Roe said that would be late.',
      expected: [{ content: 'that would be late' }],
    },
    {
      why: 'a title with a stop does not end who is told',
      text: 'It was late. Roe told Mr. Poe that the mill was safe.',
      expected: [{ content: 'the mill was safe', speaker: 'Roe' }],
    },
    {
      why: 'a calling before the name of who is told',
      text: 'Roe told host Jane Poe the mill was safe.',
      expected: [{ content: 'the mill was safe' }],
    },
    {
      why: 'a colon behind a trailing attribution',
      text: 'The mill is safe, Roe said: "I was in it."',
      expected: [
        { content: 'The mill is safe', group: 1 },
        { content: 'I was in it.', group: 1 },
      ],
    },
    {
      why: 'the article before marks in mid-clause',
      text: 'Roe warned of a "fierce" fight that would split the town.',
      expected: [{ kind: 'mixed', content: 'a "fierce" fight that would split the town' }],
    },
    {
      why: 'two words and a marked clause',
      text: 'Roe says Poe "walked the walk and talked."',
      expected: [{ kind: 'mixed', content: 'Poe "walked the walk and talked."' }],
    },
    { why: 'swing states are no verb', text: 'Roe leads in 15 states that have voted since May.', expected: [] },
    {
      why: 'a letter may state',
      text: 'The letter states that the mill is safe.',
      expected: [{ content: 'the mill is safe' }],
    },
    {
      why: 'a noun with an auxiliary behind it',
      text: 'His cost estimates have been between nine and twelve.',
      expected: [],
    },
    {
      why: 'an owner makes the participle a noun',
      text: "Roe's showing will be enough to win the vote.",
      expected: [],
    },
    { why: 'an adjective is no verb', text: 'The alleged theft was known to the mayor.', expected: [] },
    { why: 'an adjective of telling', text: 'The choice of words is telling in its own right.', expected: [] },
    {
      why: 'a subject with a relative clause is no content',
      text: 'The bank, which is closed on Monday, denied the report.',
      expected: [],
    },
    {
      why: 'a circumstance with a comma is no content',
      text: 'In the last mass of his trip, held along the border, Roe told the old story.',
      expected: [],
    },
    { why: 'it adds to something', text: 'The vote adds to the drama that has filled the town.', expected: [] },
    {
      why: 'what was demanded at a time',
      text: 'The town used less than the law had demanded when it began.',
      expected: [],
    },
    {
      why: 'what is negated behind an adverb',
      text: 'The bank will not yet say whether the mill is safe.',
      expected: [],
    },
    { why: 'a pronoun alone is no content', text: 'There, I said it, and it was late.', expected: [] },
  ];
  for (const { why, text, expected } of cases)
    it(`${expected.length === 0 ? 'are not found' : 'are found'}: ${why}`, () => check(text, 'en', expected));
});

describe('an English sentence without an end', () => {
  // Pieces that make a rule look back or ahead; 120,000 characters of one took minutes where it looked to the start.
  const pieces = [
    'and but said that he ',
    'Roe called "a b" and ',
    'his claim that the ',
    'While Roe said a, The b ',
    'asked by ',
  ];
  for (const piece of pieces) {
    it(`is read within the time of a test: ${piece}`, () => {
      const text = piece.repeat(120_000 / piece.length);
      assert.ok(Array.isArray(extract(text, { lang: 'en', title: null }).findings));
    });
  }
});
