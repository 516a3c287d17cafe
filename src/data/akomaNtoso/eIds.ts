import type { Division } from '../../content-model/law/version.ts';
import { parseAnchor } from '../../law/provisionId.ts';
import type { Provision } from '../../library/model.ts';

/** The element for a part of a law; 分编 is a part of a book. */
export const divisionElements = {
  book: 'book',
  subbook: 'part',
  chapter: 'chapter',
  section: 'section',
} as const satisfies Record<Division['kind'], string>;

/** How the naming convention shortens the names of elements in eIds. */
const short: Readonly<Record<string, string>> = {
  article: 'art',
  chapter: 'chp',
  paragraph: 'para',
  section: 'sec',
};

/** The eId of an element: `art_10`, below another `art_10__para_1`. */
export function eId(element: string, number: number | string, above?: string): string {
  const own = `${short[element] ?? element}_${number}`;
  return above === undefined ? own : `${above}__${own}`;
}

/** The element for an article: of a law that is divided into points, a point. */
export function articleElement({ text }: Pick<Provision, 'text'>): 'article' | 'point' {
  return text.zh.unit;
}

/** The eId of an article. Its number stands but once in a law: its eId needs no chapter before it. */
export function articleEId(provision: Pick<Provision, 'text' | 'number'>): string {
  return eId(articleElement(provision), provision.number);
}

/** The eId of a place in an article by its anchor: `p1-i2` is `art_10__para_1__list_1__point_2`. */
export function placeEId(provision: Pick<Provision, 'text' | 'number'>, anchor: string): string {
  const { paragraph, item } = parseAnchor(anchor) ?? {};
  const article = articleEId(provision);
  if (paragraph === undefined) return article;
  const above = eId('paragraph', paragraph, article);
  return item === undefined ? above : eId('point', item, eId('list', 1, above));
}
