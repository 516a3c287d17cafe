import { everyPage, type WrittenPage } from '../everyPage.ts';
import type { Rule } from '../rule.ts';

/** Longest summary and answer: characters in Chinese, words in English. */
const limits = {
  article: { zh: 90, en: 45 },
  guide: { zh: 90, en: 45 },
  letter: { zh: 90, en: 45 },
  answer: { zh: 140, en: 80 },
  story: { zh: 0, en: 0 },
} as const;

/** Summaries and answers stay short enough to be read at a glance; an answer has two sentences. */
export const lengths: Rule = {
  name: 'lengths',
  *check({ collection }) {
    for (const language of ['zh', 'en'] as const) {
      for (const page of everyPage(collection, language)) {
        if (page.summary === undefined) continue;
        const place = { file: page.file, line: page.lineOf([page.summaryField]) };
        const limit = limits[page.kind][language];
        const length = language === 'zh' ? [...page.summary].length : wordCount(page.summary);
        if (length > limit) {
          const unit = language === 'zh' ? 'characters' : 'words';
          const message = `the ${page.summaryField} has ${length} ${unit}; the limit is ${limit}`;
          yield { ...place, message, remedy: 'say it shorter, and leave the rest to the body' };
        }
        const sentences = sentenceCount(page.summary, language);
        const wanted = wantedSentences(page);
        if (sentences > wanted.most || sentences < wanted.least) {
          const message = `the ${page.summaryField} has ${sentences} sentences`;
          yield { ...place, message, remedy: `write ${wanted.words}` };
        }
      }
    }
  },
};

function wantedSentences({ kind }: WrittenPage) {
  if (kind === 'answer') return { least: 2, most: 2, words: 'exactly two sentences' };
  if (kind === 'guide' || kind === 'letter')
    return { least: 1, most: 2, words: 'one or two sentences' };
  return { least: 1, most: 1, words: 'one sentence' };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function sentenceCount(text: string, language: 'zh' | 'en'): number {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.trim());
  return [...segments].length;
}
