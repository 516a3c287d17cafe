/** An article's number: `10`, or `253-1` for 第二百五十三条之一. */
export type ArticleNumber = string;

/** One provision: an article, or a paragraph (款) or item (项) of it, both counted from 1. */
export interface ProvisionRef {
  law: string;
  article: ArticleNumber;
  /** Absent where the whole article is meant. */
  paragraph?: number;
  /** Only with a paragraph. */
  item?: number;
}

/** What an anchor on an article's page points to. */
export type PlaceInArticle = Pick<ProvisionRef, 'paragraph' | 'item'>;

const ARTICLE = '[1-9]\\d{0,3}(?:-[1-9]\\d?)?';
const PLACE = 'p([1-9]\\d*)(?:-i([1-9]\\d*))?';
const ARTICLE_PATTERN = new RegExp(`^${ARTICLE}$`);
const KEY_PATTERN = new RegExp(`^laws/([a-z0-9]+(?:-[a-z0-9]+)*)/(${ARTICLE})(?:#${PLACE})?$`);
const PLACE_PATTERN = new RegExp(`^${PLACE}$`);
const VERSION_PATTERN = new RegExp(`^art-(${ARTICLE})(?:-${PLACE})?$`);

/** Whether a string is an article's number: `10`, `253-1`. */
export function isArticleNumber(value: string): value is ArticleNumber {
  return ARTICLE_PATTERN.test(value);
}

/** Orders article numbers as the law does: 253 before 253-1 before 254. */
export function compareArticles(a: ArticleNumber, b: ArticleNumber): number {
  const [mainA = 0, insertedA = 0] = a.split('-').map(Number);
  const [mainB = 0, insertedB = 0] = b.split('-').map(Number);
  return mainA - mainB || insertedA - insertedB;
}

/** The key of a provision: `laws/frt-provisions/10`, `laws/frt-provisions/2#p1-i3`. */
export function formatProvisionKey(ref: ProvisionRef): string {
  const anchor = formatAnchor(ref);
  return `laws/${ref.law}/${ref.article}${anchor && `#${anchor}`}`;
}

/** Reads a key; undefined for what is no provision's key, such as `cases/…` or `laws/pipl`. */
export function parseProvisionKey(key: string): ProvisionRef | undefined {
  const [, law, article, paragraph, item] = KEY_PATTERN.exec(key) ?? [];
  if (law === undefined || article === undefined) return undefined;
  return { law, article, ...place(paragraph, item) };
}

/** The anchor on an article's page: `p1`, `p2-i3`; empty for the whole article. */
export function formatAnchor({ paragraph, item }: PlaceInArticle): string {
  if (paragraph === undefined) return '';
  return item === undefined ? `p${paragraph}` : `p${paragraph}-i${item}`;
}

/** Reads an anchor of an article's page; undefined for any other. */
export function parseAnchor(anchor: string): PlaceInArticle | undefined {
  const [match, paragraph, item] = PLACE_PATTERN.exec(anchor) ?? [];
  return match === undefined ? undefined : place(paragraph, item);
}

/** The anchor on the page of a whole version: `art-10`, `art-10-p1`, `art-10-p2-i3`. */
export function formatVersionAnchor(ref: Omit<ProvisionRef, 'law'>): string {
  const anchor = formatAnchor(ref);
  return `art-${ref.article}${anchor && `-${anchor}`}`;
}

/** Reads an anchor of a version's page; undefined for any other. */
export function parseVersionAnchor(anchor: string): Omit<ProvisionRef, 'law'> | undefined {
  const [, article, paragraph, item] = VERSION_PATTERN.exec(anchor) ?? [];
  return article === undefined ? undefined : { article, ...place(paragraph, item) };
}

function place(paragraph: string | undefined, item: string | undefined): PlaceInArticle {
  return {
    ...(paragraph !== undefined && { paragraph: Number(paragraph) }),
    ...(item !== undefined && { item: Number(item) }),
  };
}
