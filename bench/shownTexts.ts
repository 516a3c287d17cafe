import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { Language } from '../src/law/language.ts';

/** A page as a reader sees it. */
export interface ShownPage {
  key: string;
  kind: string;
  /** What its main part shows, a line for each block. */
  lines: string[];
}

const runsOn = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'ruby',
]);

/** What only leads elsewhere or is filled in is not what a page says; Pagefind leaves it out too. */
const unread = ['nav', 'form', 'noscript', 'script', 'style', 'template', 'svg'];

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const isSeen = properties.ariaHidden !== 'true' && properties.dataNotText === undefined;
  if (!isSeen || unread.includes(tagName)) return '';
  const text = children.map(textOf).join('');
  return runsOn.has(tagName) ? text : `\n${text}\n`;
}

function kindOf(key: string): string {
  const [room = '', id, ...rest] = key.split('/');
  if (room === 'laws' && rest.length > 0) {
    if (rest.length === 2) return 'past provision';
    return rest[0]?.includes('-') && rest[0].length === 10 ? 'version' : 'provision';
  }
  if (room === 'laws') return id ? 'law' : 'list';
  if (room === 'cases' && (rest.length > 0 || ['matrix', 'money'].includes(id ?? '')))
    return 'table of cases';
  if (id) return room;
  return ['cases', 'faqs', 'topics', 'terms'].includes(room) ? 'list' : 'other';
}

/** What every page of a built site shows in a language, but the search page, which shows nothing. */
export function shownTexts(dist: string, language: Language): ShownPage[] {
  const files = globSync('**/index.html', { cwd: join(dist, language) }).sort();
  return files.flatMap((file) => {
    const key = file.replaceAll('\\', '/').replace(/\/?index\.html$/, '');
    const tree: Root = fromHtml(readFileSync(join(dist, language, file), 'utf8'));
    const main = select('main', tree) as Element | undefined;
    // Addresses that moved lead on and show nothing of their own.
    if (!main || key === 'search' || select('meta[http-equiv="refresh"]', tree)) return [];
    const lines = textOf(main)
      .split('\n')
      .map((line) => line.trim());
    return [{ key, kind: kindOf(key), lines: lines.filter(Boolean) }];
  });
}
