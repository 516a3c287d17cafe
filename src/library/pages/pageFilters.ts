import type { RecordKind } from '../../search/record.ts';
import { toolRecords } from '../records/toolRecords.ts';

/** By what the words of a page may be narrowed. */
export interface PageFilters {
  kind?: RecordKind | undefined;
  law?: string;
}

/**
 * The kind and the law of a page, as the search has them; nothing for lists and for pages that draw
 * on everything.
 *
 * @param key The page's key: `laws/pipl/28`, `laws/frt-provisions/2021-08-01`, `cases/money`.
 */
export function pageFilters(key: string): PageFilters {
  const [room = '', id, ...rest] = key.split('/');
  if (room === 'laws' && id) {
    const isWhole = rest.length === 0 || (rest.length === 1 && /^\d{4}-/.test(rest[0] ?? ''));
    return { kind: isWhole ? 'law' : 'provision', law: id };
  }
  if (toolRecords.some((tool) => tool.key === key)) return { kind: 'tool' };
  if (!id || rest.length > 0 || key === 'cases/matrix' || key === 'cases/money') return {};
  return { kind: kinds[room] };
}

const kinds: Record<string, RecordKind> = {
  cases: 'case',
  faqs: 'faq',
  topics: 'topic',
  letters: 'letter',
  terms: 'term',
};
