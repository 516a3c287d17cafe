import type { Citation } from '../../cite/citation.ts';
import { referenceInChinese } from '../../cite/referenceInChinese.ts';
import { referenceInEnglish } from '../../cite/referenceInEnglish.ts';
import { referenceToCase } from '../../cite/referenceToCase.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';
import { formatVersionAnchor } from '../../law/provisionId.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import { citedCases } from '../cases/citedCase.ts';
import { referenceTo, wholeLaw } from '../laws/citedProvision.ts';
import type { Case, Provision, Version } from '../model.ts';

/** What the cite box of a page says before its reader asks for more. */
export interface CiteBoxContent {
  heading: string;
  references: Record<Language, Citation>;
  /** Key of the page that stays. */
  key: string;
  /** The place on it; absent where the whole page is cited. */
  anchor?: string;
}

/** Of an article: its references, which follow the place that its reader chooses. */
export function provisionCiteBox(provision: Provision, locale: Locale): CiteBoxContent {
  const { number, text, version } = provision;
  const article = articleLabel(number, locale, text.zh.unit);
  return {
    heading: fill(stringsOf(locale).citeThis, { article }),
    references: { zh: referenceTo(provision, 'zh'), en: referenceTo(provision, 'en') },
    key: version.key,
    anchor: formatVersionAnchor({ article: number }),
  };
}

/** Of the whole text of a law. */
export function versionCiteBox(version: Version, locale: Locale): CiteBoxContent {
  const cited = wholeLaw(version);
  return {
    heading: stringsOf(locale).citeText,
    references: { zh: referenceInChinese(cited), en: referenceInEnglish(cited) },
    key: version.key,
  };
}

/** Of a case: the first way to cite it. */
export function caseCiteBox(entry: Case, locale: Locale): CiteBoxContent {
  const [cited] = citedCases(entry);
  return {
    heading: stringsOf(locale).citeCase,
    references: { zh: referenceToCase(cited, 'zh'), en: referenceToCase(cited, 'en') },
    key: entry.key,
  };
}
