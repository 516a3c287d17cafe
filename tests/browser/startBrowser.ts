import { type BrowserServer, chromium } from 'playwright-core';
import { unpackBrowser } from './unpackBrowser.ts';

/**
 * The browser that `npm ci` brings; where it has none for this system, an installed Chrome.
 * @param more what it is to be told beside
 */
export async function startBrowser(...more: string[]): Promise<BrowserServer> {
  const unpacked = await unpackBrowser();
  // Containers run as root and without the namespaces that the sandbox needs.
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...more];
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
