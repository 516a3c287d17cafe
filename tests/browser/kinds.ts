import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../dist/place.ts';

/** A kind of page, with the largest of that kind, which has most on it that may be wrong. */
export interface Kind {
  /** `zh/laws/:law/:article` */
  kind: string;
  path: string;
}

/** What an address of this form is, the first that fits: whatever is not here is of its own kind. */
const FORMS: [RegExp, string][] = [
  [/^laws\/[^/]+\/\d{4}-\d{2}-\d{2}$/, 'laws/:law/:version'],
  [/^laws\/[^/]+\/\d{4}-\d{2}-\d{2}\/[^/]+$/, 'laws/:law/:version/:article'],
  [/^laws\/[^/]+\/[\d-]+$/, 'laws/:law/:article'],
  [/^(\w+)\/[^/]+$/, '$1/:entry'],
];

function kindOf(key: string): string {
  const [form, name] = FORMS.find(([pattern]) => pattern.test(key)) ?? [];
  return form && name ? key.replace(form, name) : key;
}

/** One page of every kind that the built site has, in each language. */
export function kinds(): Kind[] {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(dist, file)).size }))
    .sort((a, b) => b.size - a.size);
  const largest = new Map<string, Kind>();
  for (const { file } of pages) {
    const [, locale = '', key = ''] = /^(zh|en)\/(?:(.*)\/)?index\.html$/.exec(file) ?? [];
    const kind = locale === '' ? file : `${locale}/${kindOf(key)}`;
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (!largest.has(kind)) largest.set(kind, { kind, path });
  }
  return [...largest.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}
