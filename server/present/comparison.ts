import type { Comparison } from '../../models/relation.ts';

/** A comparison as JSON: how b reads relative to a, likeness from 0 to 1. */
export function presentComparison({ likeness, relation, differences, conflict }: Comparison) {
  return { likeness, relation, differences, conflict };
}
