import assert from 'node:assert/strict';
import { arabicCue } from '../../../services/extract/arabic-forms.ts';
import { ARABIC_CUES } from '../../../services/extract/cues.ar.ts';
import { ENGLISH_CUES } from '../../../services/extract/cues.en.ts';
import { englishCue } from '../../../services/extract/english-forms.ts';
import { extract } from '../../../services/extract/extract.ts';
import { fold } from '../../../services/text/fold.ts';

function rulesFor(text: string, lang: string): readonly string[] {
  return extract(text, { lang, title: null }).findings.flatMap((finding) => finding.rules);
}

describe('the Arabic cue table', () => {
  for (const { id, after, example } of ARABIC_CUES) {
    // A governor reports nothing by itself: it only names the speaker of what hangs on it.
    const governs = after.length === 0;
    it(`has an example in which ${id} ${governs ? 'reports nothing' : 'is at work'}: ${example}`, () => {
      assert.equal(rulesFor(example, 'ar').includes(`ar.cue.${id}`), !governs);
    });
  }

  it('names every row once', () => {
    assert.equal(new Set(ARABIC_CUES.map((row) => row.id)).size, ARABIC_CUES.length);
  });
});

describe('Arabic cue forms', () => {
  const cases = [
    // Gender and number of the past, with the joiners that clauses begin with.
    { form: 'قالت', id: 'qala', shape: 'finite', joined: false },
    { form: 'وقالوا', id: 'qala', shape: 'finite', joined: true },
    { form: 'فقال', id: 'qala', shape: 'finite', joined: true },
    { form: 'يؤكدون', id: 'akkada', shape: 'finite', joined: false },
    // Defective verbs lose their last letter.
    { form: 'نفت', id: 'nafa', shape: 'finite', joined: false },
    { form: 'ويدعون', id: 'iddaa', shape: 'finite', joined: true },
    // Every spelling of hamza and tanwin.
    { form: 'قائلًا', id: 'qala', shape: 'participle', joined: false },
    { form: 'قائلاً', id: 'qala', shape: 'participle', joined: false },
    { form: 'قايلا', id: 'qala', shape: 'participle', joined: false },
    { form: 'ومشيراً', id: 'ashara', shape: 'participle', joined: true },
    { form: 'مؤكدين', id: 'akkada', shape: 'participle', joined: false },
    { form: 'بقولها', id: 'qala', shape: 'noun', joined: false },
    { form: 'التأكيد', id: 'akkada', shape: 'noun', joined: false },
  ];
  for (const { form, id, shape, joined } of cases) {
    it(`reads ${form} as a ${shape} of ${id}`, () => {
      const found = arabicCue(fold(form));
      assert.deepEqual({ id: found?.cue.id, shape: found?.shape, joined: found?.joined }, { id, shape, joined });
    });
  }

  // The definite participle is a noun ("the speaker"), the city is no participle, follow-up is no "following".
  for (const form of ['المتحدث', 'المؤكد', 'مدينة', 'متابعة', 'علما', 'نظام', 'هنا', 'وهنا']) {
    it(`does not take ${form} for a cue`, () => assert.equal(arabicCue(fold(form)), null));
  }
});

describe('the English cue table', () => {
  for (const { id, example } of ENGLISH_CUES) {
    it(`has an example in which ${id} is at work: ${example}`, () => {
      assert.ok(rulesFor(example, 'en').includes(`en.cue.${id}`));
    });
  }

  it('names every row once', () => {
    assert.equal(new Set(ENGLISH_CUES.map((row) => row.id)).size, ENGLISH_CUES.length);
  });
});

describe('English cue forms', () => {
  const cases = [
    { form: 'said', id: 'say', shape: 'past' },
    { form: 'denies', id: 'deny', shape: 'present' },
    { form: 'denied', id: 'deny', shape: 'past' },
    // Final consonants double, silent e goes.
    { form: 'admitted', id: 'admit', shape: 'past' },
    { form: 'arguing', id: 'argue', shape: 'ing' },
    { form: 'signalled', id: 'signal', shape: 'past' },
    { form: 'told', id: 'tell', shape: 'past' },
  ];
  for (const { form, id, shape } of cases) {
    it(`reads ${form} as the ${shape} form of ${id}`, () => {
      const found = englishCue(form);
      assert.deepEqual({ id: found?.cue.id, shape: found?.shape }, { id, shape });
    });
  }
});
