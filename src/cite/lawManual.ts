import { formatDay } from '../law/formatDay.ts';
import { arabicPlace } from './arabicPlace.ts';
import type { Cited, CitedCase, Occasion, Source } from './cited.ts';
import { fullWidthNumber } from './fullWidthNumber.ts';
import { inTitleMarks } from './inTitleMarks.ts';
import { runningNumber } from './runningNumber.ts';
import { withoutState } from './withoutState.ts';
import { yearOfText } from './yearOfText.ts';

/**
 * A footnote of the 法学引注手册, second edition: Arabic numerals; of an interpretation its number, of
 * a rule its makers, of a statute or regulation the title alone. A case by its court and number, or
 * by the day of the decision where no source confirms one; a matter without a decision by a report.
 */
export function lawManual(source: Source, { address }: Occasion): string | undefined {
  if (source.kind === 'provision') return `${provisionIn(source)}。`;
  if (source.kind === 'page') return `《${source.title}》，载${source.site}，${address}。`;
  const rest = caseIn(source);
  return rest && `${source.name.zh}，${rest}。`;
}

/** The short form for a later note, whose number its writer puts in. */
export function laterNote(source: Source): string | undefined {
  if (source.kind !== 'provision') return '同前注〔n〕。';
  const place = arabicPlace(source);
  return `同前注〔n〕${place && `，${place}`}。`;
}

function provisionIn(cited: Cited): string {
  const { law } = cited;
  const place = arabicPlace(cited);
  const text = yearOfText(cited);
  const year = text && `（${text}）`;
  const title = inTitleMarks(withoutState(law.title).zh);
  if (law.rank === 'departmental-rule') return `${law.issuer.zh}${title}${year}${place}`;
  if (law.rank !== 'judicial-interpretation' || law.number === undefined)
    return title + year + place;
  return `${title}（${runningNumber(law.number)}）${year}${place && `，${place}`}`;
}

function caseIn({ decision, guiding, report }: CitedCase): string | undefined {
  if (guiding)
    return `最高人民法院指导性案例${guiding.number}号（${guiding.published.slice(0, 4)}年）`;
  if (!decision)
    return report && `参见${inTitleMarks(report.title)}，载${report.site}，${report.address}`;
  const { court, number, decided, document } = decision;
  if (number !== undefined) return court.zh + fullWidthNumber(number) + document;
  return court.zh + (decided === undefined ? '' : formatDay(decided, 'zh')) + document;
}
