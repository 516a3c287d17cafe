import type { Block, LawTextProblem } from './lawTextBlock.ts';
import { markupProblems } from './lawTextMarkup.ts';
import { fromChinese } from './numerals.ts';
import { type ArticleNumber, compareArticles } from './provisionId.ts';
import { headingLabel, type Unit } from './provisionLabel.ts';

/** 项. Label and text together are the block as it stands in the source. */
export interface Item extends Block {
  /** Counted from 1. */
  number: number;
  /** `（一）`, or `(1) ` with the space that follows it. */
  label: string;
}

/** 款. */
export interface Paragraph extends Block {
  items: Item[];
}

/** 条, or a point of a law that has no 条. */
export interface LawArticle {
  number: ArticleNumber;
  /** As the heading has it: 第十条, in either language; 一、 or Point 1. */
  label: string;
  unit: Unit;
  line: number;
  paragraphs: Paragraph[];
}

/** The text of one version of a law in one language. */
export interface LawText {
  preamble: Block[];
  articles: LawArticle[];
  problems: LawTextProblem[];
}

/** The words of an article by 款 and 项, in their order, as they stand in the source. */
export function blockWords({ paragraphs }: Pick<LawArticle, 'paragraphs'>): string[] {
  return paragraphs.flatMap(({ text, items }) => [
    text,
    ...items.map((item) => item.label + item.text),
  ]);
}

const ITEM_LABEL = /^(?:（([零一二三四五六七八九十百]+)）|\((\d{1,3})\) ?)/;
const ARTICLE_HEADING = /^第(.+)条(?:之(.+))?$/;
const POINT_HEADING = /^(?:(.+)、|Point (\d+))$/;

/**
 * Reads content/laws/<law>/<date>/text.zh.md or text.en.md. Blocks stand between blank lines:
 * before the first `## ` they are the preamble; `## 第十条` heads an article, `## 一、` or
 * `## Point 1` a point of a law that is divided into points instead; a block that begins
 * with `（一）` or `(1)` is an item (项) of the paragraph before it, any other a paragraph (款).
 * Whatever is wrong is told in `problems`, and the text kept where it stands.
 */
export function parseLawText(source: string): LawText {
  const law: LawText = { preamble: [], articles: [], problems: [] };
  for (const block of blocks(source)) {
    law.problems.push(...markupProblems(block));
    if (block.text.startsWith('#')) addHeading(law, block);
    else addText(law, block);
  }
  for (const article of law.articles) {
    if (article.paragraphs.length === 0) report(law, article.line, ...EMPTY(article.label));
  }
  return law;
}

const EMPTY = (label: string) =>
  [`${label} has no text`, 'add its paragraphs below the heading, or remove the heading'] as const;

function report(law: LawText, line: number, message: string, remedy: string): void {
  law.problems.push({ line, message, remedy });
}

function blocks(source: string): Block[] {
  const found: Block[] = [];
  let open = false;
  for (const [index, text] of source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const last = found.at(-1);
    if (text.trim() === '') open = false;
    else if (open && last) last.text += `\n${text}`;
    else {
      found.push({ text, line: index + 1 });
      open = true;
    }
  }
  return found;
}

function addHeading(law: LawText, { text, line }: Block): void {
  const label = text.replace(/^#+ */, '');
  const heading = text.startsWith('## ') ? readHeading(label) : undefined;
  if (heading === undefined) {
    const remedy = 'only articles have headings here, such as "## 第十条"; chapters are divisions';
    report(law, line, `"${text}" heads no article`, `${remedy} in version.yaml`);
    return;
  }
  const { number, unit } = heading;
  const previous = law.articles.at(-1);
  if (previous && previous.unit !== unit) {
    const message = `${label} follows ${previous.label}`;
    report(law, line, message, 'a law has articles or points, not both: head all alike');
  }
  if (previous && compareArticles(previous.number, number) >= 0) {
    const how = law.articles.some((article) => article.number === number) ? 'again' : 'too late';
    report(
      law,
      line,
      `${label} comes ${how} after ${previous.label}`,
      'put articles in order, once',
    );
  }
  law.articles.push({ number, label, unit, line, paragraphs: [] });
}

/** The number of an article or a point whose label is written as law writes it. */
function readHeading(label: string): Pick<LawArticle, 'number' | 'unit'> | undefined {
  const unit: Unit = POINT_HEADING.test(label) ? 'point' : 'article';
  const pattern = unit === 'point' ? POINT_HEADING : ARTICLE_HEADING;
  const written = (pattern.exec(label) ?? []).slice(1).filter((part) => part !== undefined);
  const numbers = written.map(fromChinese);
  if (numbers.length === 0 || numbers.some((number) => !number)) return undefined;
  const number = numbers.join('-');
  const asWritten = (['zh', 'en'] as const).map((language) => headingLabel(number, language, unit));
  const isRight = unit === 'point' ? asWritten.includes(label) : asWritten[0] === label;
  return isRight ? { number, unit } : undefined;
}

function addText(law: LawText, block: Block): void {
  const article = law.articles.at(-1);
  const item = readItem(block);
  if (!article) law.preamble.push(block);
  else if (!item) article.paragraphs.push({ ...block, items: [] });
  else addItem(law, article, item);
}

function readItem({ text, line }: Block): Item | undefined {
  const [label, chinese, arabic] = ITEM_LABEL.exec(text) ?? [];
  const number = fromChinese(chinese ?? arabic ?? '');
  if (label === undefined || number === undefined) return undefined;
  return { label, number, text: text.slice(label.length), line };
}

function addItem(law: LawText, article: LawArticle, item: Item): void {
  const label = item.label.trim();
  const paragraph = article.paragraphs.at(-1);
  if (!paragraph) {
    const remedy = 'put the paragraph to which the item belongs before it';
    report(law, item.line, `item ${label} of ${article.label} has no paragraph`, remedy);
    article.paragraphs.push({ text: '', line: item.line, items: [item] });
    return;
  }
  const expected = (paragraph.items.at(-1)?.number ?? 0) + 1;
  if (item.number !== expected) {
    const message = `item ${label} of ${article.label} stands where item ${expected} should`;
    report(law, item.line, message, 'number the items of a paragraph from 1 without a gap');
  }
  paragraph.items.push(item);
}
