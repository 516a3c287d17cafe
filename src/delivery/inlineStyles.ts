import { createHash } from 'node:crypto';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Puts the styles of a built page into the page itself, so that nothing stands between its first
 * bytes and its first paint: eight small sheets blocked it. The page's policy names the styles by
 * their hash.
 * @param sheetAt gives what stands at the address of a sheet
 * @throws the page's policy does not say which styles it allows
 */
export function inlineStyles(page: string, sheetAt: (href: string) => string): string {
  const hrefs = [...page.matchAll(sheetLink)].map(([, href = '']) => href);
  if (hrefs.length === 0) return page;
  // An end tag within a sheet would end the element; CSS reads the escaped slash alike.
  const styles = hrefs.map(sheetAt).join('').replaceAll('</', '<\\/');
  const hash = createHash('sha256').update(styles).digest('base64');
  const allowed = page.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);
  if (allowed === page) throw new Error('its policy does not say which styles it allows.');
  const first = allowed.indexOf('<link rel="stylesheet"');
  const bare = allowed.slice(first).replace(sheetLink, '');
  return `${allowed.slice(0, first)}<style>${styles}</style>${bare}`;
}
