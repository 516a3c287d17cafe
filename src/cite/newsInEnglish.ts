import { formatDay } from '../law/formatDay.ts';
import type { Cited, CitedCase, CitedLaw, Occasion, Source } from './cited.ts';
import { courtParts } from './court.ts';
import { makers } from './makers.ts';
import { partiesInEnglish } from './partiesInEnglish.ts';
import { withoutState } from './withoutState.ts';

/** The beginning of a news sentence in English: Article 10, paragraph 1, of … says … */
export function newsInEnglish(source: Source, { accessed }: Occasion): string | undefined {
  if (source.kind === 'provision') return provisionIn(source, accessed);
  return source.kind === 'case' ? caseIn(source) : undefined;
}

function provisionIn(cited: Cited, today: string | undefined): string {
  const { law } = cited;
  const where = placeIn(cited);
  const of = where && `${where} of `;
  if (law.inNews !== undefined)
    return `${of}${law.inNews}${law.numberEn ? ` (${law.numberEn})` : ''} says …`;
  const title = withoutState(law.title).en;
  if (law.rank === 'law') return `${of}China's ${title}, ${since(law, today)}, says …`;
  const names = makers(law.issuer, 'en').map((name) => `the ${name}`);
  // Interpretations name their maker in the title.
  const by = names.every((name) => title.includes(name)) ? '' : `, issued by ${listed(names)}`;
  return `${of}the ${title}${by}, ${since(law, today)}, …`;
}

/** Article 10, paragraph 1, */
function placeIn({ article, unit, place: { paragraph, item } }: Cited): string {
  if (article === undefined) return '';
  const within = [
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}`]),
    ...(item === undefined ? [] : [`item ${item}`]),
  ];
  const label = `${unit === 'point' ? 'Point' : 'Article'} ${article}`;
  return within.length === 0 ? label : `${[label, ...within].join(', ')},`;
}

function since({ from, to, isAmended, edition }: CitedLaw, today = ''): string {
  const start = formatDay(from, 'en');
  if (to) return `in the text in force from ${start} until ${formatDay(to, 'en')}`;
  const word = today !== '' && from > today ? 'from' : 'since';
  return `${isAmended || edition ? 'in the text ' : ''}in force ${word} ${start}`;
}

function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function caseIn({ name, inNews, decision, guiding }: CitedCase): string | undefined {
  if (guiding) {
    const day = formatDay(guiding.published, 'en');
    return `Guiding Case No. ${guiding.number} of the Supreme People's Court, published on ${day}, …`;
  }
  if (!decision) return inNews?.en;
  const { court, city } = courtParts(decision.court.en);
  const { decided, numberEn } = decision;
  const day = decided
    ? ` ${decided.split('-').length === 3 ? 'on' : 'in'} ${formatDay(decided, 'en')}`
    : '';
  const docket = numberEn ? `, case no. ${numberEn.replace('No. ', '')}` : '';
  const where = `The ${court}${city ? ` in ${city}` : ''}`;
  return `${where} ruled${day} in ${partiesInEnglish(name.en)}${docket}, …`;
}
