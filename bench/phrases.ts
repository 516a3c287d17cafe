import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { random } from '../eval/random.ts';
import { startServer } from '../scripts/startServer.ts';
import type { Language } from '../src/law/language.ts';
import { startBrowser } from '../tests/browser/startBrowser.ts';
import { type ShownPage, shownTexts } from './shownTexts.ts';

/**
 * `npm run bench:phrases -- [--count 200] [--seed 1]`: whether everything that a page shows is
 * found. Of each kind of page, in each language, takes random phrases (4-12 Chinese characters,
 * three to six English words) and looks on the search page for every page that shows them.
 */
const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: join(root, 'dist') },
  },
});

type Next = (below: number) => number;

/** A stretch of one line without punctuation; undefined where the line has none so long. */
function phraseFrom(line: string, language: Language, next: Next): string | undefined {
  const runs =
    language === 'zh'
      ? [...line.matchAll(/\p{Script=Han}{4,}/gu)].map(([run]) => [...run])
      : [...line.matchAll(/[A-Za-z]+(?: [A-Za-z]+){2,}/g)].map(([run]) => run.split(' '));
  const run = runs[next(Math.max(1, runs.length))];
  if (!run) return undefined;
  const [least, most] = language === 'zh' ? [4, 12] : [3, 6];
  const length = Math.min(run.length, least + next(most - least + 1));
  const start = next(run.length - length + 1);
  return run.slice(start, start + length).join(language === 'zh' ? '' : ' ');
}

/** The keys of the results for a query, once both tiers have answered. */
async function resultsFor(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const output = document.querySelector<HTMLElement>('[data-search-results]');
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    if (!output || !input) throw new Error('no search page');
    output.removeAttribute('aria-busy');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const settled = async () => {
      while (output.getAttribute('aria-busy') !== 'false') {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    await settled();
    // A reader may have all that there is, step by step.
    const more = () => output.querySelector<HTMLElement>('.search-note')?.previousElementSibling;
    while (more()?.matches('button')) {
      output.setAttribute('aria-busy', 'true');
      (more() as HTMLElement).click();
      await settled();
    }
    const items = [...output.querySelectorAll<HTMLElement>('.result')];
    return items.map(({ dataset }) => dataset.key ?? '');
  }, query);
}

interface Tally {
  asked: number;
  held: number;
  found: number;
  alone: number;
  first: number;
  wrong: string[];
}

const holders = (pages: readonly ShownPage[], phrase: string) =>
  pages.filter(({ lines }) =>
    lines.some((line) => line.toLowerCase().includes(phrase.toLowerCase())),
  );

async function inKind(
  page: Page,
  all: readonly ShownPage[],
  kind: string,
  language: Language,
): Promise<Tally> {
  const next = random(Number(values.seed));
  const own = all.filter((each) => each.kind === kind);
  const tally: Tally = { asked: 0, held: 0, found: 0, alone: 0, first: 0, wrong: [] };
  for (
    let tries = 0;
    tally.asked < Number(values.count) && tries < 50 * Number(values.count);
    tries++
  ) {
    const { lines } = own[next(own.length)] as ShownPage;
    const phrase = phraseFrom(lines[next(Math.max(1, lines.length))] ?? '', language, next);
    if (phrase === undefined) continue;
    const held = holders(all, phrase).map(({ key }) => key);
    const keys = await resultsFor(page, phrase);
    const missing = held.filter((key) => !keys.includes(key));
    const isFirst = held.length > 1 || keys[0] === held[0];
    tally.asked++;
    tally.held += held.length;
    tally.found += held.length - missing.length;
    if (held.length === 1) tally.alone++;
    if (held.length === 1 && isFirst) tally.first++;
    if (missing.length > 0 || !isFirst)
      tally.wrong.push(`${phrase} (${held.length}): ${missing[0] ?? `first is ${keys[0]}`}`);
  }
  return tally;
}

const { server, address } = await startServer({ dist: values.dist, port: 0 });
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  for (const language of ['zh', 'en'] as const) {
    const all = shownTexts(values.dist, language);
    const page = await browser.newPage();
    await page.goto(`${address}${language}/search/`);
    for (const kind of new Set(all.map((each) => each.kind))) {
      const { asked, held, found, alone, first, wrong } = await inKind(page, all, kind, language);
      console.log(
        `${language} ${kind.padEnd(15)} ${asked} phrases, on ${held} pages, recall ${(found / held).toFixed(4)}; on one page only ${alone}, that page first ${first}`,
      );
      for (const each of wrong.slice(0, 5)) console.log(`    ${each}`);
    }
  }
} finally {
  await browserServer.close();
  server.close();
  server.closeAllConnections();
}
