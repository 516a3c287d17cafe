import type { Language } from '../../law/language.ts';
import type { Library } from '../Library.ts';
import type { Term } from '../linking/Glossary.ts';
import { citationOfKey } from '../linking/labels.ts';
import type { PageLink } from './pageLink.ts';

/** Where a term leads: the provisions that define it, the terms it is not to be confused with. */
export function termLinks(
  library: Pick<Library, 'provision' | 'glossary'>,
  { data }: Term,
  language: Language,
): Record<'definedIn' | 'confused', PageLink[]> {
  return {
    definedIn: data.definedIn.map((key) => ({ key, text: citationOfKey(library, key, language) })),
    confused: data.confusedWith.flatMap(({ term: id, how }) => {
      const found = library.glossary.term(id);
      if (!found) return [];
      const { key, data: other } = found;
      return [{ key, text: `${other.zh} · ${other.en}`, note: how[language] }];
    }),
  };
}
