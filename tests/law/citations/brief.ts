import type { Citation, CitedPlace, LawMention } from '../../../src/law/citations/citation.ts';

/**
 * A citation on one line: `words -> law: target | target`. The law is its id, `?name` for a name
 * that is not known, `self`, `bare`, or `bare after law article`; `@2017` is the year of its text. A
 * target is `words=article.paragraph.item`, `_` standing for what the words do not say, `-2p` for
 * the paragraph two before; `..` leads to the end of a range.
 */
export function brief(source: string, citation: Citation): string {
  const year = citation.versionYear === undefined ? '' : `@${citation.versionYear}`;
  const targets = citation.targets.map(({ start, end, through, ...place }) => {
    const range = through ? `..${briefPlace(through)}` : '';
    return `${source.slice(start, end)}=${briefPlace(place)}${range}`;
  });
  const words = source.slice(citation.start, citation.end);
  return `${words} -> ${briefLaw(citation.law)}${year}: ${targets.join(' | ')}`;
}

function briefLaw(law: LawMention): string {
  if (law.kind === 'named') return law.lawId ?? `?${law.name}`;
  if (law.kind === 'self') return 'self';
  if (law.kind !== 'bare') return `${law.kind} ${law.name}`;
  if (!law.after) return 'bare';
  const article = law.after.article === undefined ? '' : ` ${law.after.article}`;
  return `bare after ${briefLaw(law.after.law)}${article}`;
}

function briefPlace({ relative, article, paragraph, item }: CitedPlace): string {
  const own = relative && `-${relative.back}${relative.unit.charAt(0)}`;
  const parts = [
    relative?.unit === 'article' ? own : article,
    relative?.unit === 'paragraph' ? own : paragraph,
    relative?.unit === 'item' ? own : item,
  ];
  while (parts.at(-1) === undefined) parts.pop();
  return parts.map((part) => part ?? '_').join('.');
}
