import type { Statement } from './statements.ts';

/** What a statement of the reference is about, as reference/seed-facts.json writes it. */
export type Concern =
  | { type: 'case'; case_id: string }
  | { type: 'provision' | 'instrument'; instrument: string; article: string | null };

export interface ReferenceStatement {
  id: string;
  concerns: Concern[];
}

const laws: Record<string, string> = {
  '法释〔2021〕15号': 'frt-provisions',
  '人脸识别技术应用安全管理办法(2025)': 'frt-measures',
  个人信息保护法: 'pipl',
  民法典: 'civil-code',
  网络安全法: 'cybersecurity-law',
  未成年人保护法: 'minors-law',
  刑法: 'criminal-law',
};

/** The Cybersecurity Law of 2016, in force from 1 June 2017, is named by either year. */
const formerText = /\((?:2016|2017)文本\)$/;

/**
 * Keys of what a concern names. `2(3)` is item 3 of article 2 and has the key of the article;
 * `13、43(2016文本)` are two articles of the former text; `336之一` is 336-1.
 * @throws where the instrument is not known
 */
export function keysOf(concern: Concern): string[] {
  if (concern.type === 'case') return [`cases/${concern.case_id}`];
  const law = laws[concern.instrument];
  if (!law) throw new Error(`seed-facts.json names ${concern.instrument}: add it to concerns.ts`);
  if (concern.article === null) return [`laws/${law}`];
  const folder = formerText.test(concern.article) ? `${law}/2017-06-01` : law;
  const articles = concern.article.replace(formerText, '').split('、');
  return articles.map((article) => `laws/${folder}/${numberOf(article)}`);
}

const numberOf = (article: string) => article.replace(/\(\d+\)$/, '').replace('之一', '-1');

/** The list compared with the reference. */
export interface Comparison {
  /** Where they differ: ids on one side only, and what a statement concerns and the list omits. */
  problems: string[];
  /** Provisions that the statements concern and the site does not carry. */
  outside: string[];
}

/**
 * Compares the list of statements with the reference.
 * @param isOutside whether the site says of an article that it does not carry it
 */
export function compareWithReference(
  statements: Statement[],
  reference: ReferenceStatement[],
  isOutside: (key: string) => boolean,
): Comparison {
  const listed = new Map(statements.map((statement) => [statement.id, statement]));
  const known = new Set(reference.map(({ id }) => id));
  const concerned = reference.flatMap(({ id, concerns }) =>
    concerns.flatMap(keysOf).map((key) => ({ id, key })),
  );
  const omitted = concerned.filter(({ id, key }) => {
    const statement = listed.get(id);
    const named = statement && [statement.page, ...statement.links].includes(key);
    return statement && !named && !isOutside(key);
  });
  return {
    problems: [
      ...reference.filter(({ id }) => !listed.has(id)).map(({ id }) => `${id} is not listed`),
      ...statements.filter(({ id }) => !known.has(id)).map(({ id }) => `${id} is not known`),
      ...omitted.map(({ id, key }) => `${id} concerns ${key}: add it to its links`),
    ],
    outside: [...new Set(concerned.map(({ key }) => key).filter(isOutside))],
  };
}
