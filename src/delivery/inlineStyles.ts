import { hashOf } from '../library/contentPolicy.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;
const ownStyle = /<style>([^<]*)<\/style>/g;

/**
 * Puts the styles of a built page into the page itself, so that nothing stands between its first
 * bytes and its first paint: eight small sheets blocked it. They join the styles that stand there
 * already in one element, which the page's policy names by its hash.
 * @param sheetAt gives what stands at the address of a sheet
 * @throws the page's policy does not say which styles it allows
 */
export function inlineStyles(page: string, sheetAt: (href: string) => string): string {
  const hrefs = [...page.matchAll(sheetLink)].map(([, href = '']) => href);
  if (hrefs.length === 0) return page;
  const own = [...page.matchAll(ownStyle)].map(([, style = '']) => style);
  // An end tag within a sheet would end the element; CSS reads the escaped slash alike.
  const sheets = hrefs.map(sheetAt).join('').replaceAll('</', '<\\/');
  const styles = own.join('') + sheets;
  const named = own.reduce((text, style) => text.replace(` ${hashOf(style)}`, ''), page);
  const allowed = named.replace("style-src 'self'", `style-src 'self' ${hashOf(styles)}`);
  if (allowed === named) throw new Error('its policy does not say which styles it allows.');
  const bare = allowed.replace(ownStyle, '');
  const first = bare.indexOf('<link rel="stylesheet"');
  const rest = bare.slice(first).replace(sheetLink, '');
  return `${bare.slice(0, first)}<style>${styles}</style>${rest}`;
}
