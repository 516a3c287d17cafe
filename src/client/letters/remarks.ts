import { fill } from '../../i18n/fill.ts';
import type { LetterStrings } from '../../i18n/letters.ts';
import { locales } from '../../i18n/locales.ts';
import { toDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import type { LawRemark } from '../../letters/citable.ts';
import type { Composed } from '../../letters/compose.ts';

/** What a reader has to know of the citations: what was left out and why, what is our reading. */
export function remarks(
  { left, partly }: Pick<Composed, 'left' | 'partly'>,
  words: LetterStrings['live'],
  language: Language,
): string[] {
  const whole = partly.filter(({ standing }) => isWhole(standing));
  const open = partly.filter(({ standing }) => !isWhole(standing));
  return [
    ...left.map(leftOut),
    ...together(words.partlyWhole, whole),
    ...together(words.partly, open),
  ];

  function leftOut({ law, by, standing }: LawRemark): string {
    const day = standing.kind === 'no-longer' ? standing.to : standing.from;
    const values = { law: law.short[language], day: formatDay(toDay(day), language) };
    if (standing.kind === 'no-longer') return fill(words.noLonger, values);
    return fill(by === 'letter' ? words.notYetLetter : words.notYet, values);
  }

  /** One sentence for all laws of which the same is to be said. */
  function together(template: string, list: readonly LawRemark[]): string[] {
    if (list.length === 0) return [];
    const laws = list.map(({ law }) =>
      fill(words.since, {
        law: law.short[language],
        day: formatDay(toDay(law.wording), language),
      }),
    );
    return [fill(template, { laws: laws.join(locales[language].punctuation.listComma) })];
  }
}

function isWhole(standing: LawRemark['standing']): boolean {
  return standing.kind === 'partly' && standing.effect === 'whole';
}
