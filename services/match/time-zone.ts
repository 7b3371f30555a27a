import type { Token } from './tokens.ts';

/** Words and letters behind a clock time that say where the clock hangs, folded. */
const ZONES = new Set(
  'gmt utc est edt et cst cdt mst mdt pst pdt bst cet cest msk eastern central mountain pacific غرينتش غرينيتش جرينتش تغ مكه المحلي'.split(
    ' ',
  ),
);
/** Words between a time and its zone: "بالتوقيت المحلي", "p.m. local time". */
const REACH = 2;

/** The zone named behind the clock time at a token; null where none is. */
export function zoneAt(tokens: readonly Token[], at: number): string | null {
  const near = tokens.slice(at + 1, at + 2 + REACH);
  const stop = near.findIndex(({ number }) => number !== null);
  return (stop < 0 ? near : near.slice(0, stop)).find(({ text }) => ZONES.has(text))?.text ?? null;
}

export function isZone({ text }: Token): boolean {
  return ZONES.has(text);
}
