import { readdirSync } from 'node:fs';

/** Files of the pages of articles, of present and of past versions: zh/laws/pipl/28/index.html. */
export function articlePages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(zh|en)\/laws\/[^/]+\/([\d-]{10}\/)?\d+(-\d+)?\/index\.html$/.test(file));
}
