import type { LawArticle } from '../../law/lawText.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import { citedPlace, provisionLabel } from '../../law/provisionLabel.ts';
import type { Collection, TextFile } from '../../loaders/entries.ts';

/** A 款, a 项 or a block of the preamble in both languages. */
export interface AlignedBlock {
  /** The file of the translation, and the block's line in it. */
  file: string;
  line: number;
  /** Article 10(1)(2), or "the preamble". */
  place: string;
  zh: string;
  en: string;
}

/**
 * Every block of law that stands in both languages. Where the languages differ in paragraphs or
 * items nothing is paired: the rule aligned-texts speaks of that.
 */
export function alignedBlocks({ laws }: Collection): AlignedBlock[] {
  return laws
    .flatMap(({ versions }) => versions)
    .flatMap(({ texts: { zh, en } }) => (zh && en ? pairTexts(zh, en) : []));
}

function pairTexts(zh: TextFile, en: TextFile): AlignedBlock[] {
  const twins = new Map(en.text.articles.map((article) => [article.number, article]));
  const preamble = pairLists(zh.text.preamble, en.text.preamble).map(
    ([block, twin]): AlignedBlock => ({
      ...place(en, twin.line, 'the preamble'),
      ...words(block, twin),
    }),
  );
  const articles = zh.text.articles.flatMap((article) => {
    const twin = twins.get(article.number);
    return twin ? pairArticles(article, twin, en) : [];
  });
  return [...preamble, ...articles];
}

function pairArticles(zh: LawArticle, en: LawArticle, file: TextFile): AlignedBlock[] {
  return pairLists(zh.paragraphs, en.paragraphs).flatMap(([paragraph, twin], index) => {
    const label = (place: PlaceInArticle) =>
      provisionLabel({ article: zh.number, ...citedPlace(place, zh) }, 'en', zh.unit);
    const at = { paragraph: index + 1 };
    const items = pairLists(paragraph.items, twin.items).map(([item, itemTwin]) => ({
      ...place(file, itemTwin.line, label({ ...at, item: item.number })),
      ...words(item, itemTwin),
    }));
    return [{ ...place(file, twin.line, label(at)), ...words(paragraph, twin) }, ...items];
  });
}

function pairLists<T>(zh: readonly T[], en: readonly T[]): [T, T][] {
  return zh.length === en.length ? zh.map((block, index) => [block, en[index] as T]) : [];
}

function place({ file }: TextFile, line: number, label: string) {
  return { file, line, place: label };
}

function words(zh: { text: string }, en: { text: string }) {
  return { zh: zh.text, en: en.text };
}
