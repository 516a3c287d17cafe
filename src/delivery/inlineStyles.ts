import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Puts the styles of every built page into the page itself, so that nothing stands between its
 * first bytes and its first paint: eight small sheets blocked it. The page's policy names the
 * styles by their hash; the sheets, then linked by nobody, are removed.
 * @param root the folder of the built site
 * @param base the path under which it is served, with or without a slash at its end
 * @param order the statement that orders the layers; it stands before all styles, since a bundler
 *   may put any sheet first
 * @throws a page whose policy allows no styles, or a sheet that is not there
 */
export function inlineStyles(root: string, base: string, order: string): void {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const sheets = new Map(
    files
      .filter((file) => file.endsWith('.css'))
      // An end tag within a sheet would end the element; CSS reads the escaped slash alike.
      .map((file) => [
        file,
        readFileSync(join(root, file), 'utf8').trim().replaceAll('</', '<\\/'),
      ]),
  );
  const sheetAt = (href: string): string => {
    const sheet = sheets.get(href.slice(base.replace(/\/$/, '').length + 1));
    if (sheet === undefined) throw new Error(`${href} is linked as a sheet and was not built.`);
    return sheet;
  };
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(root, file);
    const page = readFileSync(path, 'utf8');
    const hrefs = [...page.matchAll(sheetLink)].map(([, href = '']) => href);
    if (hrefs.length === 0) continue;
    const styled = withStyles(page, order.trim() + hrefs.map(sheetAt).join(''));
    if (!styled) throw new Error(`${file}: its policy does not say which styles it allows.`);
    writeFileSync(path, styled);
  }
  for (const file of sheets.keys()) rmSync(join(root, file));
}

/** The page with the styles in the place of its first link to a sheet. */
function withStyles(page: string, styles: string): string | undefined {
  const hash = createHash('sha256').update(styles).digest('base64');
  const allowed = page.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  if (allowed === page) return undefined;
  const first = /<link rel="stylesheet"/.exec(allowed)?.index ?? 0;
  const bare = allowed.slice(first).replace(sheetLink, '');
  return `${allowed.slice(0, first)}<style>${styles}</style>${bare}`;
}
