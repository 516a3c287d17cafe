import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { median } from '../eval/bytes.ts';
import { type JudgedQuery, ownQueries } from '../eval/judgedQuery.ts';
import type { Language } from '../src/law/language.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';
import { startBrowser } from '../tests/browser/startBrowser.ts';
import { installPackages } from './installPackages.ts';
import { type Protocol, type SlowServer, slowServer } from './phone/slowServer.ts';
import { starlightSite } from './phone/starlightSite.ts';

/**
 * `npm run bench:phone -- [--queries 20] [--keep]`: how long a reader on a phone waits for the
 * first result, here and on a site of the same content by Starlight as it is shipped, in one run:
 * 1.6 Mbit/s, 150 ms for a round trip, a processor slowed four times. Its packages are those of
 * this folder, installed when first needed. `--keep` takes the Starlight site of the last run.
 */
const root = join(import.meta.dirname, '..');
const slowdown = 4;
const longest = 60_000;
const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: '20' },
    keep: { type: 'boolean', default: false },
  },
});

interface Site {
  name: string;
  path(ui: Language): string;
  /** Makes the box ready to be typed in. */
  open(page: Page): Promise<void>;
  input: string;
  result: string;
}

const ours: Site = {
  name: 'here',
  path: (ui) => `${ui}/search/`,
  open: async () => undefined,
  input: 'main input[name="q"]',
  result: 'main .result',
};
const starlight: Site = {
  name: 'Starlight',
  path: (ui) => `${ui}/`,
  // The button does nothing before its script has come: a reader presses again.
  open: async (page) => {
    await page.evaluate(async () => {
      while (!document.querySelector('dialog[open]')) {
        document.querySelector<HTMLElement>('button[data-open-modal]')?.click();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
  },
  input: 'dialog[open] input',
  result: 'dialog .pagefind-ui__result-link',
};

interface Measured {
  /** Milliseconds to the first result. */
  wait: number;
  requests: number;
  bytes: number;
}

/** Types a query into a page; tells when its first result stood there, by the page's own clock. */
async function waitFor(page: Page, { input, result }: Site, query: string): Promise<number> {
  await page.waitForSelector(input, { timeout: longest });
  return page.evaluate(
    async ({ input, result, query }) => {
      const box = document.querySelector<HTMLInputElement>(input);
      if (!box) throw new Error('no box');
      box.focus();
      box.value = query;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (!document.querySelector(result)) {
        if (performance.now() > 60_000) throw new Error('no result in a minute');
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return performance.now();
    },
    { input, result, query },
  );
}

async function measure(
  browser: Browser,
  server: SlowServer,
  site: Site,
  { query, ui }: JudgedQuery,
  later: boolean,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const slow = await context.newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    server.traffic.forget();
    await page.goto(server.address + site.path(ui), { waitUntil: 'commit', timeout: longest });
    await site.open(page);
    if (later) await page.waitForTimeout(3000);
    const typedAt = later ? await page.evaluate(() => performance.now()) : 0;
    const shownAt = await waitFor(page, site, query);
    return {
      wait: shownAt - typedAt,
      requests: server.traffic.requests,
      bytes: server.traffic.bytes,
    };
  } finally {
    await context.close();
  }
}

/** As many queries of each language, a third of them citations, evenly out of all. */
function chosen(count: number): JudgedQuery[] {
  const pick = (all: JudgedQuery[], many: number) =>
    Array.from({ length: many }, (_, i) => all[Math.floor((i * all.length) / many)] as JudgedQuery);
  const of = (ui: Language, isCitation: boolean) =>
    ownQueries().filter(
      (each) => each.ui === ui && each.kind !== 'none' && (each.kind === 'citation') === isCitation,
    );
  const cited = Math.round(count / 6);
  return (['zh', 'en'] as const).flatMap((ui) => [
    ...pick(of(ui, true), cited),
    ...pick(of(ui, false), count / 2 - cited),
  ]);
}

function report(title: string, here: Measured[], there: Measured[], bar: number): void {
  const of = (list: Measured[], what: keyof Measured) => median(list.map((each) => each[what]));
  const ratio = of(here, 'wait') / of(there, 'wait');
  const side = (list: Measured[]) =>
    `${of(list, 'wait').toFixed(0)} ms, ${of(list, 'requests')} requests, ${(of(list, 'bytes') / 1000).toFixed(0)} kB`;
  console.log(
    `${title}: here ${side(here)}; Starlight ${side(there)}; ${ratio.toFixed(2)} times (bar ${bar})`,
  );
}

installPackages();
const queries = chosen(Number(values.queries));
const library = openLibrary(join(root, 'content'), settings().day);
const folders = {
  here: join(root, 'dist'),
  Starlight: starlightSite(library, values.keep),
};
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  for (const protocol of ['HTTP/1.1', 'HTTP/2'] satisfies Protocol[]) {
    const servers = {
      here: await slowServer(folders.here, protocol),
      Starlight: await slowServer(folders.Starlight, protocol),
    };
    for (const later of [false, true]) {
      const here: Measured[] = [];
      const there: Measured[] = [];
      for (const query of queries) {
        here.push(await measure(browser, servers.here, ours, query, later));
        there.push(await measure(browser, servers.Starlight, starlight, query, later));
      }
      const when = `${protocol}, typed ${later ? '3 s after opening' : 'at once'}`;
      const isCited = (_: unknown, i: number) => queries[i]?.kind === 'citation';
      report(`${when}, first result`, here, there, later ? 0.6 : 0.7);
      report(`${when}, what is cited`, here.filter(isCited), there.filter(isCited), 0.4);
    }
    for (const server of Object.values(servers)) server.close();
  }
} finally {
  await browserServer.close();
}
