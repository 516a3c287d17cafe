import type { Language } from '../law/language.ts';
import { chinesePlace } from './chinesePlace.ts';
import type { CitedCase, Source } from './cited.ts';
import { shortPlace } from './englishPlace.ts';
import { fullWidthNumber } from './fullWidthNumber.ts';
import { inTitleMarks } from './inTitleMarks.ts';
import { numberBeside } from './numberBeside.ts';
import { withoutState } from './withoutState.ts';
import { yearOfText } from './yearOfText.ts';

/** What a link says: the name of the source, and what follows it. */
export function linkParts(source: Source, language: Language): [name: string, rest: string] {
  if (source.kind === 'page') return [source.title, ''];
  if (source.kind === 'case') return [source.name[language], numberOf(source, language)];
  const { law } = source;
  if (language === 'en') {
    const place = shortPlace(source);
    const text = source.needsYear ? ` (text of ${law.promulgated.slice(0, 4)})` : '';
    return [law.short.en, text + (place && `, ${place}`)];
  }
  const notes = [numberBeside(law), yearOfText(source)];
  const note = notes.filter(Boolean).join('，');
  return [inTitleMarks(withoutState(law.title).zh), (note && `（${note}）`) + chinesePlace(source)];
}

function numberOf({ decision, guiding }: CitedCase, language: Language): string {
  if (guiding)
    return language === 'zh'
      ? `（指导性案例${guiding.number}号）`
      : ` (Guiding Case No. ${guiding.number})`;
  if (decision?.number === undefined) return '';
  return language === 'zh'
    ? `，${fullWidthNumber(decision.number)}`
    : `, ${decision.numberEn ?? ''}`;
}
