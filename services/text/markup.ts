/** A tag of at most 300 code units, so that a lone "<" costs no more, or a character reference; "a < b" is neither. */
const TAG = /<\/?[a-z][^<>]{0,300}>|&(?:[a-z]{2,6}|#\d{2,5}|#x[\da-f]{2,4});/giu;

/** Tags that end a line of what a reader sees; all others stand within one. */
const BLOCK =
  /^<\/?(?:p|div|br|hr|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|section|article|header|footer|main|aside|nav|figure|figcaption|blockquote|title)(?![a-z\d])/iu;

/** Named references that stand for quotation marks, dashes and spaces; others are left as they are printed. */
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  apos: '’',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  nbsp: ' ',
  amp: '&',
};

/**
 * A text as a reader sees it, in which every word stands where it stood: HTML that was left in it becomes spaces, a tag
 * that ends a line a line break, and a reference such as "&quot;" its character with spaces before it.
 *
 * As long as the text it was given, so that offsets hold for both. A text without markup comes back as it is.
 *
 * @example withoutMarkup('<p>&quot;Yes&quot;') // '\n       "Yes     "'
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('<') && !text.includes('&')) return text;
  return text.replace(TAG, (found) => {
    if (found.startsWith('<')) return (BLOCK.test(found) ? '\n' : ' ').padEnd(found.length);
    const char = referred(found.slice(1, -1));
    return char === undefined ? found : char.padStart(found.length);
  });
}

/** The one UTF-16 code unit that a reference means; undefined for what is no letter or sign of its own. */
function referred(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  return isControl || code > 0xffff || (code >= 0xd800 && code < 0xe000) ? undefined : String.fromCharCode(code);
}
