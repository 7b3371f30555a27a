import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../server/package-root.ts';

const css = readFileSync(join(packageRoot(), 'server', 'web', 'assets', 'tokens.css'), 'utf8');

/** The colours of a scheme by name; dark ones stand in a block of their own and override the light. */
function colours(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const [lightBlock = '', afterDark = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = colours(lightBlock);
const dark = { ...light, ...colours(afterDark.split('@media')[0] ?? '') };

/** WCAG 2.2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Text and what it stands on. */
const TEXTS: [string, string][] = [
  ...['paper', 'paper-raised', 'paper-sunk'].flatMap((ground): [string, string][] =>
    ['ink', 'ink-soft', 'accent', 'accent-strong', 'conflict', 'differs'].map((text) => [text, ground]),
  ),
  ...['known', 'differs', 'conflict', 'new', 'plain', 'removed', 'added'].flatMap((state): [string, string][] => [
    [state, `${state}-ground`],
    ['ink', `${state}-ground`],
  ]),
  ['accent', 'plain-ground'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];

describe('the colours of the pages', () => {
  for (const [name, scheme] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    for (const [text, ground] of TEXTS) {
      it(`${name}: ${text} can be read on ${ground}`, () => {
        assert.ok(contrast(scheme[text] ?? '', scheme[ground] ?? '') >= 4.5, `${scheme[text]} on ${scheme[ground]}`);
      });
    }
    it(`${name}: fields can be told from what they stand on`, () => {
      for (const ground of ['paper', 'paper-raised', 'paper-sunk']) {
        assert.ok(contrast(scheme['line-strong'] ?? '', scheme[ground] ?? '') >= 3, ground);
      }
    });
  }
});
