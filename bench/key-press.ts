import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { median } from '../eval/bytes.ts';
import { ownQueries } from '../eval/judgedQuery.ts';
import { startServer } from '../scripts/startServer.ts';
import { startBrowser } from '../tests/browser/startBrowser.ts';

/**
 * How long the search page takes from a key press to results that are drawn, on a processor slowed
 * down four times, when the files of the query are there already: `npm run bench:keys`.
 */
const root = join(import.meta.dirname, '..');
const slowdown = 4;
const queries = ownQueries().filter(({ kind }) => kind !== 'none');

/** Types the last character of each query anew; milliseconds until its results are drawn. */
async function timeKeys(page: Page, asked: readonly string[]): Promise<number[]> {
  return page.evaluate(async (texts) => {
    const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
    const output = document.querySelector('[data-search-results]');
    if (!input || !output) throw new Error('no search page');
    // The words of pages come later, and may still be those of what was typed before; the line that
    // tells of them comes with the results, even where there are none.
    const isResult = (node: Node) =>
      node instanceof Element &&
      node.matches('.search-note, [data-group]:not([data-group^="word"])');
    const drawn = async () => {
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
    };
    const type = async (text: string) => {
      const shown = new Promise<void>((resolve, reject) => {
        const observer = new MutationObserver((changes) => {
          if (!changes.some(({ addedNodes }) => [...addedNodes].some(isResult))) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(output, { childList: true });
        setTimeout(() => reject(new Error(`no results for ${text}`)), 20_000);
      });
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await shown;
      await drawn();
      return performance.now() - started;
    };
    const times: number[] = [];
    for (const text of texts) {
      await type(text);
      await type([...text].slice(0, -1).join(''));
      times.push(await type(text));
    }
    return times;
  }, asked);
}

async function timesFor(browser: Browser, site: string): Promise<number[]> {
  const times: number[] = [];
  for (const ui of ['zh', 'en'] as const) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site}${ui}/search/`);
    const slow = await context.newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const own = queries.filter((each) => each.ui === ui && each.query.length > 1);
    times.push(
      ...(await timeKeys(
        page,
        own.map(({ query }) => query),
      )),
    );
    await context.close();
  }
  return times;
}

const { server, address } = await startServer({ dist: join(root, 'dist'), port: 0 });
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const times = (await timesFor(browser, address)).sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(
    `${times.length} queries, processor slowed ${slowdown} times, from key press to results drawn: ` +
      `median ${median(times).toFixed(0)} ms, nine in ten below ${at(0.9)} ms, slowest ${at(0.999)} ms`,
  );
} finally {
  await browserServer.close();
  server.close();
  server.closeAllConnections();
}
