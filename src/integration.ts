import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { checkContent } from './checks/checkContent.ts';
import { reportFindings } from './checks/reportFindings.ts';
import { writeForPrograms } from './data/writeData.ts';
import { type CardsAtWork, startCards } from './delivery/cards/startCards.ts';
import { finishPages } from './delivery/finishPages.ts';
import { preloadScripts } from './delivery/preloadScripts.ts';
import { Authoring } from './dev/Authoring.ts';
import { localeIds } from './i18n/locales.ts';
import { library, setLibrary } from './library/current.ts';
import { unbrokenWords } from './library/linking/unbrokenWords.ts';
import { openLibrary } from './library/openLibrary.ts';
import { cardsOf } from './library/records/cards.ts';
import { searchRecords } from './library/records/searchRecords.ts';
import { writeIndex } from './search/build/buildIndex.ts';
import { type IndexAtWork, startIndex } from './search/build/startIndex.ts';
import { indexFolder, manifestFile } from './search/index/layout.ts';
import { startWords } from './search/words/startWords.ts';
import { settings } from './settings.ts';

/**
 * The one integration: it opens the content once, lends it to the pages, checks it, and adds the
 * search. `astro build` stops at a finding; `astro dev` watches the content and tells of findings.
 */
export function facelaw(): AstroIntegration {
  const { base, day, site, commit } = settings();
  let dev: Authoring | undefined;
  let cards: CardsAtWork;
  let index: IndexAtWork;
  return {
    name: 'facelaw',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(new URL('content', config.root));
        if (command === 'dev') dev = new Authoring({ root, day, cache: config.cacheDir, logger });
        else setLibrary(openLibrary(root, day));
        if (command === 'build') await stopAtFindings();
        const plugins = dev ? [libraryForPages(), dev.plugin] : [libraryForPages()];
        const rolldownOptions = { onLog: quiet, output: { codeSplitting: { groups } } };
        updateConfig({ vite: { plugins, build: { rolldownOptions } } });
      },
      'astro:build:start': () => {
        const { everydayWords } = library();
        cards = startCards(cardsOf(library()));
        index = startIndex({ records: searchRecords(library()), everydayWords });
      },
      'astro:server:setup': ({ server, refreshContent }) => dev?.attach(server, refreshContent),
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        // Pagefind reads the pages beside the one, and writes its index beside the other.
        const words = await startWords(outDir);
        writeForPrograms(library(), { base, day, site, commit }, outDir);
        await cards.putInto(outDir);
        await words.read;
        for (const locale of localeIds) {
          await preloadScripts(outDir, `${locale}/search/index.html`, {
            base,
            data: `${indexFolder}/${manifestFile}`,
          });
        }
        finishPages(outDir, { base, words: unbrokenWords(library()) });
        await writeIndex(outDir, await index.files, await words.edition);
      },
    },
  };
}

/**
 * On a phone's link a file more is a wait more: what the search needs for its first answer comes
 * in one, what it shares with every page in another.
 */
const groups = [
  {
    // By it every page fetches what its reader asks for (see `plainImports`).
    name: 'shared',
    test: /preload-helper/,
  },
  {
    // A page that is only read makes no elements and fills in no words.
    name: 'making',
    test: /\/src\/(?:i18n\/(?:fill|locales)|client\/search\/element)\.ts$/,
  },
  {
    // Other pages read these of the law, and nothing of the search.
    name: 'law',
    test: /\/src\/law\/(?:day|formatDay|provisionId|provisionLabel)\.ts$/,
  },
  {
    name: 'search',
    test: /\/src\/(?:search\/(?!words\/)|law\/(?!costs\/|governing\/)|i18n\/.*search|i18n\/markedRuns|client\/search\/(?!wake|siteWords))/,
  },
];

/**
 * What is wrong has been said with its place: a trace of Astro's would only bury it. Who reads
 * through a pipe gets all of it before the process ends.
 */
async function stopAtFindings(): Promise<void> {
  const findings = checkContent(library());
  if (findings.length === 0) return;
  reportFindings(findings);
  await new Promise((written) => process.stderr.write('\nNothing was built.\n', written));
  process.exit(1);
}

/**
 * Vite runs the pages in a graph of modules apart from Node's, where the content was opened. A
 * module required by Node is the very one that was imported there.
 */
function libraryForPages(): Plugin {
  const name = 'virtual:facelaw/library';
  const resolved = `\0${name}`;
  const current = JSON.stringify(fileURLToPath(new URL('library/current.ts', import.meta.url)));
  return {
    name: 'facelaw:library',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) =>
      id === resolved
        ? `import { createRequire } from 'node:module';
           export const { library } = createRequire(${current})(${current});`
        : undefined,
  };
}

/**
 * Astro marks every MDX module with a directive of its own, which the bundler then reports a
 * thousand times over; what an author has to read would be lost in it.
 */
function quiet(
  level: 'warn' | 'info' | 'debug',
  log: { code?: string | undefined },
  report: (level: 'warn' | 'info' | 'debug', log: never) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log as never);
}
