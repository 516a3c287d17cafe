import type { Citation } from '../../cite/citation.ts';
import type { Cited, CitedLaw } from '../../cite/cited.ts';
import { referenceInChinese } from '../../cite/referenceInChinese.ts';
import { referenceInEnglish } from '../../cite/referenceInEnglish.ts';
import { romanisedNumber } from '../../cite/romanisedNumber.ts';
import { toDay } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import { blockWords } from '../../law/lawText.ts';
import { onceEach } from '../../law/onceEach.ts';
import type { PlaceInArticle } from '../../law/provisionId.ts';
import { citedPlace, type Unit } from '../../law/provisionLabel.ts';
import type { Provision, Version } from '../model.ts';
import { textsOf } from './textsOf.ts';

/** What a reader cites who means a provision or a place in it; of a law with several texts, which. */
export function citedProvision(provision: Provision, place: PlaceInArticle = {}): Cited {
  const { version, number, text } = provision;
  return {
    kind: 'provision',
    law: citedLaw(version),
    article: number,
    unit: text.zh.unit,
    place: citedPlace(place, text.zh),
    needsYear: needsYear(provision),
  };
}

/** The whole of a law in one of its texts. */
export function wholeLaw(version: Version): Cited {
  const law = citedLaw(version);
  return { kind: 'provision', law, unit: unitOf(version), place: {}, needsYear: !!law.edition };
}

/** What a law numbers. */
export function unitOf({ provisions: [first] }: Version): Unit {
  return first?.text.zh.unit ?? 'article';
}

/** A law in one of its texts, as citations name it. */
export const citedLaw = onceEach(({ law, data }: Version): CitedLaw => {
  const { title, short, rank, issuer, number, pinyin, inNews } = law.data;
  const { promulgated, adopted, change } = data;
  const isLater = adopted !== undefined && +promulgated.slice(0, 4) - +adopted.slice(0, 4) > 1;
  return {
    id: law.id,
    title,
    short,
    rank,
    issuer,
    number,
    // Statutes of the Congress are cited by title alone.
    numberEn: number && rank !== 'law' ? romanisedNumber(number, issuer.en) : undefined,
    pinyin,
    inNews,
    promulgated: toDay(promulgated),
    from: toDay(data.from),
    to: data.to === undefined ? undefined : toDay(data.to),
    edition: law.versions.length > 1 ? toDay(data.from) : undefined,
    isAmended: change !== undefined || isLater,
    change,
  };
});

/** A present article needs no year where every other text of the law has the same words under its number. */
export function needsYear(provision: Provision): boolean {
  const { version, number } = provision;
  if (version.data.to !== undefined) return true;
  return textsOf(provision).some(
    ({ provision: other }) => other?.number !== number || wordsOf(other) !== wordsOf(provision),
  );
}

const wordsOf = ({ text }: Provision) => blockWords(text.zh).join('\n');

/** The reference to a provision, or to a place in it, that texts of a language use. */
export function referenceTo(
  provision: Provision,
  language: Language,
  place: PlaceInArticle = {},
): Citation {
  const cited = citedProvision(provision, place);
  return language === 'zh' ? referenceInChinese(cited) : referenceInEnglish(cited);
}
