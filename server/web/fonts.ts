import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The families of tokens.css, each where its package has the stylesheet, and the parts of it that we send. */
const FAMILIES = [
  // Words that somebody printed.
  { sheet: import.meta.resolve('@fontsource-variable/noto-naskh-arabic/index.css'), subsets: ['arabic'] },
  {
    sheet: import.meta.resolve('@fontsource-variable/source-serif-4/index.css'),
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
  },
  // The interface.
  { sheet: import.meta.resolve('@fontsource-variable/noto-sans-arabic/index.css'), subsets: ['arabic'] },
  {
    sheet: import.meta.resolve('@fontsource-variable/noto-sans/index.css'),
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'],
  },
] as const;

/** What every page of a language shows at once, asked for before the stylesheets have been read. */
const SHOWN_AT_ONCE = {
  ltr: ['noto-sans-latin', 'source-serif-4-latin'],
  rtl: ['noto-sans-arabic-arabic', 'noto-naskh-arabic-arabic'],
} as const;

/** A file that is served from memory, under an address with a hash of its content. */
export interface FontFile {
  readonly address: string;
  readonly type: string;
  readonly content: Buffer;
}

/**
 * The fonts as the packages bring them, and one stylesheet that names them: browsers fetch the parts whose characters a page
 * has. A font that does not come at once is not shown on that page (`optional`), so that no line ever moves.
 */
function readFonts(): FontFile[] {
  const files = new Map<string, FontFile>();
  const faces = FAMILIES.flatMap(({ sheet, subsets }) => {
    const family = basename(fileURLToPath(new URL('.', sheet)));
    const wanted = new Set(subsets.map((subset) => `/* ${family}-${subset}-wght-normal */`));
    return readFileSync(fileURLToPath(sheet), 'utf8')
      .split(/(?=\/\* )/)
      .filter((face) => wanted.has(face.slice(0, face.indexOf('*/') + 2)))
      .map((face) =>
        face.replace('font-display: swap', 'font-display: optional').replace(/url\(([^)]+)\)/, (_, path: string) => {
          const content = readFileSync(fileURLToPath(new URL(path, sheet)));
          const file = fileOf(basename(path), 'font/woff2', content);
          files.set(file.address, file);
          return `url(${file.address})`;
        }),
      );
  });
  return [...files.values(), fileOf('fonts.css', 'text/css', Buffer.from(faces.join('\n')))];
}

function fileOf(name: string, type: string, content: Buffer): FontFile {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { address: `/assets/${name.replace(/(\.\w+)$/, `-${hash}$1`)}`, type, content };
}

const FONTS = readFonts();

/** Every font file and the stylesheet, by address. */
export const FONT_FILES: ReadonlyMap<string, FontFile> = new Map(FONTS.map((file) => [file.address, file]));

/** Address of the stylesheet that names the fonts. */
export const FONT_STYLESHEET = addressOf('fonts-');

/** Addresses of the fonts that a page of this direction shows at once. */
export function fontsShownAtOnce(direction: 'ltr' | 'rtl'): string[] {
  return SHOWN_AT_ONCE[direction].map((start) => addressOf(`${start}-wght-normal-`));
}

function addressOf(start: string): string {
  const file = FONTS.find(({ address }) => address.startsWith(`/assets/${start}`));
  if (file === undefined) throw new Error(`there is no font ${start}`);
  return file.address;
}
