import type { CiteData } from '../../cite/citeData.ts';
import type { Source } from '../../cite/cited.ts';
import { formatAnchor, parseVersionAnchor } from '../../law/provisionId.ts';
import { citedPlace } from '../../law/provisionLabel.ts';

/** What the address of a page means, and where it stands on it. */
export interface SourceOnPage {
  source: Source;
  /** `#p1` on the page of an article, `#art-10-p1` in a whole text; empty for the whole page. */
  anchor: string;
}

/**
 * What the reader of a page cites: a case in one of its ways, or the article and the place in it
 * that the address names.
 * @param way the chosen way to cite a case
 */
export function sourceOnPage(page: Document, data: CiteData, way: number): SourceOnPage {
  if ('ways' in data) {
    const cited = data.ways[way] ?? data.ways[0];
    if (!cited) throw new Error(`${location.pathname} has no way to be cited.`);
    return { source: cited, anchor: '' };
  }
  const { law, unit, alike } = data;
  const link = page.querySelector<HTMLAnchorElement>('[data-permanent]');
  const named = (link ?? location).hash.slice(1).replace(/-en$/, '');
  const ref = link || page.getElementById(named) ? parseVersionAnchor(named) : undefined;
  const { article, ...place } = ref ?? {};
  const needsYear = article === undefined ? !!law.edition : !alike.includes(article);
  const counted = citedPlace(place, { paragraphs: paragraphsOf(page, article) });
  const anchor = link ? formatAnchor(place) : named;
  return {
    source: { kind: 'provision', law, article, unit, place: counted, needsYear },
    anchor: ref && anchor ? `#${anchor}` : '',
  };
}

/** The 款 of an article as they stand on the page. */
function paragraphsOf(page: Document, article: string | undefined): Element[] {
  const text = page.getElementById(`art-${article}`) ?? page;
  return [...text.querySelectorAll('[data-text="official"] .block:not(.item)')];
}
