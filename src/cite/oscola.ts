import { formatDay } from '../law/formatDay.ts';
import type { Cited, CitedCase, CitedLaw, Source } from './cited.ts';
import { cityAndCourt } from './court.ts';
import { shortPlace } from './englishPlace.ts';
import { makers } from './makers.ts';
import { withoutState } from './withoutState.ts';

const INITIALS: Record<string, string> = {
  'Cyberspace Administration of China': 'CAC',
  'Ministry of Public Security': 'MPS',
  'Ministry of Industry and Information Technology': 'MIIT',
  'National Radio and Television Administration': 'NRTA',
};

/**
 * A citation by OSCOLA, fourth edition. It says nothing of China: this is our construction of its
 * rule for foreign sources, as in their own jurisdiction with little punctuation.
 */
export function oscola(source: Source): string | undefined {
  if (source.kind === 'provision') return provisionIn(source);
  return source.kind === 'case' ? caseIn(source) : undefined;
}

function provisionIn(cited: Cited): string {
  const place = shortPlace(cited).replace(/\.|,/g, '');
  return `${nameOf(cited.law)} (China)${place && ` ${place}`}`;
}

function nameOf(law: CitedLaw): string {
  const title = withoutState(law.title).en;
  const year = law.promulgated.slice(0, 4);
  if (law.rank === 'law') return `${title} ${law.isAmended ? `(as amended in ${year})` : year}`;
  if (law.numberEn === undefined) return `${title}, ${formatDay(law.promulgated, 'en')}`;
  const [order] = /^Order No\. \d+/.exec(law.numberEn) ?? [];
  if (order === undefined) return `${title}, ${law.numberEn.replace('No.', 'No')}`;
  const by = initialled(makers(law.issuer, 'en'));
  return `${title}, ${by} ${order.replace('No.', 'No')}, ${formatDay(law.promulgated, 'en')}`;
}

function initialled(names: string[]): string {
  const short = names.map((name) => INITIALS[name] ?? name);
  return short.length > 3
    ? `${short[0]} and others`
    : short.join(', ').replace(/, ([^,]+)$/, ' and $1');
}

function caseIn({ name, decision, guiding }: CitedCase): string | undefined {
  if (guiding) {
    // It is known by whom it concerns.
    const [who = name.en] = name.en.split(':');
    return `${who} (Supreme People's Court Guiding Case No ${guiding.number}, ${formatDay(guiding.published, 'en')})`;
  }
  if (!decision) return undefined;
  const { court, decided, numberEn } = decision;
  const docket = numberEn ? ` ${numberEn.replace('No.', 'No')}` : '';
  const where =
    cityAndCourt(court.en).replace('No.', 'No') + (decided ? `, ${formatDay(decided, 'en')}` : '');
  return `${plain(name.en)}${docket} (${where})`;
}

/** Guo Bing v Hangzhou Safari Park Co Ltd */
function plain(name: string): string {
  return name.replace(/ v\. /, ' v ').replace(/ Co\., Ltd\.?/g, ' Co Ltd');
}
