import type { LawArticle } from '../../law/lawText.ts';
import type { TextFile } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** Text and translation agree in articles, paragraphs (款) and items (项). */
export const alignedTexts: Rule = {
  name: 'aligned-texts',
  *check({ collection }) {
    for (const { texts } of collection.laws.flatMap(({ versions }) => versions)) {
      if (texts.zh && texts.en) yield* compare(texts.zh, texts.en);
    }
  },
};

function* compare(zh: TextFile, en: TextFile): Iterable<Found> {
  const remedy = 'translate block for block: the same headings, paragraphs and items';
  const report = (line: number, message: string): Found => ({
    file: en.file,
    line,
    message,
    remedy,
  });
  const preambles = [zh.text.preamble.length, en.text.preamble.length];
  if (preambles[0] !== preambles[1]) {
    yield report(
      1,
      `the preamble has ${count(preambles[1] ?? 0, 'paragraph')}, in Chinese ${preambles[0]}`,
    );
  }
  const english = new Map(en.text.articles.map((article) => [article.number, article]));
  for (const article of zh.text.articles) {
    const twin = english.get(article.number);
    if (!twin) yield report(1, `${article.label} is not translated`);
    else yield* compareArticles(article, twin, report);
    english.delete(article.number);
  }
  for (const { label, line } of english.values()) {
    yield report(line, `${label} is not in the Chinese text`);
  }
}

function* compareArticles(
  zh: LawArticle,
  en: LawArticle,
  report: (line: number, message: string) => Found,
): Iterable<Found> {
  if (zh.paragraphs.length !== en.paragraphs.length) {
    const found = count(en.paragraphs.length, 'paragraph');
    yield report(en.line, `${en.label} has ${found}, in Chinese ${zh.paragraphs.length}`);
    return;
  }
  for (const [index, paragraph] of zh.paragraphs.entries()) {
    const twin = en.paragraphs[index];
    if (!twin || twin.items.length === paragraph.items.length) continue;
    const found = count(twin.items.length, 'item');
    const message = `paragraph ${index + 1} of ${en.label} has ${found}`;
    yield report(twin.line, `${message}, in Chinese ${paragraph.items.length}`);
  }
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}
