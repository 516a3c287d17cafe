import type { Citation } from '../../cite/citation.ts';
import type { Cited } from '../../cite/cited.ts';
import { referenceInChinese } from '../../cite/referenceInChinese.ts';
import { referenceInEnglish } from '../../cite/referenceInEnglish.ts';
import { toDay } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import { citedPlace } from '../../law/provisionLabel.ts';
import type { Provision } from '../model.ts';

/** What a reader cites who means a provision or a place in it; of a law with several texts, which. */
export function citedProvision(
  { law, version, number, text }: Provision,
  place: PlaceInArticle = {},
): Cited {
  const { title, rank, issuer, number: document } = law.data;
  const edition = law.versions.length > 1 ? toDay(version.data.from) : undefined;
  return {
    law: { title, rank, issuer, number: document, edition },
    article: number,
    unit: text.zh.unit,
    place: citedPlace(place, text.zh),
  };
}

/** The reference to a provision, or to a place in it, that texts of a language use. */
export function referenceTo(
  provision: Provision,
  language: Language,
  place: PlaceInArticle = {},
): Citation {
  const cited = citedProvision(provision, place);
  return language === 'zh' ? referenceInChinese(cited) : referenceInEnglish(cited);
}
