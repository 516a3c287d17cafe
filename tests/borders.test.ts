import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { circles } from './circles.ts';
import { type Import, importsOf, modules, root, sourceOf } from './importsOf.ts';

/**
 * Who may use whom: pages -> layouts -> components -> library -> loaders -> content-model -> law,
 * never back. A module belongs to the first room whose paths it matches;
 * every room may use itself. Styles and src/env.d.ts belong to no room.
 */
const rooms: { room: string; paths: RegExp; mayUse: string[] }[] = [
  { room: 'law', paths: /^src\/law\//, mayUse: [] },
  { room: 'content-model', paths: /^src\/content-model\//, mayUse: ['law'] },
  { room: 'content.config', paths: /^src\/content\.config\.ts$/, mayUse: ['library'] },
  { room: 'settings', paths: /^src\/settings\.ts$/, mayUse: ['law'] },
  { room: 'i18n', paths: /^src\/i18n\//, mayUse: ['law'] },
  { room: 'markdown', paths: /^src\/markdown\//, mayUse: ['law'] },
  // What the pages parse the readers parse: they share the list of syntax.
  { room: 'loaders', paths: /^src\/loaders\//, mayUse: ['content-model', 'law', 'markdown'] },
  // What the search finds in is a plain record, which the library fills in.
  { room: 'search record', paths: /^src\/search\/record\.ts$/, mayUse: ['law'] },
  // From the words of a letter to the letter: the same code for pages, scripts and checks.
  { room: 'letters', paths: /^src\/letters\//, mayUse: ['law'] },
  // Whatever runs in a browser.
  {
    room: 'client',
    paths: /^src\/client\//,
    mayUse: ['search', 'search record', 'letters', 'proof', 'cite', 'content-model', 'law', 'i18n'],
  },
  { room: 'search', paths: /^src\/search\//, mayUse: ['search record', 'law', 'i18n'] },
  // What a check of a text is handed, made of the library.
  {
    room: 'proof build',
    paths: /^src\/proof\/build\//,
    mayUse: ['proof', 'library', 'content-model', 'law', 'search'],
  },
  // The check of a text: it shares the normalisation of the search.
  { room: 'proof', paths: /^src\/proof\//, mayUse: ['law', 'search'] },
  // How a provision is cited; the library says which.
  { room: 'cite', paths: /^src\/cite\//, mayUse: ['content-model', 'law'] },
  {
    room: 'library',
    paths: /^src\/library\//,
    // The rows and mentions that it makes have the shape that the Markdown plugins take.
    mayUse: [
      'loaders',
      'letters',
      'content-model',
      'law',
      'i18n',
      'markdown',
      'search record',
      'cite',
    ],
  },
  {
    room: 'checks',
    paths: /^src\/checks\//,
    mayUse: ['library', 'letters', 'loaders', 'content-model', 'law', 'i18n'],
  },
  // The one module of the data that writes files.
  { room: 'data writer', paths: /^src\/data\/writeData\.ts$/, mayUse: ['data', 'library'] },
  {
    // The collection for programs, beside the pages.
    room: 'data',
    paths: /^src\/data\//,
    mayUse: ['library', 'content-model', 'law', 'i18n', 'markdown'],
  },
  // What is done to pages once they are built.
  { room: 'delivery', paths: /^src\/delivery\//, mayUse: ['library', 'law', 'i18n'] },
  {
    // What runs the whole, for a build and for authors at work.
    room: 'integration',
    paths: /^src\/(?:integration\.ts$|dev\/)/,
    mayUse: [
      'settings',
      'checks',
      'library',
      'loaders',
      'content-model',
      'law',
      'i18n',
      'search',
      'data writer',
      'delivery',
    ],
  },
  {
    // What answers programs and assistants.
    room: 'mcp',
    paths: /^src\/mcp\//,
    mayUse: [
      'proof',
      'proof build',
      'settings',
      'library',
      'content-model',
      'law',
      'i18n',
      'search',
      'search record',
      'cite',
    ],
  },
  {
    room: 'components',
    paths: /^src\/components\//,
    mayUse: ['library', 'letters', 'content-model', 'law', 'i18n', 'markdown', 'client', 'cite'],
  },
  {
    // Frames that several pages share.
    room: 'layouts',
    paths: /^src\/layouts\//,
    mayUse: ['components', 'library', 'content-model', 'law', 'i18n', 'client', 'cite'],
  },
  {
    room: 'pages',
    paths: /^src\/pages\//,
    // The templates themselves.
    mayUse: [
      'layouts',
      'components',
      'library',
      'letters',
      'content-model',
      'law',
      'i18n',
      'client',
      'proof build',
      'cite',
    ],
  },
];

/** Packages that belong to some rooms only; an entry without a closing slash is the whole name. */
const packages: { name: RegExp; only: string[] }[] = [
  { name: /^pagefind(\/|$)/, only: ['search'] },
  { name: /^@modelcontextprotocol\//, only: ['mcp'] },
  { name: /^astro:content$/, only: ['library', 'content.config'] },
  { name: /^virtual:facelaw\//, only: ['library'] },
  { name: /^docx$/, only: ['client'] },
  { name: /^diff$/, only: ['proof'] },
  { name: /^vite$/, only: ['integration', 'delivery'] },
  {
    name: /^node:/,
    only: [
      'loaders',
      'library',
      'checks',
      'search',
      'data writer',
      'delivery',
      'integration',
      'mcp',
    ],
  },
];

const roomOf = (path: string) => rooms.find(({ paths }) => paths.test(path));
const isStyle = (path: string) => path.startsWith('src/styles/') || path === 'src/env.d.ts';
const found = modules().filter((path) => !isStyle(path));
const imports = found.flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} imports ${to}`;

/** Every module that the given ones need when they run, themselves included. */
function closure(start: string[], seen = new Set<string>()): Set<string> {
  for (const path of start) {
    if (seen.has(path)) continue;
    seen.add(path);
    const next = imports.filter(
      ({ from, outside, typeOnly }) => from === path && !outside && !typeOnly,
    );
    closure(
      next.map(({ to }) => to),
      seen,
    );
  }
  return seen;
}

describe('the borders between rooms', () => {
  it.each(rooms)('stand around $room, which exists', ({ paths }) => {
    expect(found.filter((path) => paths.test(path))).not.toEqual([]);
  });

  it('close no circle between modules, types included', () => {
    expect(circles(found, imports).map((circle) => circle.join(' <-> '))).toEqual([]);
  });

  it('leave no module without a room', () => {
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter((path) => !roomOf(path))).toEqual([]);
  });

  it('are crossed in one direction only', () => {
    const crossed = imports.filter(({ from, to, outside }) => {
      if (outside || isStyle(to)) return false;
      const [room, other] = [roomOf(from), roomOf(to)];
      return room !== other && !(other && room?.mayUse.includes(other.room));
    });
    expect(crossed.map(show)).toEqual([]);
  });

  it('are written as a table without a circle', () => {
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of rooms.find(({ room }) => room === from)?.mayUse ?? []) {
        if (!seen.has(next)) reached(next, seen.add(next));
      }
      return seen;
    };
    expect(rooms.filter(({ room }) => reached(room).has(room)).map(({ room }) => room)).toEqual([]);
  });

  it.each(packages)('keep $name to the rooms that may import it', ({ name, only }) => {
    const wrong = imports.filter(
      ({ from, to, outside }) =>
        outside && name.test(to) && !only.includes(roomOf(from)?.room ?? ''),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('src/law', () => {
  const law = found.filter((path) => roomOf(path)?.room === 'law');

  it('imports nothing from outside itself', () => {
    const wrong = law.flatMap(importsOf).filter(({ to }) => !to.startsWith('src/law/'));
    expect(wrong.map(show)).toEqual([]);
  });

  it('knows nothing but the language: no DOM, no Node, no console', () => {
    const program = ts.createProgram(
      law.map((path) => join(root, path)),
      {
        lib: ['lib.es2024.d.ts'],
        types: [],
        target: ts.ScriptTarget.ESNext,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        allowImportingTsExtensions: true,
        strict: true,
        noEmit: true,
      },
    );
    const problems = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
    expect(problems).toEqual([]);
  });
});

describe('what runs in the browser', () => {
  it('imports nothing of Node, however far down', () => {
    const client = closure(found.filter((path) => roomOf(path)?.room === 'client'));
    expect(client.size).toBeGreaterThan(5);
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => client.has(from) && to.startsWith('node:') && !typeOnly,
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('the clock', () => {
  it('is read for a build in src/settings.ts, for a reader in one place, and nowhere else', () => {
    const readers = found.filter((path) =>
      /\bnew Date\(\s*\)|\bDate\.now\b|(?<!new )\bDate\(\s*\)/.test(sourceOf(path)),
    );
    expect(readers).toEqual(['src/settings.ts', 'src/client/cite/readersDay.ts']);
  });
});
