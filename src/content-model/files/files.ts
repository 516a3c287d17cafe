import type * as z from 'zod';
import { about } from '../about.ts';
import { caseSchema } from '../case/case.ts';
import { comparison } from '../comparison.ts';
import { corrections } from '../corrections.ts';
import { costs } from '../costs.ts';
import { everydayWords } from '../everydayWords.ts';
import { caseExample, storyEnExample, storyZhExample } from '../examples/case.ts';
import {
  articleEnExample,
  articlesExample,
  articleZhExample,
  lawExample,
  textEnExample,
  textZhExample,
  versionExample,
} from '../examples/law.ts';
import { letterEnExample, letterExample, letterZhExample } from '../examples/letter.ts';
import { answerEnExample, answerZhExample, faqExample } from '../examples/question.ts';
import {
  aboutEnExample,
  aboutZhExample,
  comparisonExample,
  correctionsExample,
  everydayWordsExample,
  outsideExample,
  redirectsExample,
  roadExample,
  updatesExample,
} from '../examples/site.ts';
import { termExample } from '../examples/term.ts';
import { formerLawsExample, transitionsExample } from '../examples/time.ts';
import { costsExample, finderExample, operatorsExample } from '../examples/tools.ts';
import { guideEnExample, guideZhExample, topicExample } from '../examples/topic.ts';
import { answer, faq } from '../faq.ts';
import { finder } from '../finder.ts';
import { article, articleLinks } from '../law/article.ts';
import { law } from '../law/law.ts';
import { formerLaws, transitions } from '../law/temporal.ts';
import { version } from '../law/version.ts';
import { letter, letterPage } from '../letter.ts';
import { operators } from '../operators.ts';
import { outside } from '../outside.ts';
import { redirects } from '../redirects.ts';
import { road } from '../road.ts';
import { story } from '../story.ts';
import { term } from '../term.ts';
import { guide, topic } from '../topic.ts';
import { updates } from '../updates.ts';

/** A kind of file below content/. */
export interface ContentFile {
  /** Its path, with what differs from file to file in angle brackets. */
  path: string;
  /** What it holds, in a few words after "it holds". */
  holds: string;
  /** Of a YAML file, or of the front matter of an MDX file; the text of a law has none. */
  schema?: z.ZodType;
  /** A file that its schema accepts, with marks (`fillIn`) where the author has to write. */
  example: string;
}

/** Every kind of file. One that stands in two folders is listed by the first. */
export const contentFiles: readonly ContentFile[] = [
  {
    path: 'laws/<law>/law.yaml',
    holds: 'what a law is, whatever its version',
    schema: law,
    example: lawExample,
  },
  {
    path: 'laws/<law>/<day>/version.yaml',
    holds: 'the days of one version, and what its wording was compared with',
    schema: version,
    example: versionExample,
  },
  { path: 'laws/<law>/<day>/text.zh.md', holds: 'the official text', example: textZhExample },
  {
    path: 'laws/<law>/<day>/text.en.md',
    holds: 'our translation, block for block',
    example: textEnExample,
  },
  {
    path: 'laws/<law>/articles.yaml',
    holds: 'for each article, its topics and what is related to it',
    schema: articleLinks,
    example: articlesExample,
  },
  {
    path: 'laws/<law>/articles/<number>.zh.mdx',
    holds: 'the Chinese page on an article',
    schema: article,
    example: articleZhExample,
  },
  {
    path: 'laws/<law>/articles/<number>.en.mdx',
    holds: 'the English page on an article',
    schema: article,
    example: articleEnExample,
  },
  {
    path: 'cases/<case>/case.yaml',
    holds: 'the facts of a case, each with its sources',
    schema: caseSchema,
    example: caseExample,
  },
  {
    path: 'cases/<case>/page.zh.mdx',
    holds: 'the story of a case in Chinese',
    schema: story,
    example: storyZhExample,
  },
  {
    path: 'cases/<case>/page.en.mdx',
    holds: 'the story of a case in English',
    schema: story,
    example: storyEnExample,
  },
  {
    path: 'faqs/<question>/faq.yaml',
    holds: 'what a question rests on',
    schema: faq,
    example: faqExample,
  },
  {
    path: 'faqs/<question>/answer.zh.mdx',
    holds: 'a question and its answer in Chinese',
    schema: answer,
    example: answerZhExample,
  },
  {
    path: 'faqs/<question>/answer.en.mdx',
    holds: 'a question and its answer in English',
    schema: answer,
    example: answerEnExample,
  },
  {
    path: 'topics/<topic>/topic.yaml',
    holds: 'the reading order of a topic',
    schema: topic,
    example: topicExample,
  },
  {
    path: 'topics/<topic>/guide.zh.mdx',
    holds: 'the guide to a topic in Chinese',
    schema: guide,
    example: guideZhExample,
  },
  {
    path: 'topics/<topic>/guide.en.mdx',
    holds: 'the guide to a topic in English',
    schema: guide,
    example: guideEnExample,
  },
  {
    path: 'letters/<letter>/letter.yaml',
    holds: 'the fields of a letter, and what it may cite',
    schema: letter,
    example: letterExample,
  },
  {
    path: 'letters/<letter>/letter.zh.mdx',
    holds: 'the words of a letter in Chinese, and how to use it',
    schema: letterPage,
    example: letterZhExample,
  },
  {
    path: 'letters/<letter>/letter.en.mdx',
    holds: 'the words of a letter in English, and how to use it',
    schema: letterPage,
    example: letterEnExample,
  },
  {
    path: 'terms/<term>.yaml',
    holds: 'a Chinese term and its one English word',
    schema: term,
    example: termExample,
  },
  {
    path: 'comparisons/<comparison>.yaml',
    holds: 'one question put to five laws',
    schema: comparison,
    example: comparisonExample,
  },
  { path: 'updates.yaml', holds: 'what is new', schema: updates, example: updatesExample },
  {
    path: 'corrections.yaml',
    holds: 'what was wrong on this site, and what is right',
    schema: corrections,
    example: correctionsExample,
  },
  {
    path: 'outside.yaml',
    holds: 'what texts cite and the collection does not carry',
    schema: outside,
    example: outsideExample,
  },
  {
    path: 'former-laws.yaml',
    holds: 'the days of texts that mattered and are not carried',
    schema: formerLaws,
    example: formerLawsExample,
  },
  {
    path: 'transitions.yaml',
    holds: 'the rules on which text governs when the law changes',
    schema: transitions,
    example: transitionsExample,
  },
  {
    path: 'road.yaml',
    holds: 'whom to turn to, in which order and by when',
    schema: road,
    example: roadExample,
  },
  {
    path: 'finder.yaml',
    holds: 'the way from what happened to the question that answers it',
    schema: finder,
    example: finderExample,
  },
  {
    path: 'operators.yaml',
    holds: 'what whoever runs a gate, a shop or a gym has to do, and when',
    schema: operators,
    example: operatorsExample,
  },
  {
    path: 'costs.yaml',
    holds: 'the rules on costs, time and place of a civil suit',
    schema: costs,
    example: costsExample,
  },
  {
    path: 'redirects.yaml',
    holds: 'every address ever published',
    schema: redirects,
    example: redirectsExample,
  },
  {
    path: 'everyday-words.yaml',
    holds: "people's words and those of the law, for the search",
    schema: everydayWords,
    example: everydayWordsExample,
  },
  {
    path: 'about.zh.mdx',
    holds: 'what this site is, in Chinese',
    schema: about,
    example: aboutZhExample,
  },
  {
    path: 'about.en.mdx',
    holds: 'what this site is, in English',
    schema: about,
    example: aboutEnExample,
  },
];

/** What differs from file to file, as its path shows: `{ law: 'pipl', day: '2021-11-01' }`. */
export type PathParts = Readonly<Record<string, string>>;

/**
 * Which kind of file a path names.
 * @param path Below the content folder, with forward slashes.
 */
export function contentFileAt(path: string): { file: ContentFile; parts: PathParts } | undefined {
  for (const file of contentFiles) {
    const parts = partsOf(file, path);
    if (parts) return { file, parts };
  }
  return undefined;
}

function partsOf({ path: pattern }: ContentFile, path: string): PathParts | undefined {
  const source = pattern.replaceAll('.', '\\.').replace(/<(\w+)>/g, '(?<$1>[^/]+)');
  // The pages on the articles of a superseded version stand in the folder of that version.
  const anywhere = source.replace('/articles/', '(?:/[^/]+)?/articles/');
  const match = new RegExp(`^${anywhere}$`).exec(path);
  return match ? { ...match.groups } : undefined;
}
