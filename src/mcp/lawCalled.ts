import { locales } from '../i18n/locales.ts';
import { both } from '../law/both.ts';
import { foldForMatching } from '../law/citations/lawNames.ts';
import type { Law } from '../library/model.ts';
import type { Context } from './context.ts';
import { refusal } from './refusal.ts';

/**
 * The law that a caller names: by any of its names, the number of its document, or its id.
 * @throws BadInput where the collection has no such law
 */
export function lawCalled(given: string, { library, known }: Context): Law {
  const name = foldForMatching(given.trim().replace(/^《|》$/g, ''));
  const law = library.law(given.trim()) ?? library.law(known.names.ids.get(name) ?? '');
  if (law) return law;
  const names = both((language) =>
    library.laws
      .map(({ id, data }) => `${data.short[language]} (${id})`)
      .join(locales[language].punctuation.wideComma),
  );
  throw refusal('law', (language) => ({ given, laws: names[language] }));
}
