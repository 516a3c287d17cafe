import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { articlePages } from './articlePages.ts';
import { bars, pageWeight } from './pageWeight.ts';

/** Prints what the heaviest article pages take over the wire, beside the bars. */
const dist = process.env.FACELAW_DIST ?? join(import.meta.dirname, '..', 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`No built site in ${dist}. Run: npm run build`);
  process.exit(1);
}
const weights = articlePages(dist)
  .map((file) => ({ page: `/${file.replace(/index\.html$/, '')}`, ...pageWeight(dist, file) }))
  .sort((a, b) => b.total - a.total);
const median = weights[Math.floor(weights.length / 2)];

console.log(`${weights.length} article pages, bytes after gzip; the heaviest ten and the median:`);
console.table([...weights.slice(0, 10), median]);
console.log(`Bars: ${bars.total} in all, ${bars.js} of JavaScript.`);
const over = weights.filter(({ total, js }) => total > bars.total || js > bars.js);
console.log(over.length === 0 ? 'All pages are below them.' : `${over.length} pages are above.`);
