import type { Collection, Language, Pair } from '../loaders/entries.ts';
import type { MdxFile } from '../loaders/readMdx.ts';

/** A written page of one language, whatever its kind, as far as rules need it. */
export interface WrittenPage extends Pick<MdxFile<unknown>, 'file' | 'lineOf' | 'body'> {
  kind: 'article' | 'story' | 'answer' | 'guide' | 'letter';
  title: string;
  titleField: 'title' | 'question';
  summary: string | undefined;
  summaryField: 'summary' | 'answer';
  /** What a person can send; of questions alone. */
  message: string | undefined;
  asks: string[];
}

type FrontMatter = {
  title?: string;
  question?: string;
  summary?: string;
  answer?: string;
  message?: string | undefined;
  asks: string[];
};

/** Every MDX page of a language. */
export function everyPage(collection: Collection, language: Language): WrittenPage[] {
  const { laws, cases, faqs, topics, letters } = collection;
  const articles = laws.flatMap((law) => [
    ...law.articles.values(),
    ...law.versions.flatMap((version) => [...version.articles.values()]),
  ]);
  return [
    ...of('article', articles),
    ...of(
      'story',
      cases.map(({ pages }) => pages),
    ),
    ...of(
      'answer',
      faqs.map(({ pages }) => pages),
    ),
    ...of(
      'guide',
      topics.map(({ pages }) => pages),
    ),
    ...of(
      'letter',
      letters.map(({ pages }) => pages),
    ),
  ];

  function of(kind: WrittenPage['kind'], pairs: Pair<MdxFile<FrontMatter>>[]): WrittenPage[] {
    return pairs.flatMap((pair) => {
      const page = pair[language];
      return page ? [toPage(kind, page)] : [];
    });
  }
}

function toPage(kind: WrittenPage['kind'], page: MdxFile<FrontMatter>): WrittenPage {
  const { file, data, lineOf, body } = page;
  const isAnswer = kind === 'answer';
  return {
    kind,
    file,
    lineOf,
    body,
    title: (isAnswer ? data.question : data.title) as string,
    titleField: isAnswer ? 'question' : 'title',
    summary: isAnswer ? data.answer : data.summary,
    summaryField: isAnswer ? 'answer' : 'summary',
    message: data.message,
    asks: data.asks,
  };
}
