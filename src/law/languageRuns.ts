import type { Language } from './language.ts';

/** A stretch of text; with its language where that is not the language of the text. */
export interface LanguageRun {
  text: string;
  language?: Language;
}

/**
 * Chinese in an English text: characters with the punctuation between them, and figures and letters
 * that Chinese characters enclose (法释〔2021〕15号). Punctuation alone is no Chinese.
 */
const CHINESE =
  /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]+(?:[0-9A-Za-z]+[\p{Script=Han}\u3001-\u303f\uff01-\uff60]+)*/gu;

/** An address of the web or of mail, a path or a repository: read out in no language. */
const ADDRESS =
  /[a-z]+:\/\/[!-~]+|[\w.-]+@[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:cn|com|net|org)\b[!-~]*|[\w-]+(?:\/[\w.-]+)+/gi;

/** Letters joined to words, and words to a phrase. */
const PHRASE =
  /[A-Za-z\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f'’.-]*(?:(?:, | & | – | )[A-Za-z0-9\u00c0-\u024f][A-Za-z0-9\u00c0-\u024f'’.-]*)*/g;

/**
 * Cuts a text at what it holds of the other language; the runs joined are the text itself.
 *
 * In English every Chinese character counts: an English voice reads none. In Chinese only English
 * words do, a phrase or a word in small letters (personal information processor): abbreviations
 * (App, PIPL, GDPR), single names (GitHub) and addresses belong to how Chinese is written and
 * spoken, and a voice that changed its language for them would be harder to follow.
 */
export function languageRuns(text: string, language: Language): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let from = 0;
  for (const { start, end } of language === 'en' ? chineseIn(text) : englishIn(text)) {
    if (start > from) runs.push({ text: text.slice(from, start) });
    runs.push({ text: text.slice(start, end), language: language === 'en' ? 'zh' : 'en' });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

interface Stretch {
  start: number;
  end: number;
}

function stretches(text: string, pattern: RegExp): (Stretch & { found: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    start: index,
    end: index + found.length,
  }));
}

function chineseIn(text: string): Stretch[] {
  return stretches(text, CHINESE).filter(({ found }) => /\p{Script=Han}/u.test(found));
}

function englishIn(text: string): Stretch[] {
  const withoutAddresses = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return stretches(withoutAddresses, PHRASE)
    .filter(({ found }) => isEnglish(found.split(/[ ,&–]+/)))
    .map(({ start, end, found }) => ({
      start,
      end: end - (/[.-]*$/.exec(found)?.[0].length ?? 0),
    }));
}

/** One word in small letters, or several of which one is more than capitals and figures. */
function isEnglish(words: string[]): boolean {
  const small = words.some((word) => /^[a-z\u00df-\u024f'’-]{3,}\.?$/.test(word));
  return (
    small ||
    (words.length > 1 && words.some((word) => /^[A-Z]?[a-z\u00df-\u024f'’-]{2,}/.test(word)))
  );
}
