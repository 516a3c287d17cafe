import type { Day, PartialDay } from '../law/day.ts';
import type { Language } from '../law/language.ts';
import { arabicPlace } from './arabicPlace.ts';
import type { Cited, CitedCase, CitedPage, Occasion, Source } from './cited.ts';
import { shortPlace } from './englishPlace.ts';
import { fullWidthNumber } from './fullWidthNumber.ts';
import { listedNumber } from './listedNumber.ts';
import { makers } from './makers.ts';

/** What a reference manager keeps of a source: the one mapping behind all exports. */
export interface Entry {
  /** `frt-provisions-10`, of a place `frt-provisions-10-p1` */
  id: string;
  type: 'statute' | 'case' | 'page';
  language: Language;
  title: string;
  shortTitle?: string | undefined;
  /** Document or case number; a case number only where a source confirms it. */
  number?: string | undefined;
  /** Who made it; of a case nobody. */
  authors: string[];
  court?: string | undefined;
  issued?: PartialDay | undefined;
  /** 第10条第1款 */
  section?: string | undefined;
  address?: string | undefined;
  accessed?: Day | undefined;
  /** What reference managers have no field for, by the names that the Chinese styles read. */
  extra: [name: string, value: string][];
}

/** The entry of a source in the language of its reader; without a day of access for a file that stands on the site. */
export function entryOf(
  source: Source,
  language: Language,
  { address, accessed }: Occasion,
): Entry {
  const common = { language, address, accessed };
  if (source.kind === 'provision') return { ...common, ...statute(source, language) };
  return source.kind === 'case' && (source.decision ?? source.guiding)
    ? { ...common, ...judgment(source, language) }
    : { ...common, ...page(source, language) };
}

type Own = Omit<Entry, 'language' | 'address' | 'accessed'>;

function statute(cited: Cited, language: Language): Own {
  const { law, article, place } = cited;
  const zh = language === 'zh';
  const within = [place.paragraph && `p${place.paragraph}`, place.item && `i${place.item}`];
  return {
    id: [law.id, article, ...within].filter(Boolean).join('-'),
    type: 'statute',
    title: law.title[language],
    shortTitle: law.short[language],
    number: zh ? listedNumber(law) : law.numberEn,
    authors: makers(law.issuer, language),
    issued: law.promulgated,
    section: (zh ? arabicPlace(cited) : shortPlace(cited)) || undefined,
    extra: law.rank === 'law' ? [] : [['type', 'regulation']],
  };
}

function judgment({ id, name, decision, guiding }: CitedCase, language: Language): Own {
  const zh = language === 'zh';
  const number = zh ? decision?.number && fullWidthNumber(decision.number) : decision?.numberEn;
  return {
    id,
    type: 'case',
    title: name[language],
    number,
    authors: [],
    court: decision?.court[language],
    issued: decision?.decided ?? guiding?.published,
    extra: [
      ...(decision && zh ? [['genre', decision.document] as [string, string]] : []),
      ...(guiding ? collection(guiding, zh) : []),
    ],
  };
}

function collection(
  { number, published }: NonNullable<CitedCase['guiding']>,
  zh: boolean,
): [string, string][] {
  return [
    [
      'collection-title',
      zh ? '最高人民法院指导性案例' : "Guiding Cases of the Supreme People's Court",
    ],
    ['collection-number', String(number)],
    ['available-date', published],
  ];
}

function page(source: CitedCase | CitedPage, language: Language): Own {
  if (source.kind === 'page')
    return { id: 'page', type: 'page', title: source.title, authors: [source.site], extra: [] };
  return { id: source.id, type: 'page', title: source.name[language], authors: [], extra: [] };
}
