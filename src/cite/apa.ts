import { americanDay } from './americanDay.ts';
import type { Cited, CitedCase, Occasion, Source } from './cited.ts';
import { courtParts } from './court.ts';
import { shortPlace } from './englishPlace.ts';
import { numberWithoutMaker } from './numberWithoutMaker.ts';
import { partiesInEnglish } from './partiesInEnglish.ts';
import { withoutMaker } from './withoutMaker.ts';
import { withoutState } from './withoutState.ts';

/** An entry of a reference list by APA, seventh edition, whose legal forms are American: our construction. */
export function apa(source: Source, { address, accessed }: Occasion): string | undefined {
  const text =
    source.kind === 'page'
      ? `${source.site}. ${source.title}.${accessed ? ` Retrieved ${americanDay(accessed)}` : ''}`
      : entryOf(source);
  return text && `${text}.${address === undefined ? '' : ` ${address}`}`;
}

/** The same in the text: (Personal Information Protection Law, 2021, art. 28(2)). */
export function apaInText(source: Source): string | undefined {
  if (source.kind === 'page') return undefined;
  if (source.kind === 'provision') {
    const { law } = source;
    const place = shortPlace(source);
    return `(${withoutMaker({ ...law, title: withoutState(law.title) })}, ${law.promulgated.slice(0, 4)}${place && `, ${place}`})`;
  }
  const year = yearOf(source);
  return year && `(${partiesInEnglish(source.name.en)}, ${year})`;
}

function entryOf(source: Cited | CitedCase): string | undefined {
  return source.kind === 'provision' ? provisionIn(source) : caseIn(source);
}

function provisionIn(cited: Cited): string {
  const { law } = cited;
  const year = law.promulgated.slice(0, 4);
  const place = cited.article === undefined ? '' : `, ${shortPlace(cited)}`;
  if (law.rank === 'law')
    return `${law.title.en}${place} (${law.isAmended ? 'as amended ' : ''}${year})`;
  const number = law.numberEn ? `, ${numberWithoutMaker(law.numberEn)}` : '';
  const maker = /China/.test(law.issuer.en) ? law.issuer.en : `${law.issuer.en} of China`;
  return `${withoutMaker(law)}${number}${place} (${maker} ${year})`;
}

function yearOf({ decision, guiding }: CitedCase): string | undefined {
  return (guiding?.published ?? decision?.decided)?.slice(0, 4);
}

function caseIn({ name, decision, guiding }: CitedCase): string | undefined {
  if (guiding)
    return `${name.en}, Guiding Case No. ${guiding.number} (Supreme People's Court of China ${americanDay(guiding.published)})`;
  if (!decision) return undefined;
  const { court, city } = courtParts(decision.court.en);
  const { numberEn, decided } = decision;
  const where = `${court}${city ? `, ${city}` : ''}${decided ? ` ${americanDay(decided)}` : ''}`;
  return `${name.en}${numberEn ? `, ${numberEn}` : ''} (${where})`;
}
