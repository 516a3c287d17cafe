import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/startServer.ts';
import { dist } from '../dist/place.ts';
import requireSite from '../dist/requireSite.ts';
import { startBrowser } from './startBrowser.ts';

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
