import type { CitedLaw } from './cited.ts';

/** The English title without its maker, who is named beside it. */
export function withoutMaker({ title, issuer }: Pick<CitedLaw, 'title' | 'issuer'>): string {
  return title.en
    .replace(` of the ${issuer.en}`, '')
    .replace(` of the ${issuer.en.replace(' and ', ' and the ')}`, '');
}
