import assert from 'node:assert/strict';
import { show } from './shown.ts';

function check(
  text: string,
  lang: string,
  expected: readonly (readonly [content: string, speaker: string, rule: string])[],
): void {
  assert.deepEqual(
    show(text, lang).map(({ content, speaker, rule }) => [content, speaker, rule]),
    expected,
  );
}

describe('marks without a cue', () => {
  it('are speech after a colon', () => {
    check('Die Ministerin Eva Roth: „Wir machen weiter wie bisher.“', 'de', [
      ['Wir machen weiter wie bisher.', 'Ministerin Eva Roth', 'marks-after-colon'],
    ]);
  });

  it('are speech after a label, in a script without capitals', () => {
    check('نادر سالم: "لن نبيع هذه الدار".', 'ar', [['لن نبيع هذه الدار', 'نادر سالم', 'marks-after-colon']]);
  });

  it('have no speaker in a long clause before the colon, in a script without capitals', () => {
    check('ظهرت لافتة كبيرة على باب الدار القديمة: "لن نبيع هذه الدار".', 'ar', [
      ['لن نبيع هذه الدار', '<none>', 'marks-after-colon'],
    ]);
  });

  it('are speech before a verb and a name, in a language without a table', () => {
    check('„Wir machen weiter“, sagte am Montag die Ministerin Eva Roth.', 'de', [
      ['Wir machen weiter', 'Ministerin Eva Roth', 'marks-before-name'],
    ]);
    check('« Nous allons continuer », a déclaré Jeanne Martin.', 'fr', [
      ['Nous allons continuer', 'Jeanne Martin', 'marks-before-name'],
    ]);
    check('«Мы будем продолжать», — сказала Анна Петрова.', 'ru', [
      ['Мы будем продолжать', 'Анна Петрова', 'marks-before-name'],
    ]);
  });

  it('name nobody where only a pronoun follows', () => {
    check('« Nous allons continuer », affirme-t-il.', 'fr', [['Nous allons continuer', '<none>', 'marks-before-name']]);
  });

  it('are speech at the end of a sentence, in a language without a table', () => {
    check('Jeanne Martin a dit que « nous allons continuer ce travail ».', 'fr', [
      ['nous allons continuer ce travail', 'Jeanne Martin', 'marks-at-end'],
    ]);
  });

  it('are no speech in mid-sentence', () => check('Das Buch „Die lange Reise nach Hause“ liegt hier.', 'de', []));

  it('are speech alone in their sentence, by the last speaker', () => {
    check('"We will keep the harbour open all winter."', 'en', [
      ['We will keep the harbour open all winter.', '<inherit>', 'marks-alone'],
    ]);
  });

  it('are no speech alone if they are as short as a name', () => check('"The long road."', 'en', []));

  it('have the name behind a dash for a speaker', () => {
    check('"We will keep it open." — Jane Roe', 'en', [['We will keep it open.', 'Jane Roe', 'marks-signature']]);
  });

  it('are a reference where a date follows the dash', () =>
    check('"We will keep it open" — Daily Star, August 15, 2008', 'en', []));

  it('may be missing from a pull quote that a known name signs', () => {
    const text = 'Jane Roe came to the harbour on Monday.\nWe never gave up on this old harbour of ours. Jane Roe';
    check(text, 'en', [['We never gave up on this old harbour of ours.', 'Jane Roe', 'signed-line']]);
  });

  it('are not missing where nobody of that name is known', () => {
    check('It was Monday.\nWe never gave up on this old harbour of ours. Ann Poe', 'en', []);
  });
});
