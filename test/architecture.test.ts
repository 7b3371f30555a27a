import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOMS = ['models', 'services', 'server', 'scripts'] as const;
type Room = (typeof ROOMS)[number];

/** Where each outside package lives; a package that is used anywhere else, or that is not listed, fails. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  // The benchmark measures against these.
  'better-sqlite3': ['models/stores/sqlite/', 'scripts/bench-peers.ts'],
  mongoose: ['models/stores/mongo/'],
  flexsearch: ['scripts/bench-peers.ts'],
  minisearch: ['scripts/bench-peers.ts'],
  zod: ['models/', 'server/', 'scripts/', 'services/import-library.ts'],
  'chrono-node': ['services/text/'],
  eld: ['services/text/language'],
  franc: ['services/text/language'],
  diff: ['services/match/diff.ts'],
  'string-similarity': ['services/match/likeness.ts', 'scripts/bench-peers.ts'],
  express: ['server/'],
  'express-rate-limit': ['server/middleware/'],
  helmet: ['server/middleware/'],
  pino: ['server/log.ts'],
  'prom-client': ['server/metrics.ts'],
  preact: ['server/web/'],
  '@fontsource-variable/noto-naskh-arabic': ['server/web/fonts.ts'],
  '@fontsource-variable/noto-sans': ['server/web/fonts.ts'],
  '@fontsource-variable/noto-sans-arabic': ['server/web/fonts.ts'],
  '@fontsource-variable/source-serif-4': ['server/web/fonts.ts'],
  'preact-render-to-string': ['server/web/'],
  '@dagrejs/dagre': ['server/web/lay-out-graph.ts'],
  '@observablehq/plot': ['server/web/draw-plot.ts'],
  linkedom: ['server/web/draw-plot.ts'],
};

/** What a room may import from: itself and what stands below it. */
const BELOW: Readonly<Record<Room, readonly Room[]>> = {
  models: ['models'],
  services: ['models', 'services'],
  server: ['models', 'services', 'server'],
  scripts: ['models', 'services', 'server', 'scripts'],
};

/** Folders of services/ whose files are pure functions over data, and what each may see beside itself. */
const STAGES = ['extract', 'attribute', 'match', 'flag'] as const;

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isPackage: boolean;
  readonly isTypeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import(?:\.meta\.resolve)?\(\s*'([^']+)'\s*\)/g,
  );
  return [...found].map(([, type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const isPackage = !specifier.startsWith('.');
    const target = isPackage ? packageName(specifier) : posix.normalize(posix.join(posix.dirname(file), specifier));
    return { file, target, isPackage, isTypeOnly: type !== undefined };
  });
}

function packageName(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

describe('architecture', () => {
  const files = ROOMS.flatMap((room) => sources(room));
  const imports = files.flatMap(importsOf);
  const none = (wrong: readonly Import[]) =>
    assert.deepEqual(
      wrong.map(({ file, target }) => `${file} -> ${target}`),
      [],
    );

  it('reads every room', () => {
    for (const room of ROOMS)
      assert.ok(
        files.some((file) => file.startsWith(`${room}/`)),
        `${room}/ has no sources`,
      );
    assert.ok(imports.length > 100);
  });

  it('lets imports point one way: scripts -> server -> services -> models', () => {
    none(
      imports.filter(({ file, target, isPackage }) => {
        const room = file.split('/')[0] as Room;
        return !isPackage && !BELOW[room].some((below) => target.startsWith(`${below}/`));
      }),
    );
  });

  it('lets only models/stores/open-store.ts and its own folder know a concrete store', () => {
    none(
      imports.filter(
        ({ file, target }) =>
          /^models\/stores\/(sqlite|mongo)\//.test(target) &&
          file !== 'models/stores/open-store.ts' &&
          posix.dirname(target) !== posix.dirname(file),
      ),
    );
  });

  it('keeps the stores out of services', () => {
    none(imports.filter(({ file, target }) => file.startsWith('services/') && target.startsWith('models/stores/')));
  });

  it('lets a stage see models/ and services/text/ and no other stage', () => {
    none(
      imports.filter(({ file, target, isPackage }) => {
        const stage = STAGES.find((name) => file.startsWith(`services/${name}/`));
        if (stage === undefined || isPackage) return false;
        return !['models/', 'services/text/', `services/${stage}/`].some((allowed) => target.startsWith(allowed));
      }),
    );
  });

  it('lets services/text see models/ and itself only', () => {
    none(
      imports.filter(
        ({ file, target, isPackage }) =>
          file.startsWith('services/text/') &&
          !isPackage &&
          !['models/', 'services/text/'].some((allowed) => target.startsWith(allowed)),
      ),
    );
  });

  it('keeps network, disk and processes out of services, but for services/read/', () => {
    const effects = /^node:(net|http|https|http2|dns|tls|fs|fs\/promises|child_process|worker_threads)$/;
    none(
      imports.filter(
        ({ file, target }) =>
          file.startsWith('services/') && !file.startsWith('services/read/') && effects.test(target),
      ),
    );
  });

  it('gives each outside package one home', () => {
    none(
      imports.filter(({ file, target, isPackage }) => {
        if (!isPackage || target.startsWith('node:')) return false;
        return !(HOMES[target] ?? []).some((home) => file.startsWith(home));
      }),
    );
  });

  it('has a home for every dependency of package.json, and a use', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object };
    const used = new Set(imports.filter(({ isPackage }) => isPackage).map(({ target }) => target));
    assert.deepEqual(
      Object.keys(dependencies).filter((name) => !(name in HOMES) || !used.has(name)),
      [],
    );
  });

  it('names files in kebab-case and none of them utils', () => {
    const odd = files.filter((file) => {
      const name = posix.basename(file);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.tsx?$/.test(name) || /^utils?\./.test(name);
    });
    assert.deepEqual(odd, []);
  });

  it('exports by name only', () => {
    assert.deepEqual(
      files.filter((file) => /^export default /m.test(readFileSync(join(root, file), 'utf8'))),
      [],
    );
  });

  it('names no registry host in the lock file', () => {
    assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved": "https?:/);
  });
});
