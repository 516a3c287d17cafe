import { splitKey } from '../../i18n/routes.ts';
import type { Language } from '../../law/language.ts';
import { parseAnchor, parseProvisionKey } from '../../law/provisionId.ts';
import { citedPlace, provisionLabel } from '../../law/provisionLabel.ts';
import { citationOf } from '../laws/citationOf.ts';
import type { Provisions } from '../model.ts';

/** How texts cite the provision of a key, its 款 or 项 included; the key itself if there is none. */
export function citationOfKey(
  provisions: Provisions,
  reference: string,
  language: Language,
): string {
  const { key, anchor } = splitKey(reference);
  const provision = provisions.provision(key);
  if (!provision) return reference;
  const { law, version, number, text } = provision;
  const place = citedPlace(parseAnchor(anchor) ?? {}, text.zh);
  const year = version === law.current ? undefined : version.id.slice(0, 4);
  return citationOf(law, { article: number, ...place }, language, year, text.zh.unit);
}

/** How a text that has named the law cites the provision of a key: 第十条第一款. */
export function labelOfKey(provisions: Provisions, reference: string, language: Language): string {
  const ref = parseProvisionKey(reference);
  if (!ref) return citationOfKey(provisions, reference, language);
  const article = provisions.provision(splitKey(reference).key)?.text.zh;
  const place = article ? citedPlace(ref, article) : ref;
  return provisionLabel({ article: ref.article, ...place }, language, article?.unit);
}

/** How a text cites several provisions one after the other: a law just named is not named again. */
export function citedKeys(
  provisions: Provisions,
  keys: readonly string[],
  language: Language,
): { key: string; text: string }[] {
  const lawOf = (key: string | undefined) => key?.split('/')[1];
  return keys.map((key, index) => {
    const named = lawOf(keys[index - 1]) === lawOf(key);
    const text = named
      ? labelOfKey(provisions, key, language)
      : citationOfKey(provisions, key, language);
    return { key, text };
  });
}
