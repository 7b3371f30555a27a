import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../models/parse.ts';
import { extractMentions } from '../services/extract-mentions.ts';
import { CliError, EXIT } from './cli-error.ts';
import { openInput, readJsonLines } from './jsonl.ts';
import { labelledArticleSchema, type Scored, scoreExtraction } from './score-extraction.ts';

const USAGE = `usage: npm run evaluate -- FILE.jsonl... [--rules] [--misses CLASS] [--limit N]

Scores extraction on labelled articles, one JSON object a line: {"id", "text", "lang"?, "publishedAt"?, "quotes":
[{"start", "end", "type", "cue"?, "speaker"?, "speaker_resolved"?}]}, offsets in code points.
Prints figures by kind, the classes of misses and false finds with counts, and the precision of each confidence.
  --rules         also a row for every rule: finds that carry it, and how many were right
  --misses CLASS  also the labels and finds of that class, as the table names it ("unfound indirect")
  --limit N       how many of them; 20 if not given
`;

/** Cues named beside a class of misses. */
const CUES_SHOWN = 6;

/** Characters of the article shown on both sides of a miss. */
const CONTEXT = 90;

interface Tally {
  readonly all: number;
  readonly right: number;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rules: { type: 'boolean', default: false },
      misses: { type: 'string' },
      limit: { type: 'string', default: '20' },
    },
  });
  if (positionals.length === 0) throw new CliError('misuse', USAGE);
  for (const file of positionals) {
    const { scored, bytes, seconds } = await scoreFile(file);
    console.log(`\n${basename(file)}: ${(bytes / 1e6 / seconds).toFixed(2)} MB/s of one core`);
    printKinds(scored);
    printClasses(scored);
    printTally(
      'confidence',
      tally(scored, ({ confidence }) => [confidence]),
      speakersRight(scored),
    );
    if (values.rules)
      printTally(
        'rule',
        tally(scored, ({ rules }) => new Set(rules)),
      );
    if (values.misses !== undefined) printMisses(scored, values.misses, Number(values.limit));
  }
  return EXIT.ok;
}

/** Processor seconds of reading, finding and naming; start-up and the comparison with the labels do not count. */
async function scoreFile(file: string): Promise<{ scored: Scored[]; bytes: number; seconds: number }> {
  const scored: Scored[] = [];
  let bytes = 0;
  let spent = 0;
  for await (const { line, value, error } of readJsonLines(await openInput(file))) {
    if (error !== null) throw new CliError('problems', `${file}, line ${line}: ${error}`);
    const article = parse(labelledArticleSchema, value);
    const { text, lang, title } = article;
    const start = process.cpuUsage();
    const { mentions } = await extractMentions({ text, lang, title, publishedAt: article.publishedAt ?? article.day });
    const used = process.cpuUsage(start);
    spent += used.user + used.system;
    bytes += Buffer.byteLength(text);
    scored.push(...scoreExtraction(article, mentions));
  }
  return { scored, bytes, seconds: spent / 1e6 };
}

function printKinds(scored: readonly Scored[]): void {
  console.log('\nkind        labels   right  recall   speaker right   resolved right');
  for (const kind of ['direct', 'mixed', 'indirect', 'headline']) {
    const labels = scored.filter(({ label }) => label?.type === kind);
    if (labels.length === 0) continue;
    const right = labels.filter(({ outcome }) => outcome === 'right').length;
    console.log(
      `${kind.padEnd(10)} ${count(labels.length)} ${count(right)} ${percent(right, labels.length)}  ` +
        `${share(labels.map(({ speakerRight }) => speakerRight))}  ${share(labels.map(({ resolvedRight }) => resolvedRight))}`,
    );
  }
  const finds = scored.filter(
    ({ label, mention, outcome }) => mention !== null && (label === null || outcome === 'right'),
  );
  const right = finds.filter(({ outcome }) => outcome === 'right').length;
  console.log(`all finds  ${count(finds.length)} ${count(right)} ${percent(right, finds.length)}  (precision)`);
}

function printClasses(scored: readonly Scored[]): void {
  const classes = new Map<string, Map<string, number>>();
  for (const one of scored) {
    if (one.outcome === 'right') continue;
    const cues = classes.get(className(one)) ?? new Map<string, number>();
    const cue = (one.label ? one.label.cue : one.mention?.cue?.text)?.toLowerCase() ?? 'no cue';
    classes.set(className(one), cues.set(cue, (cues.get(cue) ?? 0) + 1));
  }
  console.log('\nclass                        count   most frequent cues');
  const sized = [...classes].map(([name, cues]) => ({ name, cues, size: [...cues.values()].reduce((a, b) => a + b) }));
  for (const { name, cues, size } of sized.sort((a, b) => b.size - a.size)) {
    const most = [...cues].sort((a, b) => b[1] - a[1]).slice(0, CUES_SHOWN);
    console.log(`${name.padEnd(27)} ${count(size)}   ${most.map(([cue, times]) => `${cue} ${times}`).join(', ')}`);
  }
}

/** "unfound indirect": a label of that kind without a find; "extra indirect (find)": a find of that kind without a label. */
function className({ label, mention, outcome }: Scored): string {
  return label ? `${outcome} ${label.type}` : `${outcome} ${mention!.kind} (find)`;
}

function tally(
  scored: readonly Scored[],
  keys: (mention: NonNullable<Scored['mention']>) => Iterable<string>,
): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const { label, mention, outcome } of scored) {
    if (mention === null || (label !== null && outcome !== 'right')) continue;
    for (const key of keys(mention)) {
      const { all, right } = found.get(key) ?? { all: 0, right: 0 };
      found.set(key, { all: all + 1, right: right + (outcome === 'right' ? 1 : 0) });
    }
  }
  return found;
}

function speakersRight(scored: readonly Scored[]): (confidence: string) => string {
  return (confidence) => {
    const own = scored.filter(({ mention }) => mention?.confidence === confidence);
    return share(own.map(({ speakerRight, resolvedRight }) => resolvedRight ?? speakerRight));
  };
}

function printTally(title: string, found: ReadonlyMap<string, Tally>, beside?: (key: string) => string): void {
  console.log(`\n${title.padEnd(38)} finds   right  precision${beside ? '   speaker right' : ''}`);
  for (const [key, { all, right }] of [...found].sort((a, b) => b[1].all - a[1].all))
    console.log(`${key.padEnd(36)} ${count(all)} ${count(right)} ${percent(right, all)}  ${beside?.(key) ?? ''}`);
}

function printMisses(scored: readonly Scored[], wanted: string, limit: number): void {
  const misses = scored.filter((one) => one.outcome !== 'right' && className(one).startsWith(wanted));
  console.log(`\n${misses.length} of class "${wanted}"`);
  for (const { article, label, mention } of misses.slice(0, limit)) {
    const { start, end } = label ?? mention!;
    const clean = (text: string): string => text.replace(/\s+/g, ' ');
    console.log(`\n${article.id} at ${start}`);
    console.log(`  text   …${clean(article.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT))}…`);
    if (label) console.log(`  label  [${label.cue ?? ''}] ${clean(article.text.slice(label.start, label.end))}`);
    if (mention)
      console.log(`  found  [${mention.cue?.text ?? ''}] ${clean(mention.text)}  (${mention.rules.join(' ')})`);
  }
}

const count = (n: number): string => String(n).padStart(7);
const percent = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1)).padStart(7);

/** "91.2 (n 57)" of those that are not null. */
function share(values: readonly (boolean | null)[]): string {
  const known = values.filter((value) => value !== null);
  return `${percent(known.filter(Boolean).length, known.length)} (n ${known.length})`.padEnd(15);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof CliError ? error.exit : EXIT.problems;
}
