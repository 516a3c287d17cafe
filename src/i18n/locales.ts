import type { Language } from '../law/language.ts';

/** A language as a reader chooses it: every page exists in each. */
export type Locale = Language;

/** The marks between and around words. What stands after a mark belongs to it: English needs a space. */
export interface Punctuation {
  colon: string;
  comma: string;
  /** Between the members of a list. */
  listComma: string;
  /** Between members that may hold a comma themselves, as citations do in English. */
  wideComma: string;
  semicolon: string;
  /** Between two sentences. */
  stop: string;
  /** Between two words. */
  space: string;
  /** Between the number of an article and what it is about. */
  headingGap: string;
  brackets: readonly [open: string, close: string];
}

interface LocaleFacts {
  /** The value of `lang` attributes. */
  lang: string;
  /** What its readers call it. */
  name: string;
  /** Names it to `Intl`: the order of words, the writing of numbers. */
  intl: string;
  /** Names it to whoever shows a shared page. */
  openGraph: string;
  /** Whether thousands are set apart in a number. */
  groupsThousands: boolean;
  other: Locale;
  punctuation: Punctuation;
}

/** The languages of the site: the one table that paths, `lang` attributes and formats come from. */
export const locales: Readonly<Record<Locale, LocaleFacts>> = {
  zh: {
    lang: 'zh-Hans',
    name: '中文',
    intl: 'zh-Hans-CN',
    openGraph: 'zh_CN',
    groupsThousands: false,
    other: 'en',
    punctuation: {
      colon: '：',
      comma: '，',
      listComma: '、',
      wideComma: '、',
      semicolon: '；',
      stop: '。',
      space: '',
      headingGap: '　',
      brackets: ['（', '）'],
    },
  },
  en: {
    lang: 'en',
    name: 'English',
    intl: 'en-GB',
    openGraph: 'en_GB',
    groupsThousands: true,
    other: 'zh',
    punctuation: {
      colon: ': ',
      comma: ', ',
      listComma: ', ',
      wideComma: '; ',
      semicolon: '; ',
      stop: '. ',
      space: ' ',
      headingGap: ': ',
      brackets: [' (', ')'],
    },
  },
};

export const localeIds = Object.keys(locales) as Locale[];

/** The language that a page's markup names; Chinese, which binds, where it names none. */
export function localeOf(name: string | undefined): Locale {
  return localeIds.find((id) => id === name) ?? 'zh';
}
