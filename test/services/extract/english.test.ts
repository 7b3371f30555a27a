import { check } from './shown.ts';

describe('English sayings', () => {
  const cases = [
    {
      why: 'speaker and verb behind the marks',
      text: '"We tried," Roe said.',
      expected: [{ kind: 'direct', content: 'We tried', speaker: 'Roe', rule: 'en.after', cue: 'said' }],
    },
    {
      why: 'verb and speaker behind the marks, with an apposition',
      text: '"We tried," said Jane Roe, a farmer from Lima.',
      expected: [{ kind: 'direct', content: 'We tried', speaker: 'Jane Roe' }],
    },
    {
      why: 'an apposition between speaker and verb belongs to the phrase',
      text: '"We tried," Jane Roe, a farmer, said.',
      expected: [{ content: 'We tried', speaker: 'Jane Roe, a farmer' }],
    },
    {
      why: 'a question mark closes the marks and not the sentence',
      text: '"Why now?" Roe asked.',
      expected: [{ content: 'Why now?', speaker: 'Roe' }],
    },
    { why: 'a title in marks before another verb', text: '"Late Rain" opens on Friday.', expected: [] },
    {
      why: 'a split quotation is one group',
      text: '"We tried," Roe said, "and we failed."',
      expected: [
        { content: 'We tried', group: 1, rule: 'en.after' },
        { content: 'and we failed.', group: 1, rule: 'en.split' },
      ],
    },
    {
      why: 'marks that fill the next sentence go on',
      text: '"We tried," Roe said. "We failed."',
      expected: [
        { content: 'We tried', group: 1 },
        { content: 'We failed.', group: 1, speaker: 'Roe', rule: 'en.goes-on' },
      ],
    },
    {
      why: 'marks with an attribution of their own do not',
      text: '"We tried," Roe said. "They lied," Poe said.',
      expected: [
        { content: 'We tried', speaker: 'Roe', group: null },
        { content: 'They lied', speaker: 'Poe', group: null },
      ],
    },
    {
      why: 'marks behind a comma',
      text: 'Roe said, "We tried hard."',
      expected: [{ kind: 'direct', content: 'We tried hard.', rule: 'en.before-marks' }],
    },
    {
      why: 'marks behind a circumstance',
      text: 'Roe told reporters in Ohio on Friday: "We tried hard."',
      expected: [{ content: 'We tried hard.', speaker: 'Roe', cue: 'told' }],
    },
    {
      why: 'a complementiser',
      text: 'The mayor said that the bridge would open.',
      expected: [{ kind: 'indirect', content: 'the bridge would open', speaker: 'The mayor', rule: 'en.before-that' }],
    },
    {
      why: 'a bare clause',
      text: 'The mayor said the bridge would open.',
      expected: [{ kind: 'indirect', content: 'the bridge would open', rule: 'en.before-clause' }],
    },
    { why: 'a thing announced is no clause', text: 'The club announced a new coach.', expected: [] },
    { why: 'the noun is no verb', text: 'The claims of the club were heard.', expected: [] },
    { why: 'what was not said', text: 'Roe did not say that the bridge was closed.', expected: [] },
    {
      why: 'marked words in a clause make it mixed, and the span is all of it',
      text: 'Roe said the plan was "a slow joke" on voters.',
      expected: [{ kind: 'mixed', content: 'the plan was "a slow joke" on voters', speaker: 'Roe' }],
    },
    {
      why: 'what something is called',
      text: 'Roe called the plan "a slow joke."',
      expected: [{ kind: 'mixed', content: 'the plan "a slow joke."', rule: 'en.label' }],
    },
    { why: '"what he calls" only borrows a name', text: 'Roe left what he calls "the machine."', expected: [] },
    {
      why: 'a clause before its attribution',
      text: 'The bridge will open in May, the mayor said.',
      expected: [{ kind: 'indirect', content: 'The bridge will open in May', speaker: 'the mayor', rule: 'en.after' }],
    },
    { why: 'a circumstance before its attribution', text: 'In a letter to the club, Roe said little.', expected: [] },
    {
      why: 'a clause around its attribution',
      text: 'All of this, Roe said, could be lost.',
      expected: [
        { content: 'All of this', group: 1 },
        { content: 'could be lost', group: 1 },
      ],
    },
    {
      why: 'a participle takes over the speaker',
      text: 'Roe said the road was clear, adding that the bus was late.',
      expected: [
        { content: 'the road was clear', speaker: 'Roe' },
        { content: 'the bus was late', speaker: 'Roe', cue: 'adding' },
      ],
    },
    {
      why: 'a relative clause speaks for what it stands behind',
      text: 'The city asked the bank, which said that it was short of cash.',
      expected: [{ content: 'it was short of cash', speaker: 'the bank' }],
    },
    {
      why: 'a source phrase before the clause',
      text: 'According to the mayor, the bridge is safe.',
      expected: [{ kind: 'indirect', content: 'the bridge is safe', speaker: 'the mayor', rule: 'en.source-before' }],
    },
    {
      why: 'a source phrase behind the clause',
      text: 'The bridge is safe, according to the mayor.',
      expected: [{ content: 'The bridge is safe', speaker: 'the mayor', rule: 'en.source-after' }],
    },
    {
      why: 'a source that quotes another',
      text: 'According to the Herald, citing police, the bridge is safe.',
      expected: [{ content: 'the bridge is safe', speaker: 'police' }],
    },
    {
      why: 'a promise in the infinitive',
      text: 'The union vowed to strike again.',
      expected: [{ kind: 'indirect', content: 'to strike again', speaker: 'The union', rule: 'en.before-to' }],
    },
    { why: 'somebody who is told says nothing', text: 'Roe was asked to leave the hall.', expected: [] },
    {
      why: '"as X noted"',
      text: 'As the clerk noted, the file was lost.',
      expected: [{ content: 'the file was lost', speaker: 'the clerk' }],
    },
    {
      why: 'words in the line below',
      text: 'The council replied:\n"We shall see to it soon."',
      expected: [
        { kind: 'direct', content: 'We shall see to it soon.', speaker: 'The council', rule: 'en.before-colon' },
      ],
    },
    {
      why: 'a paragraph that a mark takes up again',
      text: 'Roe said, "We tried hard all day.\n"And then we went home to rest."',
      expected: [
        { content: 'We tried hard all day.', speaker: 'Roe', group: 1 },
        { content: 'And then we went home to rest.', speaker: '<inherit>', group: 1 },
      ],
    },
  ];
  for (const { why, text, expected } of cases)
    it(`${expected.length === 0 ? 'finds nothing' : 'are found'}: ${why}`, () => check(text, 'en', expected));
});
