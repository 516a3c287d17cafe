import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/startServer.ts';
import { dist } from '../dist/place.ts';
import requireSite from '../dist/requireSite.ts';
import { unpackBrowser } from './unpackBrowser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the start page. */
    site: string;
    /** Where the browser listens for tests. */
    browser: string;
  }
}

/** Once for all browser tests: serves the built site, and starts the browser that they share. */
export default async function site({ provide }: TestProject) {
  requireSite();
  const { server, address } = await startServer({ dist, port: 0 });
  const browser = await startBrowser();
  provide('site', address);
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}

/** The browser that `npm ci` brings; where it has none for this system, an installed Chrome. */
async function startBrowser(): Promise<BrowserServer> {
  const unpacked = await unpackBrowser();
  // Containers run as root and without the namespaces that the sandbox needs.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  try {
    return await chromium.launchServer({ args, ...(unpacked ?? { channel: 'chrome' }) });
  } catch (error) {
    if (!unpacked) throw remedy(error);
    return await chromium.launchServer({ args, channel: 'chrome' }).catch(() => {
      throw remedy(error);
    });
  }
}

const remedy = (cause: unknown) =>
  new Error(
    'No browser could be started. On Linux (x64) `npm ci` brings one; elsewhere install Chrome.',
    { cause },
  );
