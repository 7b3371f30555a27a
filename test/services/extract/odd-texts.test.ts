import assert from 'node:assert/strict';
import { attribute } from '../../../services/attribute/attribute.ts';
import { extract } from '../../../services/extract/extract.ts';
import { show } from './shown.ts';

/** Both stages, as an article goes through them. */
function read(text: string, lang: string): number {
  const { findings } = extract(text, { lang, title: null });
  const { mentions } = attribute(text, findings, { lang, title: null, publishedAt: '2025-10-07', outlet: null });
  assert.ok(mentions.every(({ start, end, text: words }) => text.slice(start, end) === words));
  return mentions.length;
}

/** Letters of one kind in a row: at what grows with their square, more than a minute. */
const LONG = 300_000;

describe('odd texts', () => {
  const cases = [
    {
      why: 'tags and references left in the text',
      lang: 'ar',
      text: '<p>قال وزير الزراعة <b>سامي العواد</b>: &quot;المحصول جيد هذا العام&quot;.</p><div class="x">وأضاف أن الأسعار ستنخفض.</div>',
      found: [
        ['وزير الزراعة <b>سامي العواد', 'المحصول جيد هذا العام'],
        ['<inherit>', 'الأسعار ستنخفض'],
      ],
    },
    {
      why: 'paragraphs that only tags part',
      lang: 'en',
      text: '<p>&ldquo;The harvest is good this year,&rdquo; said farm minister Sami Awad.</p><p>He added that prices would fall.</p>',
      found: [
        ['farm minister Sami Awad', 'The harvest is good this year'],
        ['He', 'prices would fall'],
      ],
    },
    {
      why: 'direction overrides around and within the words',
      lang: 'ar',
      text: '\u202eقال الوزير سامي العواد: "المحصول جيد هذا العام".\u202c وأضاف\u200f أن الأسعار ستنخفض\u200f.',
      found: [
        ['الوزير سامي العواد', 'المحصول جيد هذا العام'],
        ['<inherit>', 'الأسعار ستنخفض'],
      ],
    },
    {
      why: 'letters that a scanner misread',
      lang: 'en',
      text: '“Tne harve st is g00d th1s year,” sa1d Sami Awad.',
      found: [['Sami Awad', 'Tne harve st is g00d th1s year']],
    },
    {
      why: 'headlines and nothing else',
      lang: 'en',
      text: 'Minister says prices will fall\nRoth resigns over the dam\nMarket opens late',
      found: [['Minister', 'prices will fall']],
    },
    {
      why: 'a list of who said what below one cue',
      lang: 'en',
      text: 'What they said:\n- Sami Awad: "The harvest is good this year."\n- Lina Roth: "Prices must fall."',
      found: [
        ['Sami Awad', 'The harvest is good this year.'],
        ['Lina Roth', 'Prices must fall.'],
      ],
    },
    {
      why: 'a list of who said what without a cue',
      lang: 'ar',
      text: 'أبرز التصريحات:\n- سامي العواد: "المحصول جيد هذا العام".\n- لينا راضي: "يجب أن تنخفض الأسعار".',
      found: [
        ['سامي العواد', 'المحصول جيد هذا العام'],
        ['لينا راضي', 'يجب أن تنخفض الأسعار'],
      ],
    },
  ];
  for (const { why, lang, text, found } of cases) {
    it(`give sensible findings: ${why}`, () => {
      assert.deepEqual(
        show(text, lang).map(({ speaker, content }) => [speaker, content]),
        found,
      );
      assert.equal(read(text, lang), found.length);
    });
  }

  it('keep the words as printed where markup stands in them', () => {
    const text = '<p>قال وزير الزراعة <b>سامي العواد</b> إن المحصول جيد.</p>';
    const { findings } = extract(text, { lang: 'ar', title: null });
    const { mentions } = attribute(text, findings, { lang: 'ar', title: null, publishedAt: null, outlet: null });
    assert.deepEqual(
      mentions.map(({ speaker }) => [speaker?.mention, speaker?.name]),
      [['وزير الزراعة <b>سامي العواد', 'سامي العواد']],
    );
  });
});

// Rules that look back or ahead are capped; one that forgets it takes hours for a text of this size.
describe('a megabyte of one thing', () => {
  const pieces = [
    '"',
    '“',
    '”',
    '„',
    '«',
    '»',
    '‹',
    '›',
    '‘',
    '’',
    "'",
    '`',
    '((',
    '))',
    '(',
    'a',
    'A',
    'ن',
    'و',
    'ß',
    '1',
    ' ',
    '\n',
    '\t',
    '\u202e',
    '\u00a0',
    '.',
    ',',
    '،',
    ':',
    '-',
    '<',
    '&',
    '\u0640',
    '\u064b',
    '😀',
  ];
  for (const piece of pieces) {
    it(`is read: ${JSON.stringify(piece)}`, () => {
      const lang = /[a-zß]/iu.test(piece) ? 'en' : 'ar';
      assert.equal(read(piece.repeat(LONG / piece.length), lang), 0);
    }).timeout(60_000);
  }

  it('is read: 100,000 quotation marks around and behind speech', () => {
    for (const mark of ['"', '»', '”']) {
      read(`قال الوزير: نص${mark.repeat(100_000)}`, 'ar');
      read(`${mark.repeat(100_000)}We tried,” Roe said.`, 'en');
    }
  });

  it('is read: 5 MB of an article', () => {
    const unit = 'وقال رئيس المجلس كريم صالح أمس إن السفن وصلت، مضيفا: «سنعود غدا إلى العمل» في الميناء الجديد.\n';
    assert.ok(read(unit.repeat(Math.ceil(5_000_000 / Buffer.byteLength(unit))), 'ar') > 50_000);
  }).timeout(120_000);
});
