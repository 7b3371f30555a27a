import type { TextLink } from '../models/text-link.ts';
import { condenses } from './match/condenses.ts';
import type { GroupLink } from './match/group.ts';
import type { Strand } from './strands.ts';
import type { TextUnit } from './text-unit.ts';

/** Added to a report link's share (0 to 1), so that it ranks below every link between versions (0 to 1). */
const REPORT_STRENGTH = -1;

/** Equal reports that condense nothing held: joined last of all. */
const SAME_REPORT_STRENGTH = -2;

/** Units in marks of one article that a report is held against. */
const ARTICLE_HOSTS = 200;

interface Host {
  readonly strand: Strand;
  readonly strength: number;
}

/**
 * One link for each report (headline, reported speech) of the same voice: to the words in marks of its own article that
 * it condenses most, else to equal or linked words in marks elsewhere, else to equal reports. Just one, ties by id, so
 * that a report never joins two quotes.
 */
export function reportLinks(
  reports: readonly Strand[],
  versions: readonly Strand[],
  links: readonly TextLink[],
): GroupLink[] {
  const byArticle = new Map<string, { strand: Strand; unit: TextUnit }[]>();
  const byText = new Map<string, Strand[]>();
  for (const strand of versions) {
    byText.set(strand.textKey, [...(byText.get(strand.textKey) ?? []), strand]);
    for (const unit of strand.units) {
      const here = byArticle.get(unit.lead.articleId) ?? [];
      if (here.length < ARTICLE_HOSTS) here.push({ strand, unit });
      byArticle.set(unit.lead.articleId, here);
    }
  }
  const joins: GroupLink[] = [];
  const alone = new Map<string, Strand>();
  for (const report of reports) {
    const within = report.units.flatMap((unit) =>
      (byArticle.get(unit.lead.articleId) ?? []).map((host) => ({
        strand: host.strand,
        strength: condenses(unit.text, host.unit.text),
      })),
    );
    const elsewhere = [
      ...(byText.get(report.textKey) ?? []).map((strand) => ({ strand, strength: 1 })),
      ...links.flatMap(({ a, b, likeness }) =>
        [a === report.textKey ? b : a]
          .filter(() => a === report.textKey || b === report.textKey)
          .flatMap((key) => (byText.get(key) ?? []).map((strand) => ({ strand, strength: likeness }))),
      ),
    ];
    const host = best(report, within) ?? best(report, elsewhere);
    if (host !== null) {
      joins.push({ a: report.id, b: host.strand.id, strength: REPORT_STRENGTH + host.strength });
      continue;
    }
    const key = `${report.textKey}|${report.voice}`;
    const twin = alone.get(key);
    if (twin === undefined) alone.set(key, report);
    else if (report.isDistinctive) joins.push({ a: twin.id, b: report.id, strength: SAME_REPORT_STRENGTH });
  }
  return joins;
}

function best(report: Strand, hosts: readonly Host[]): Host | null {
  let found: Host | null = null;
  for (const host of hosts) {
    if (host.strength === 0 || host.strand.voice !== report.voice) continue;
    if (
      found === null ||
      host.strength > found.strength ||
      (host.strength === found.strength && host.strand.id < found.strand.id)
    ) {
      found = host;
    }
  }
  return found;
}
