import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** The windows in which the site is looked at: the narrowest phone, and a wide screen. */
export const windows = {
  phone: { width: 320, height: 640 },
  wide: { width: 1280, height: 900 },
} as const;

export type Window = keyof typeof windows;

export interface Visit extends BrowserContextOptions {
  window?: Window;
  /** Whether the reader comes from another page of the site: the gate then stays. */
  fromSite?: boolean;
}

/** A page, with whatever went wrong on it so far: errors in the console, strangers asked. */
export interface Visited {
  page: Page;
  problems: string[];
}

let browser: Browser;
const open: Page[] = [];

/** Call once in a test file: connects to the shared browser, and closes what each test opened. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
  });
}

/**
 * Opens an address of the site in a window of its own.
 * @param path from the root of the site: `/zh/laws/pipl/28/#p1`
 */
export async function visit(
  path: string,
  { window = 'wide', fromSite = false, ...options }: Visit = {},
): Promise<Visited> {
  const context = await browser.newContext({ viewport: windows[window], ...options });
  const page = await context.newPage();
  open.push(page);
  const problems = watch(page, path);
  await page.addInitScript(countShifts);
  await page.goto(addressOf(path), fromSite ? { referer: addressOf('/') } : {});
  return { page, problems };
}

export const addressOf = (path: string) => inject('site').replace(/\/$/, '') + path;

/** The path and fragment at which a page now is. */
export function placeOf(page: Page): string {
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

/**
 * Waits until a page is at an address and has loaded, its own scripts included.
 * @param place path and fragment as a whole, or what the whole address matches
 */
export const arrivesAt = (page: Page, place: string | RegExp): Promise<void> =>
  page.waitForURL(
    typeof place === 'string' ? ({ pathname, hash }) => pathname + hash === place : place,
    { timeout: 10_000 },
  );

function watch(page: Page, path: string): string[] {
  const problems: string[] = [];
  const { host } = new URL(inject('site'));
  page.on('console', (message) => {
    const wanted = path === '/404.html' || !['error', 'warning'].includes(message.type());
    if (!wanted) problems.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.host !== host) problems.push(`stranger: ${url.href}`);
  });
  return problems;
}

/** Runs in the page, before anything else does: sums up how far things moved while it loaded. */
function countShifts(): void {
  const counted = globalThis as unknown as { shifts: number };
  counted.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      counted.shifts += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Cumulative layout shift since the page was opened. */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);

/** Resolves when what the page loaded has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame);
  });
}

/** Waits until an expectation holds, or fails with what it found last. */
export const eventually = <T>(read: () => Promise<T> | T) =>
  expect.poll(read, { timeout: 10_000, interval: 50 });
