import assert from 'node:assert/strict';
import { pairMarks } from '../../../services/extract/marks.ts';
import { tokens } from '../../../services/extract/tokens.ts';

function check(text: string, stretches: readonly string[], doubts: readonly string[] = []): void {
  const marks = pairMarks(text, tokens(text));
  assert.deepEqual(
    marks.stretches.map(({ inner }) => text.slice(inner.start, inner.end)),
    stretches,
  );
  assert.deepEqual(
    marks.doubts.map(({ code, start }) => `${code}@${start}`),
    doubts,
  );
}

describe('pairing quote marks', () => {
  const styles = [
    { text: 'قال "نعم" ومضى', found: ['نعم'], why: 'straight' },
    { text: 'قال “نعم” ومضى', found: ['نعم'], why: 'curly' },
    { text: 'قال ”نعم“ ومضى', found: ['نعم'], why: 'curly the wrong way round' },
    { text: 'قال «نعم» ومضى', found: ['نعم'], why: 'guillemets' },
    { text: 'Er sagte »ja« und ging', found: ['ja'], why: 'guillemets pointing inwards' },
    { text: 'Er sagte „ja“ und ging', found: ['ja'], why: 'low and high' },
    { text: "She said 'yes' and left", found: ['yes'], why: 'single' },
    { text: 'She said ‹yes› and left', found: ['yes'], why: 'single guillemets' },
    { text: "She said ''yes'' and left", found: ['yes'], why: 'doubled apostrophes' },
    { text: 'قال ((نعم نعم)) ومضى', found: ['نعم نعم'], why: 'doubled parentheses' },
    { text: '彼は「はい」と言った', found: ['はい'], why: 'corner brackets' },
    { text: 'He said "yes” and left', found: ['yes'], why: 'straight and curly mixed' },
    { text: 'قالت « نعم » ومضت', found: [' نعم '], why: 'spaces inside' },
  ];
  for (const { text, found, why } of styles) it(`pairs ${why} marks`, () => check(text, found));

  it('keeps what is nested inside the outer stretch', () =>
    check('قال "كتاب "الأيام" جميل" ومضى', ['كتاب "الأيام" جميل']));

  it('lets a joined preposition stand before an opening mark', () =>
    check('قال لـ«الساحة» إنه «متعب»', ['الساحة', 'متعب']));

  it('reads two closing shapes as a pair where only one of them can open', () =>
    check('قالت مصادر لـ»الساحة» إن الطريق مفتوح', ['الساحة']));

  it('takes apostrophes for apostrophes', () => check("The boys' team can't win, it's over", []));

  it('nests single marks in double ones', () =>
    check('He said, "They shouted \'run\' twice."', ["They shouted 'run' twice."]));

  it('does not pair across paragraphs', () =>
    check('قال "نعم\nومضى" بعيدا', [], ['unclosed-mark@4', 'surplus-mark@13']));

  it('doubts a mark that nothing closes, and one that closes nothing', () => {
    check('قال: "نعم سنعود.', [], ['unclosed-mark@5']);
    check('قال: نعم سنعود".', [], ['surplus-mark@14']);
  });

  it('has no doubt about a paragraph that goes on with a mark', () =>
    check('"First part.\n"Second part."', ['Second part.']));

  it('keeps a second opening apart where the first was never closed', () => {
    check('قال: "نعم. وأضاف: "لا". وقال: "ربما".', ['لا', 'ربما'], ['unclosed-mark@5']);
  });

  it('shows few doubts for a text of nothing but marks', () => {
    assert.ok(pairMarks('“'.repeat(5000), tokens('“'.repeat(5000))).doubts.length < 50);
  });
});
