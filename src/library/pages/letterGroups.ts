import { type Aim, aims } from '../../content-model/faq.ts';
import { addressees } from '../../content-model/letter.ts';
import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import { letterLink, type PageLink } from './pageLink.ts';

/** The letters for one aim. */
export interface LetterGroup {
  aim: Aim;
  heading: string;
  /** Each with its summary, and to whom it goes. */
  links: (PageLink & { mark: string })[];
}

/** Letters by what their writers want, in the order of the aims; those without letters left out. */
export function letterGroups(
  { letters }: Pick<Library, 'letters'>,
  language: Language,
): LetterGroup[] {
  return (Object.keys(aims) as Aim[]).flatMap((aim) => {
    const own = letters.filter(({ data }) => data.aim === aim);
    if (own.length === 0) return [];
    const links = own.map((letter) => ({
      ...letterLink(letter, language),
      mark: addressees[letter.data.to][language],
    }));
    return [{ aim, heading: aims[aim][language], links }];
  });
}
