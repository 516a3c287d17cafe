import { addressOf, splitKey } from '../../i18n/routes.ts';
import type { Proof } from '../../proof/checkText.ts';
import { notes } from '../../proof/flag.ts';
import { element } from '../search/element.ts';
import type { Showing } from './showing.ts';

/**
 * The text as it was given, its flagged places leading to what is said of them, and what it cites
 * to the pages of it. Where places overlap each character belongs to the first of them.
 */
export function markedText(
  source: string,
  { flags, links }: Proof,
  { base, locale }: Showing,
): Node[] {
  const marks = [
    ...flags.map(({ start, end, fault }, i) => ({
      start,
      end,
      make: (text: string, first: boolean) =>
        element(
          'mark',
          {
            ...(first && { id: `mark-${i + 1}` }),
            class: notes.includes(fault.kind) ? 'note' : 'fault',
          },
          element('a', { href: `#flag-${i + 1}` }, text),
        ),
    })),
    ...links.map(({ start, end, reference }) => ({
      start,
      end,
      make: (text: string) => {
        const { key, anchor } = splitKey(reference);
        return element('a', { href: addressOf(base, locale, key, anchor) }, text);
      },
    })),
  ];
  const edges = [
    ...new Set([0, source.length, ...marks.flatMap(({ start, end }) => [start, end])]),
  ];
  edges.sort((a, b) => a - b);
  const begun = new Set<unknown>();
  const pieces = edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    const text = source.slice(start, end);
    const mark = marks.find((each) => each.start <= start && each.end >= end);
    if (!mark) return document.createTextNode(text);
    const first = !begun.has(mark);
    begun.add(mark);
    return mark.make(text, first);
  });
  return pieces;
}
