import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from '../tinyLibrary.ts';

/** A tiny library with one thing broken. */
export interface Broken {
  /** What is broken, after the word "finds". */
  name: string;
  changes: Readonly<Record<string, Change>>;
  /** Where: `file:line`. */
  at: string;
  /** Words of the message. */
  says: string;
  /** What other rules say of the same thing: `file:line rule`. */
  also?: readonly string[];
}

/** Broken libraries by the rule that must find them. */
export type BrokenByRule = Readonly<Record<string, readonly Broken[]>>;

export const LAW = 'laws/tiny-rules';
export const ZH = `${LAW}/2021-08-01/text.zh.md`;
export const EN = `${LAW}/2021-08-01/text.en.md`;
export const VERSION = `${LAW}/2021-08-01/version.yaml`;
export const LINKS = `${LAW}/articles.yaml`;
export const CASE = 'cases/gate-case/case.yaml';
export const FAQ = 'faqs/gate/faq.yaml';
export const ANSWER_ZH = 'faqs/gate/answer.zh.mdx';
export const ANSWER_EN = 'faqs/gate/answer.en.mdx';
export const LETTER = 'letters/gate-letter/letter.yaml';
export const LETTER_ZH = 'letters/gate-letter/letter.zh.mdx';
export const LETTER_EN = 'letters/gate-letter/letter.en.mdx';
export const TOPIC = 'topics/gates/topic.yaml';
export const TERM = 'terms/separate-consent.yaml';
export const FORMER = 'former-laws.yaml';
export const TRANSITIONS = 'transitions.yaml';
export const REDIRECTS = 'redirects.yaml';

/** The line behind the last address that is published. */
export const MOVED = lineOf(REDIRECTS, 'moved');

/** The line of a file of the tiny library that begins with some words, counted from 1. */
function lineOf(file: string, words: string): number {
  const source = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'tiny', file), 'utf8');
  return source.split('\n').findIndex((line) => line.startsWith(words)) + 1;
}

/** The path of an MDX article of the tiny law. */
export function article(number: number, language: 'zh' | 'en'): string {
  return `${LAW}/articles/${number}.${language}.mdx`;
}
