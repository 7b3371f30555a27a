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
    check('De minister Eva Roth: „Wij gaan door zoals altijd.“', 'nl', [
      ['Wij gaan door zoals altijd.', 'Eva Roth', 'marks-after-colon'],
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
    check('„Wij gaan door“, zei am maandag de minister Eva Roth.', 'nl', [
      ['Wij gaan door', 'Eva Roth', 'marks-before-name'],
    ]);
    check('« Noi andremo avanti », ha detto Gianna Martini.', 'it', [
      ['Noi andremo avanti', 'Gianna Martini', 'marks-before-name'],
    ]);
    check('«Ми будемо продовжувати», — сказала Анна Петренко.', 'uk', [
      ['Ми будемо продовжувати', 'Анна Петренко', 'marks-before-name'],
    ]);
  });

  it('name nobody where only a pronoun follows', () => {
    check('« Noi andremo avanti », afferma lui.', 'it', [['Noi andremo avanti', '<none>', 'marks-before-name']]);
  });

  it('are speech at the end of a sentence, in a language without a table', () => {
    check('Gianna Martini ha detto che « noi andremo avanti con calma ».', 'it', [
      ['noi andremo avanti con calma', 'Gianna Martini', 'marks-at-end'],
    ]);
  });

  it('are no speech in mid-sentence', () => check('Het boek „De lange reis naar huis“ ligt hier.', 'nl', []));

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
