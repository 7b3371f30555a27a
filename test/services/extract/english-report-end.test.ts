import { check } from './shown.ts';

// Each row: a sentence with reported speech, and where the speaker's words end in it.
const cases = [
  {
    why: 'a clause that hangs on the sentence ends where the main clause begins',
    text: 'While Roe says the mill is safe, critics have asked for proof.',
    words: ['the mill is safe'],
  },
  {
    why: 'so it does behind a joining word',
    text: 'And although the clerk claimed that the file was lost, she found it.',
    words: ['the file was lost'],
  },
  {
    why: 'a list inside the clause does not end it',
    text: 'While Roe says the mill, the dam and the road are safe, critics have asked for proof.',
    words: ['the mill, the dam and the road are safe'],
  },
  {
    why: 'a main clause with a figure for its subject',
    text: 'Asked whether the mayor was honest, 40 voters said yes to him.',
    words: ['whether the mayor was honest', 'yes to him'],
  },
  {
    why: 'a relative clause between commas ends where the main verb stands',
    text: 'Roe, who said the mill was safe, later left the board.',
    words: ['the mill was safe'],
  },
  {
    why: 'a relative that is a part of the content ends there too',
    text: 'The new fares, which officials said will begin in May, have angered riders.',
    words: ['will begin in May'],
  },
  {
    why: 'a relative clause at the end of the sentence keeps all of it',
    text: 'The city asked the bank, which said that it was short of cash, staff and time.',
    words: ['it was short of cash, staff and time'],
  },
  {
    why: 'another speaker takes over behind a conjunction',
    text: 'Roe said the mill was safe, and Poe said the dam was not.',
    words: ['the mill was safe', 'the dam was not'],
  },
  {
    why: 'the same speaker says more behind a conjunction',
    text: 'Roe said the mill was safe and has said that the dam is old.',
    words: ['the mill was safe', 'the dam is old'],
  },
  {
    why: 'a conjunction within the words does not end them',
    text: 'Roe said the mill was safe and the dam was old.',
    words: ['the mill was safe and the dam was old'],
  },
  {
    why: 'the outlet goes on to tell of the speaker',
    text: 'Roe said the mill was safe, but she has never worked in it.',
    words: ['the mill was safe'],
  },
  {
    why: '"but it" may be the speaker\'s',
    text: 'Roe said the mill was safe, but it was never cheap.',
    words: ['the mill was safe, but it was never cheap'],
  },
  {
    why: 'a participle behind a dash is the next saying',
    text: 'Roe said the mill was safe - adding that the dam was old.',
    words: ['the mill was safe', 'the dam was old'],
  },
  {
    why: 'a question that somebody answered is no part of the answer',
    text: 'Roe said the mill would close when asked whether it was safe.',
    words: ['the mill would close', 'whether it was safe'],
  },
  {
    why: 'a relative clause of the outlet at the end',
    text: 'Roe said the town had hired Jane Poe, who was a clerk in Lima until May.',
    words: ['the town had hired Jane Poe'],
  },
  {
    why: "one with a modal is the speaker's",
    text: 'Roe said the mill had failed, which would cost the town 40 jobs.',
    words: ['the mill had failed, which would cost the town 40 jobs'],
  },
  {
    why: 'an apposition of the outlet at the end',
    text: 'Roe said the mill would close, a blow to the town.',
    words: ['the mill would close'],
  },
  {
    why: 'a list is no apposition',
    text: 'Roe said the town had sold a mill, a dam and a road.',
    words: ['the town had sold a mill, a dam and a road'],
  },
  {
    why: 'an infinitive takes no new subject behind a comma',
    text: 'When the union vowed to strike in May, the mayor was away.',
    words: ['to strike in May'],
  },
  {
    why: 'nor a contrast',
    text: 'The union vowed to strike in May, though few members want it.',
    words: ['to strike in May'],
  },
  {
    why: 'further infinitives belong to it',
    text: 'The union vowed to strike, march and sing in May.',
    words: ['to strike, march and sing in May'],
  },
  {
    why: 'who is to do it is part of what is urged',
    text: 'The mayor urged the residents of Lima to stay at home.',
    words: ['the residents of Lima to stay at home'],
  },
  {
    why: 'what is not to be done',
    text: 'Roe asked the governments of South Asia not to turn boats away.',
    words: ['the governments of South Asia not to turn boats away'],
  },
];

describe('the end of reported words in English', () => {
  for (const { why, text, words } of cases)
    it(`stands where the words end: ${why}`, () =>
      check(
        text,
        'en',
        words.map((content) => ({ content })),
      ));
});

describe('a label in English', () => {
  const labels = [
    {
      why: 'runs to the end of its phrase',
      text: 'Roe denounced the plan as a "sham" of a reform.',
      words: ['the plan as a "sham" of a reform'],
    },
    {
      why: 'ends before the occasion',
      text: 'Roe called the plan "a sham" in a speech on Monday.',
      words: ['the plan "a sham"'],
    },
    {
      why: 'ends before the next saying',
      text: 'Roe called the plan "a sham" and said he would fight it.',
      words: ['the plan "a sham"', 'he would fight it'],
    },
    {
      why: 'ends at a pause within the marks',
      text: 'Roe called the plan "a sham," while Poe left the room.',
      words: ['the plan "a sham,"'],
    },
    {
      why: 'is no label where only another saying has marks',
      text: 'Roe criticized the plan and said it was "a sham."',
      words: ['it was "a sham."'],
    },
    {
      why: 'stands alone behind a colon',
      text: 'Roe dubbed the whole long fight over the mill: "The Mill War of Lima."',
      words: ['The Mill War of Lima.'],
    },
    {
      why: 'gives the words that somebody called for',
      text: 'The doctors call for "a quick and full reform of the ward."',
      words: ['a quick and full reform of the ward.'],
    },
    { why: 'is none after "called on"', text: 'Roe called on the "History" club to leave.', words: [] },
    {
      why: 'is none where a name is given',
      text: 'The letter came from a user labelled "Rover" on Monday.',
      words: [],
    },
  ];
  for (const { why, text, words } of labels)
    it(why, () =>
      check(
        text,
        'en',
        words.map((content) => ({ content })),
      ),
    );
});
