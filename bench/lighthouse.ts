import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../tests/browser/startBrowser.ts';
import { installPackages } from './installPackages.ts';
import { slowServer } from './phone/slowServer.ts';

/**
 * `npm run bench:lighthouse`: Lighthouse's mark for speed on the search page with a query, on its
 * own slow phone. Its package is one of this folder, installed when first needed.
 */
const bar = 98;
const port = 9333;
const paths = ['zh/search/#q=小区只能刷脸进门', 'en/search/#q=my building only lets me in by face'];

installPackages();
const lighthouse = join(import.meta.dirname, 'node_modules', 'lighthouse', 'core', 'index.js');
const { default: audit } = await import(pathToFileURL(lighthouse).href);
const server = await slowServer(join(import.meta.dirname, '..', 'dist'), 'HTTP/1.1', false);
const browser = await startBrowser(`--remote-debugging-port=${port}`);
try {
  for (const path of paths) {
    const { lhr } = await audit(server.address + encodeURI(path), {
      port,
      onlyCategories: ['performance'],
    });
    const values = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map((id) => `${id} ${lhr.audits[id].displayValue}`);
    console.log(
      `${path}: ${Math.round(lhr.categories.performance.score * 100)} (bar ${bar}); ${values.join(', ')}`,
    );
  }
} finally {
  await browser.close();
  server.close();
}
