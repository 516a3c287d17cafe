import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingBreaker } from './breakHeadings.ts';
import { inlineStyles } from './inlineStyles.ts';
import { shortenScopes } from './shortenScopes.ts';

export interface Finish {
  /** The path under which the site is served, with or without a slash at its end. */
  base: string;
  /** See `linePieces`. */
  words: RegExp;
}

/**
 * Does to the pages of a built site what needs them whole: their styles go into them, under
 * short names, and their headings learn where they may break. The sheets, then linked by nobody, are removed.
 * @param root the folder of the built site
 * @throws with the page that cannot be finished
 */
export function finishPages(root: string, { base, words }: Finish): void {
  const shorten = shortenScopes();
  const breakHeadings = headingBreaker(words);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const sheets = new Map(
    files
      .filter((file) => file.endsWith('.css'))
      .map((file) => [file, shorten(readFileSync(join(root, file), 'utf8').trim())]),
  );
  const sheetAt = (href: string): string => {
    const sheet = sheets.get(href.slice(base.replace(/\/$/, '').length + 1));
    if (sheet === undefined) throw new Error(`the sheet ${href} was not built.`);
    return sheet;
  };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = shorten(readFileSync(join(root, file), 'utf8'));
    try {
      const styled = inlineStyles(page, sheetAt);
      writeFileSync(join(root, file), breakHeadings(styled));
    } catch (cause) {
      throw new Error(`${file}: ${(cause as Error).message}`, { cause });
    }
  }
  for (const file of sheets.keys()) rmSync(join(root, file));
}
