import type { Division } from '../../content-model/version.ts';
import type { Language } from '../../law/language.ts';
import { toChinese } from '../../law/numerals.ts';
import { compareArticles } from '../../law/provisionId.ts';
import type { Provision, Version } from '../model.ts';

/** A heading of a law's contents, or one of its articles. */
export type OutlineStep = { division: Division } | { provision: Provision };

/** Books, chapters, sections and articles of a version, in the order of the text. */
export function outline(version: Version): OutlineStep[] {
  const waiting = [...version.data.divisions];
  const steps: OutlineStep[] = [];
  for (const provision of version.provisions) {
    while (waiting[0] && compareArticles(waiting[0].from, provision.number) <= 0) {
      steps.push({ division: waiting.shift() as Division });
    }
    steps.push({ provision });
  }
  return steps;
}

/** The divisions in which an article stands, the widest first. */
export function divisionsOf(provision: Provision): Division[] {
  return provision.version.data.divisions.filter(({ from, to }) => {
    return (
      compareArticles(from, provision.number) <= 0 && compareArticles(provision.number, to) <= 0
    );
  });
}

const names = {
  zh: { book: '编', subbook: '分编', chapter: '章', section: '节' },
  en: { book: 'Book', subbook: 'Part', chapter: 'Chapter', section: 'Section' },
} as const;

/** 第四编 人格权; Book 4: Personality Rights. The last part of a code has no number. */
export function divisionLabel({ kind, number, title }: Division, language: Language): string {
  if (number === undefined) return title[language];
  return language === 'zh'
    ? `第${toChinese(number)}${names.zh[kind]} ${title.zh}`
    : `${names.en[kind]} ${number}: ${title.en}`;
}
