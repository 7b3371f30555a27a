import assert from 'node:assert/strict';
import { readWordQuery, standsIn } from '../../services/word-query.ts';

const TAKEN: readonly [why: string, text: string, sought: string, phrases: string[], excluded: string[]][] = [
  ['plain words are sought as they are', 'new ferries', 'new ferries', [], []],
  ['words in quotes must stand so', '"new ferries" winter', 'new ferries winter', ['new ferries'], []],
  ['a phrase is folded as wordings are', '"New  FERRIES!"', 'New  FERRIES!', ['new ferries'], []],
  ['curved marks are quotes too', '“new ferries”', 'new ferries', ['new ferries'], []],
  ['German marks are quotes too', '„neue Fähren“', 'neue Fähren', ['neue fahren'], []],
  ['Arabic quotes are quotes too, and vowels go', '«عبّارة جديدة» قبل', 'عبّارة جديدة قبل', ['عباره جديده'], []],
  ['a dash before a word leaves it out', 'ferries -winter', 'ferries', [], ['winter']],
  ['so does the sign for minus', 'ferries \u2212winter', 'ferries', [], ['winter']],
  ['so do the hyphens of Unicode', 'ferries \u2010winter \u2011spring', 'ferries', [], ['winter', 'spring']],
  ['so do the dashes that phones make of a hyphen', 'سفن –قديمة —«هذا الشتاء»', 'سفن', [], ['قديمه', 'هذا الشتا']],
  ['dashes before nothing ask for nothing', '— ferries –— boats —', 'ferries boats', [], []],
  ['a dash inside a word leaves nothing out either', '2019–2020', '2019–2020', [], []],
  ['and before quotes all of them together', 'ferries -"this winter"', 'ferries', [], ['this winter']],
  ['in Arabic as well', 'سفن -«هذا الشتاء» -قديمة', 'سفن', [], ['هذا الشتا', 'قديمه']],
  ['a dash inside a word leaves nothing out', 'well-known', 'well-known', [], []],
  ['a dash that parts sentences leaves nothing out', 'we will – they said — buy', 'we will they said buy', [], []],
  ['an apostrophe is no quote', "don't 'buy'", "don't 'buy'", [], []],
  ['a mark inside a Hebrew abbreviation opens nothing', 'דובר צה"ל אמר', 'דובר צה"ל אמר', [], []],
  [
    'other marks inside quotes are words of the phrase',
    '"he said «no» today"',
    'he said «no» today',
    ['he said no today'],
    [],
  ],
  ['quotes may follow a word without a space', 'said"new ferries"', 'said new ferries', ['new ferries'], []],
  ['quotes around nothing ask for nothing', '"" ferries', 'ferries', [], []],
  ['what is asked twice is asked once', '"a b" "A b" -c -C', 'a b A b', ['a b'], ['c']],
];

const REFUSED: readonly [why: string, text: string, problem: string][] = [
  ['a quote that is not closed could end anywhere', '"new ferries', 'unbalanced-quotes'],
  ['so could one that was never opened', 'new ferries"', 'unbalanced-quotes'],
  ['marks of two kinds do not close each other', '«new ferries"', 'unbalanced-quotes'],
  ['nor in an exclusion', 'boats -"new ferries', 'unbalanced-quotes'],
  ['a dash alone may mean the word behind it, and would ask for it', 'boats - ferries', 'lone-dash'],
  ['so does a hyphen of Unicode', 'boats \u2010 ferries', 'lone-dash'],
  ['a dash at the end leaves nothing out', 'boats -', 'lone-dash'],
  ['two dashes are no exclusion', 'boats --', 'lone-dash'],
  ['a dash before empty quotes leaves nothing out', 'boats -""', 'lone-dash'],
  ['what is only left out leaves the whole library', '-ferries -"new boats"', 'only-exclusions'],
  ['punctuation is no words', '?! …', 'no-words'],
  ['neither is nothing', '  ', 'no-words'],
];

describe('words to narrow a list by', () => {
  for (const [why, text, sought, phrases, excluded] of TAKEN) {
    it(`are read: ${why} (${text})`, () => {
      assert.deepEqual(readWordQuery(text), { sought, phrases, excluded });
    });
  }

  for (const [why, text, problem] of REFUSED) {
    it(`are refused: ${why} (${JSON.stringify(text)})`, () => {
      assert.deepEqual(readWordQuery(text), { problem });
    });
  }

  it('stand in a text as whole words only', () => {
    assert.ok(standsIn('new ferries', 'buy new ferries now'));
    assert.ok(standsIn('buy', 'buy new ferries'));
    assert.ok(!standsIn('new ferry', 'buy new ferries now'));
    assert.ok(!standsIn('ew ferries', 'buy new ferries now'));
  });
});
