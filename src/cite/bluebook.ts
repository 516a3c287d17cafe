import { bluebookDay } from './americanDay.ts';
import type { Cited, CitedCase, CitedLaw, Source } from './cited.ts';
import { cityAndCourt } from './court.ts';
import { longPlace } from './englishPlace.ts';
import { makers } from './makers.ts';
import { numberWithoutMaker } from './numberWithoutMaker.ts';
import { withoutState } from './withoutState.ts';

/** Table T6 and T7 of the Bluebook, as far as makers and courts of this collection need them. */
const ABBREVIATIONS: [RegExp, string][] = [
  [/Standing Committee of the National People's Congress/, "Standing Comm. Nat'l People's Cong."],
  [/National People's Congress/, "Nat'l People's Cong."],
  [/State Council/, 'St. Council'],
  [/Supreme/, 'Sup.'],
  [/Procuratorate/, 'Proc.'],
  [/Intermediate/, 'Interm.'],
  [/District/, 'Dist.'],
  [/Court\b/, 'Ct.'],
  [/Administration/, 'Admin.'],
  [/Public Security/, 'Pub. Sec.'],
  [/National/, "Nat'l"],
];

/**
 * A citation by Bluebook, rules 20.2.4 and 20.5: the title in Hanyu Pinyin, in characters, and in
 * English. The pattern for statutes is known from an older edition, with the name of the country as
 * it is now; that for cases from a law school's guide.
 */
export function bluebook(source: Source): string | undefined {
  if (source.kind === 'provision') return provisionIn(source);
  return source.kind === 'case' ? caseIn(source) : undefined;
}

function provisionIn(cited: Cited): string {
  const { law } = cited;
  const title = withoutState(law.title);
  const parts = [
    `${law.pinyin ? `${law.pinyin} ` : ''}(${title.zh}) [${title.en}] (${history(law)})`,
    // An order is named by its number: its makers stand in the history.
    ...(law.numberEn ? [numberWithoutMaker(law.numberEn)] : []),
    ...(cited.article === undefined ? [] : [longPlace(cited)]),
  ];
  return `${parts.join(', ')} (China).`;
}

function history({ issuer, promulgated, from, isAmended }: CitedLaw): string {
  const names = makers(issuer, 'en').map((name) => `the ${abbreviated(name)}`);
  const last = names.pop() ?? '';
  const by = names.length === 0 ? last : `${names.join(', ')} & ${last}`;
  const change = isAmended ? 'amended ' : '';
  return `promulgated by ${by}, ${change}${bluebookDay(promulgated)}, effective ${bluebookDay(from)}`;
}

function caseIn({ name, roman, decision, guiding }: CitedCase): string | undefined {
  if (!decision && !guiding) return undefined;
  const characters = roman?.characters ?? name.zh;
  const head = `${roman ? `${roman.pinyin} ` : ''}(${characters}) [${titleCase(name.en)}]`;
  if (guiding) {
    const day = bluebookDay(guiding.published);
    return `${head}, Sup. People's Ct. Guiding Case No. ${guiding.number} (Sup. People's Ct. ${day}) (China).`;
  }
  if (!decision) return undefined;
  const { court, decided, numberEn } = decision;
  const day = decided ? ` ${bluebookDay(decided)}` : '';
  const docket = numberEn ? `, ${numberEn}` : '';
  return `${head}${docket} (${abbreviated(cityAndCourt(court.en))}${day}) (China).`;
}

function abbreviated(name: string): string {
  return ABBREVIATIONS.reduce((text, [word, short]) => text.replace(word, short), name);
}

const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|v\.|with)$/;

/** What the matter is about with capitals, as titles have them. */
function titleCase(name: string): string {
  return name
    .split(' ')
    .map((word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
