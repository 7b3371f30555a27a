import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type ComponentChild, h } from 'preact';

/** A drawing without its outermost element, which PlotFigure makes with the text alternative in it. */
export interface DrawnPlot {
  readonly width: number;
  readonly height: number;
  readonly content: readonly ComponentChild[];
}

/** The document that Plot makes its elements in; nothing is ever attached to it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What Plot draws with. Anything else, a <style> element above all, is left out: our policy lets no style in. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'g path rect line circle text tspan title defs clippath lineargradient stop'.split(' '),
);

/** Elements whose names a document in HTML folds to lower case, as SVG spells them. */
const SPELLING: Readonly<Record<string, string>> = { clippath: 'clipPath', lineargradient: 'linearGradient' };

/** Style is refused by our policy, fonts are the page's, and Plot's English labels are not for our readers. */
const LEFT_OUT = /^(style|font-family|aria-.*|on.*|href|xlink:href)$/i;

/**
 * Runs Observable Plot here and gives what it drew as elements for a page: no style, no script, no words but those that
 * were handed in. Marks get their colours by `className` (or `currentColor`) from the stylesheet. Takes a few
 * milliseconds for some hundred marks.
 *
 *     drawPlot((plot) => ({ width: 640, marks: [plot.dot(days, { x: 'day', y: 'outlet', className: 'series-1' })] }))
 *
 * Hand in what belongs to the reader's language: tick formats, labels (`label: null` for none), and, for a page that
 * runs from right to left, `x: { reverse: true }` and the axis of y on the right.
 */
export function drawPlot(make: (plot: typeof Plot) => Plot.PlotOptions): DrawnPlot {
  const drawn: unknown = Plot.plot({ ...make(Plot), document: document as never, figure: false });
  const svg = drawn as DomElement;
  return {
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    content: [...svg.childNodes].map(asNode),
  };
}

/** As much of the DOM as is read here; the types of a browser are not loaded on the server. */
interface DomElement {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomElement>;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
}

const ELEMENT = 1;
const TEXT = 3;

function asNode(node: DomElement): ComponentChild {
  if (node.nodeType === TEXT) return node.nodeValue;
  const name = node.localName?.toLowerCase();
  if (node.nodeType !== ELEMENT || !ELEMENTS.has(name)) return null;
  const attributes = [...node.attributes]
    .filter((attribute) => !LEFT_OUT.test(attribute.name))
    .map((attribute) => [attribute.name, attribute.value] as const);
  // Each label finds its own direction; where it stands is reckoned from left to right all the same.
  const bidi = name === 'text' ? { 'unicode-bidi': 'plaintext' } : {};
  return h(SPELLING[name] ?? name, { ...Object.fromEntries(attributes), ...bidi }, [...node.childNodes].map(asNode));
}
