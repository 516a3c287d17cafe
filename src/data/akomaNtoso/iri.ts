import type { Language } from '../../law/language.ts';
import type { Law, Version } from '../../library/model.ts';

/** ISO 639-2 codes, which the naming convention wants. */
export const languageCodes: Record<Language, string> = { zh: 'zho', en: 'eng' };

/** The day on which a law was made, as far as the copies tell, and what happened on it. */
export function madeOn({ versions }: Pick<Law, 'versions'>): { day: string; event: string } {
  const days = versions.flatMap(({ data: { adopted, promulgated } }) => [
    ...(adopted ? [{ day: adopted, event: 'adoption' }] : []),
    { day: promulgated, event: 'promulgation' },
  ]);
  return days.reduce((first, next) => (next.day < first.day ? next : first));
}

/**
 * The IRI of a law as a work: `/akn/cn/act/2021-08-20/pipl`.
 * @see https://docs.oasis-open.org/legaldocml/akn-nc/v1.0/akn-nc-v1.0.html
 */
export function workIri(law: Law): string {
  return `/akn/cn/act/${madeOn(law).day}/${law.id}`;
}

/** The IRI of a version in a language: `/akn/cn/act/2021-08-20/pipl/zho@2021-11-01`. */
export function expressionIri({ law, id }: Version, language: Language): string {
  return `${workIri(law)}/${languageCodes[language]}@${id}`;
}
