import type { Language } from './language.ts';
import { toChinese } from './numerals.ts';

/** A part of a law: 编, 分编, 章 or 节. */
export interface NamedDivision {
  kind: 'book' | 'subbook' | 'chapter' | 'section';
  /** The last part of a code has none. */
  number?: number | undefined;
  title: Record<Language, string>;
}

const units = {
  zh: { book: '编', subbook: '分编', chapter: '章', section: '节' },
  en: { book: 'Book', subbook: 'Part', chapter: 'Chapter', section: 'Section' },
} as const;

/** The heading of a part of a law: 第四编 人格权; Book 4: Personality Rights. */
export function divisionLabel({ kind, number, title }: NamedDivision, language: Language): string {
  if (number === undefined) return title[language];
  return language === 'zh'
    ? `第${toChinese(number)}${units.zh[kind]} ${title.zh}`
    : `${units.en[kind]} ${number}: ${title.en}`;
}
