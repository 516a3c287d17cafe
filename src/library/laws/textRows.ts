import type { Language } from '../../law/language.ts';
import type { LinkedText } from '../../law/linkedText.ts';
import { placeMark } from '../../law/placeMark.ts';
import { formatAnchor, formatVersionAnchor } from '../../law/provisionId.ts';
import type { Citations } from '../linking/Citations.ts';
import { officialPlace } from '../linking/textPlace.ts';
import type { Provision } from '../model.ts';
import { referenceTo } from './citedProvision.ts';

/** One 款 or 项 as it is shown: a block in the column of its language. */
export interface TextRow {
  /** `p2-i3`, or `art-10-p2-i3` on the page of a version. */
  anchor: string;
  isItem: boolean;
  /** What it is called: 第一款; Item 2. */
  mark: string;
  /** How a citation of its article names it: 第一款第二项; (1)(2). */
  cited: string;
  pieces: LinkedText[];
}

/**
 * Lays out the text of a provision in one language.
 * @param place whether the anchors are those of the article's own page or of its version's
 */
export function textRows(
  citations: Pick<Citations, 'link'>,
  provision: Provision,
  language: Language,
  place: 'article' | 'version',
  hrefOf: (reference: string) => string,
): TextRow[] {
  const { number, text } = provision;
  const isOnly = text.zh.paragraphs.length === 1;
  const rows: TextRow[] = [];
  text[language].paragraphs.forEach((paragraph, index) => {
    add(paragraph.text, index + 1);
    for (const item of paragraph.items) add(item.label + item.text, index + 1, item.number);
  });
  return rows;

  function add(source: string, paragraph: number, item?: number): void {
    const at = item === undefined ? { paragraph } : { paragraph, item };
    rows.push({
      anchor:
        place === 'article' ? formatAnchor(at) : formatVersionAnchor({ article: number, ...at }),
      isItem: item !== undefined,
      mark: placeMark(at, isOnly, language),
      cited: referenceTo(provision, language, at).place,
      pieces: citations.link(source, officialPlace(provision, language, at), hrefOf),
    });
  }
}
