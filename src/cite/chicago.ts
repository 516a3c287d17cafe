import { americanDay } from './americanDay.ts';
import type { Cited, CitedCase, Occasion, Source } from './cited.ts';
import { courtParts } from './court.ts';
import { longPlace } from './englishPlace.ts';
import { numberWithoutMaker } from './numberWithoutMaker.ts';
import { withoutMaker } from './withoutMaker.ts';

/**
 * A note by the Chicago Manual, which sends legal sources to legal citation; for China this is our
 * construction.
 */
export function chicago(source: Source, { address }: Occasion): string | undefined {
  const note = source.kind === 'page' ? `“${source.title},” ${source.site}` : noteOf(source);
  return note && `${note}${address === undefined ? '' : `, ${address}`}.`;
}

function noteOf(source: Cited | CitedCase): string | undefined {
  return source.kind === 'provision' ? provisionIn(source) : caseIn(source);
}

function provisionIn(cited: Cited): string {
  const { law } = cited;
  const day = americanDay(law.promulgated);
  const place = cited.article === undefined ? '' : `, ${longPlace(cited)}`;
  if (law.rank === 'law') {
    const verb = law.isAmended ? 'as amended' : 'promulgated';
    return `${law.title.en} (${verb} ${day}, effective ${americanDay(law.from)})${place}`;
  }
  const number = law.numberEn ? `, ${numberWithoutMaker(law.numberEn)}` : '';
  return `${law.issuer.en}, ${withoutMaker(law)}${number} (${law.isAmended ? 'as amended ' : ''}${day})${place}`;
}

function caseIn({ name, decision, guiding }: CitedCase): string | undefined {
  if (guiding)
    return `${name.en}, Guiding Case No. ${guiding.number} (Supreme People's Court, ${americanDay(guiding.published)})`;
  if (!decision) return undefined;
  const { court, city } = courtParts(decision.court.en);
  const { numberEn, decided } = decision;
  const where = [court, ...(city ? [city] : []), ...(decided ? [americanDay(decided)] : [])];
  return `${name.en}${numberEn ? `, ${numberEn}` : ''} (${where.join(', ')})`;
}
