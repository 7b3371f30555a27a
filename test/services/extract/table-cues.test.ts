import assert from 'node:assert/strict';
import { GERMAN_CUES } from '../../../services/extract/cues.de.ts';
import { SPANISH_CUES } from '../../../services/extract/cues.es.ts';
import { FRENCH_CUES } from '../../../services/extract/cues.fr.ts';
import { RUSSIAN_CUES } from '../../../services/extract/cues.ru.ts';
import { extract } from '../../../services/extract/extract.ts';

const TABLES = [
  { lang: 'de', name: 'German', rows: GERMAN_CUES },
  { lang: 'fr', name: 'French', rows: FRENCH_CUES },
  { lang: 'es', name: 'Spanish', rows: SPANISH_CUES },
  { lang: 'ru', name: 'Russian', rows: RUSSIAN_CUES },
];

for (const { lang, name, rows } of TABLES) {
  describe(`the ${name} cue table`, () => {
    for (const { id, example } of rows) {
      it(`has an example in which ${id} is at work: ${example}`, () => {
        const rules = extract(example, { lang, title: null }).findings.flatMap((finding) => finding.rules);
        assert.ok(rules.includes(`${lang}.cue.${id}`), rules.join(', '));
      });
    }

    it('names every row once', () => assert.equal(new Set(rows.map((row) => row.id)).size, rows.length));

    it('is written in small letters, as printed', () => {
      for (const { finite, participle, gerund, joined } of rows) {
        const written = [finite, participle, gerund, joined].join(' ');
        assert.equal(written, written.toLowerCase().normalize('NFC'));
      }
    });
  });
}
