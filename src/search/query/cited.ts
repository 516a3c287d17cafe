import type { PaperKind } from '../../law/citations/citation.ts';
import type { CitedInText, CitedThing } from '../../law/citations/cited.ts';
import { lawNames } from '../../law/citations/lawNames.ts';
import { type KnownLaws, readCitations } from '../../law/citations/readCitations.ts';
import { toDay } from '../../law/day.ts';
import { onceEach } from '../../law/onceEach.ts';
import { type ArticleNumber, compareArticles, type PlaceInArticle } from '../../law/provisionId.ts';
import { type Lexicon, type LexiconLaw, unpackArticles } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/openIndex.ts';

/** A record that the query cites. */
export interface CitedRecord {
  doc: number;
  place: PlaceInArticle;
}

/** What must be told of a citation that leads to no provision, or to one of another number now. */
export type Told =
  | { kind: 'not-carried' | 'foreign'; name: string }
  | { kind: 'paper'; paper: PaperKind; name: string }
  | { kind: 'absent'; law: string; article: ArticleNumber; has: readonly ArticleNumber[] }
  | { kind: 'renumbered'; law: string; article: ArticleNumber; now: ArticleNumber };

/** What a query cites, and what is left of it. */
export interface CitedLaws {
  records: CitedRecord[];
  /** The laws that are named, whether or not an article of theirs is. */
  laws: LexiconLaw[];
  told: Told[];
  /** Whether an article, a paper or a document's number is cited, found here or not. */
  cites: boolean;
  /** Whether a document is called by its number. */
  byNumber: boolean;
  /** The query without the words that cite what is here; spaces stand in their place. */
  rest: string;
}

/** The first day by which a lexicon calls the only text of a law that it knows. */
const anyDay = '1949-10-01';
const today = toDay('9999-12-31');
/** The article in words that cite something which is not here: the rest of them may mean something. */
const numbered =
  /(?:第\s*[\d〇零一二三四五六七八九十百千]+|\d+)\s*条|\b(?:articles?|arts?\.?|§)\s*\d[\d()-]*/giu;

/** The laws of a lexicon as the reader of citations knows them. */
const knownLaws = onceEach(
  ({ laws }: Pick<Lexicon, 'laws'>): KnownLaws => ({
    laws: Object.fromEntries(laws.map((law) => [law.id, collected(law)])),
    outside: { laws: [], articles: {} },
    day: today,
    names: lawNames(new Map(laws.flatMap(({ id, names }) => names.map((n) => [n, id])))),
  }),
);

/** What is told at most: a text may cite a hundred laws that are not here. */
const mostTold = 5;

function collected({ articles, texts, former = [] }: LexiconLaw) {
  const counted = (packed: readonly string[]) =>
    Object.fromEntries(unpackArticles(packed).map((each) => [each, []]));
  const versions = texts?.versions ?? [{ from: anyDay, years: [] }];
  return {
    renumberings: texts?.renumberings ?? [],
    versions: versions.flatMap(({ from, to, years }) => {
      const isPresent = from === (texts?.current ?? anyDay);
      const own = isPresent ? articles : former.find((each) => each.from === from)?.articles;
      return own ? [{ from, to: isPresent ? undefined : to, years, articles: counted(own) }] : [];
    }),
  };
}

/**
 * Reads what a query of any length cites, by the reader that makes the links of the pages.
 *
 * @param index Its lexicon and script.
 * @param terse Whether it is a query and no pasted text.
 */
export function citedLaws(
  query: string,
  { lexicon, script }: { lexicon: Pick<Lexicon, 'laws'>; script: SearchIndex['script'] },
  terse: boolean,
): CitedLaws {
  const found = readCitations(query, knownLaws(lexicon), { script, terse });
  const things = [...new Map(found.map(({ cited }) => [JSON.stringify(cited), cited])).values()];
  const lawOf = (id: string) => lexicon.laws.find((law) => law.id === id);
  const records = things.flatMap((cited) => recordsOf(cited, lexicon.laws));
  const named = things.flatMap((cited) => ('law' in cited ? (lawOf(cited.law) ?? []) : []));
  return {
    records: eachOnce(records),
    laws: [...new Set(named)],
    told: toldOf(things).slice(0, mostTold),
    cites: things.some((cited) => cited.kind !== 'law' || cited.by === 'number'),
    byNumber: things.some((cited) => cited.kind === 'law' && cited.by === 'number'),
    rest: without(query, found),
  };
}

/** Each record once, at the place in it that was cited first. */
function eachOnce(records: readonly CitedRecord[]): CitedRecord[] {
  const places = new Map<number, PlaceInArticle>();
  for (const { doc, place } of records) {
    const { paragraph, item } = places.get(doc) ?? {};
    if (paragraph === undefined && item === undefined) places.set(doc, place);
  }
  return [...places].map(([doc, place]) => ({ doc, place }));
}

function recordsOf(cited: CitedThing, laws: readonly LexiconLaw[]): CitedRecord[] {
  const law = (id: string) => laws.filter((each) => each.id === id);
  if (cited.kind === 'inside') {
    const { covers, current, version } = cited;
    const former = law(cited.law)[0]?.former?.some(({ from }) => from === version);
    const own = law(cited.law).flatMap((each) =>
      covers.flatMap((place) => provision(each, place, former ? version : undefined)),
    );
    const now = current ? law(cited.law).flatMap((each) => provision(each, current)) : [];
    return [...own, ...now];
  }
  if (cited.kind !== 'unnamed') return [];
  const last = cited.through ?? cited.article;
  const may = cited.may ? cited.may.flatMap(law) : laws;
  return may.flatMap((each) =>
    unpackArticles(each.articles)
      .filter((n) => compareArticles(n, cited.article) >= 0 && compareArticles(n, last) <= 0)
      .flatMap((article) => provision(each, { ...cited, article })),
  );
}

function provision(
  law: LexiconLaw,
  { article, paragraph, item }: { article: ArticleNumber } & PlaceInArticle,
  version?: string,
): CitedRecord[] {
  const text = version === undefined ? law : law.former?.find(({ from }) => from === version);
  const at = text ? unpackArticles(text.articles).indexOf(article) : -1;
  return text && at >= 0 ? [{ doc: text.first + at, place: { paragraph, item } }] : [];
}

function toldOf(things: readonly CitedThing[]): Told[] {
  return things.flatMap((cited): Told[] => {
    if (cited.kind === 'inside') {
      const { law, article, current, renumberedFrom } = cited;
      const [old, now] = [renumberedFrom ?? article, current?.article ?? article];
      return old === now ? [] : [{ kind: 'renumbered', law, article: old, now }];
    }
    if (cited.kind === 'paper' || cited.kind === 'absent') return [cited];
    if (cited.kind !== 'not-carried' && cited.kind !== 'foreign') return [];
    return [{ kind: cited.kind, name: cited.name }];
  });
}

/** A query without what it cites; of what is not here the names stay, for they may mean something. */
function without(query: string, found: readonly CitedInText[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end, words, cited } of found) {
    if (cited.kind === 'case-number') continue;
    const here = cited.kind === 'inside' || cited.kind === 'law' || cited.kind === 'absent';
    const kept = here || cited.kind === 'unnamed' ? '' : words.replace(numbered, ' ');
    rest += `${query.slice(from, Math.max(from, start))} ${kept} `;
    from = Math.max(from, end);
  }
  return rest + query.slice(from);
}
