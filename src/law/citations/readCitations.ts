import { findCaseNumbers } from '../caseNumber.ts';
import { bareNumbers } from './bareNumbers.ts';
import type { Citation } from './citation.ts';
import type { CitedInText, CitedThing } from './cited.ts';
import { citedThing } from './citedThing.ts';
import { definedNames } from './definedNames.ts';
import { documentNumbersOf } from './documentNumbersOf.ts';
import { mentionsIn as englishMentions } from './en/lawNames.ts';
import { parseFoldedEnglish } from './en/parse.ts';
import type { KnownLaws } from './knownLaws.ts';
import { type Folded, foldForMatching, type LawNames, withNames } from './lawNames.ts';
import { chinesePaperBefore, englishPaperAfter, englishPaperBefore } from './papers.ts';
import { isForeignName } from './places.ts';
import { readable, type Script } from './readable.ts';
import { mentionsIn as chineseMentions, type FoundLaw } from './zh/lawNames.ts';
import { parseFoldedChinese } from './zh/parse.ts';

export type { KnownLaws } from './knownLaws.ts';

export interface ReadingOptions {
  /** Simplified characters by the traditional ones that stand for them. */
  script?: Script;
  /**
   * Whether the text is a query and not prose: a number beside a law's name is its article (PIPL 28),
   * and a law may stand behind the article (第28条 个保法).
   */
  terse?: boolean;
}

const POINTED =
  /第?\d{1,2}(?:\.\d{1,2}){1,3}\s*条|\b(?:clauses?|articles?|sections?|arts?\.?)\s+\d{1,2}(?:\.\d{1,2}){0,3}(?![\d(])/g;

interface Span {
  start: number;
  end: number;
}

type Found = Span & { cited: CitedThing };

/**
 * Reads a free text (a query, a paste, a draft) for all that it cites: provisions in every form, laws
 * by name and by the number of their document, papers that are no law, other places' laws, laws and
 * articles that the collection lacks, case numbers. Both languages are read, in any mixture.
 *
 * A citation that the text makes by a number of before a renumbering is told with its present one.
 * What only counts (哪一条, 5条短信) cites nothing.
 *
 * @returns What is cited, in the order of the text; none overlaps another, save that the provisions
 *   of one list share its law's name.
 */
export function readCitations(
  source: string,
  laws: KnownLaws,
  { script, terse = false }: ReadingOptions = {},
): CitedInText[] {
  const { text, at } = readable(source, script);
  const names = withDefined(text, laws.names);
  const folded: Folded = { source: text, text: foldForMatching(text), free: true };
  const known = { ...laws, names };
  const cases = findCaseNumbers(text).map(({ start, end, number }) => ({
    start,
    end,
    cited: { kind: 'case-number' as const, number },
  }));
  const citations = apart(
    [...parseFoldedChinese(folded, names), ...parseFoldedEnglish(folded, names)],
    cases,
  );
  // "para 2" of PIPL 28 para 2 cites nothing by itself.
  const whole = citations.filter(({ law, targets }) => law.kind !== 'bare' || targets[0]?.article);
  const numbers = terse
    ? [...bareNumbers(folded, names, [...whole, ...cases]), ...articleAlone(folded)]
    : [];
  const all = [...(numbers.length > 0 ? whole : citations), ...numbers].sort(
    (a, b) => a.start - b.start,
  );
  const provisions = [
    ...all.flatMap((citation) => thingsIn(citation, folded, known, terse)),
    ...numberedPapers(folded, [...all, ...cases]),
  ];
  const own = new Set(provisions.flatMap(({ cited }) => ('law' in cited ? cited.law : [])));
  const named = lawsNamed(folded, names, [...all, ...cases, ...provisions]).filter(
    // 第28条 个保法: in a query the name behind belongs to the article.
    ({ cited }) => !terse || cited.kind !== 'law' || cited.by === 'number' || !own.has(cited.law),
  );
  return [...provisions, ...named, ...cases]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, cited }) => {
      const [from, to] = [at[start] ?? 0, (at[end - 1] ?? source.length - 1) + 1];
      return { start: from, end: to, words: source.slice(from, to), cited };
    });
}

/** A query that is nothing but 28条. */
function articleAlone({ text }: Folded): Citation[] {
  const [words, article] = /^\s*([1-9]\d{0,3})\s*条\s*$/.exec(text) ?? [];
  if (words === undefined || article === undefined) return [];
  const span = { start: 0, end: words.length };
  return [{ ...span, law: { kind: 'bare' }, targets: [{ ...span, article }] }];
}

function withDefined(text: string, names: LawNames): LawNames {
  const more = definedNames(text, names);
  return more.length > 0 ? withNames(names, more) : names;
}

/** The citations that neither overlap one another nor a case number, longest first where two do. */
function apart(citations: readonly Citation[], taken: readonly Span[]): Citation[] {
  const byWeight = [...citations].sort((a, b) => weightOf(b) - weightOf(a) || a.start - b.start);
  const kept: Citation[] = [];
  const cells = new Set<number>();
  const mark = ({ start, end }: Span) => {
    for (let i = start; i < end; i += 1) cells.add(i);
  };
  for (const span of taken) mark(span);
  for (const citation of byWeight) {
    if (isMarked(citation, cells)) continue;
    mark(citation);
    kept.push(citation);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function weightOf({ law, start, end }: Citation): number {
  return (law.kind === 'bare' ? 0 : 1000) + (end - start);
}

function isMarked({ start, end }: Span, cells: ReadonlySet<number>): boolean {
  for (let i = start; i < end; i += 1) if (cells.has(i)) return true;
  return false;
}

function thingsIn(citation: Citation, folded: Folded, laws: KnownLaws, terse: boolean): Found[] {
  const { law } = citation;
  const whole = { start: citation.start, end: citation.end };
  if (law.kind === 'paper') {
    return [{ ...whole, cited: { kind: 'paper', paper: law.paper, name: law.name } }];
  }
  if (law.kind === 'named' && law.lawId === undefined) {
    const kind = isForeignName(foldForMatching(law.name)) ? 'foreign' : 'not-carried';
    const article = citation.targets[0]?.article;
    return [{ ...whole, cited: { kind, name: law.name, ...(article && { article }) } }];
  }
  const near =
    law.kind === 'bare' && !law.after ? lawNear(citation, folded, laws.names, terse) : undefined;
  const read = near ? { ...citation, law: near } : citation;
  return citation.targets.flatMap((target, i) => {
    const start = i === 0 ? Math.min(citation.start, target.start) : target.start;
    const end = i === citation.targets.length - 1 ? Math.max(citation.end, target.end) : target.end;
    const cited = citedThing(read, target, laws);
    return cited ? [{ start, end, cited }] : [];
  });
}

/** Of a query: the law that stands behind the article, or the only one before it. */
function lawNear(
  { start, end, targets }: Citation,
  folded: Folded,
  names: LawNames,
  terse: boolean,
): FoundLaw['law'] | undefined {
  if (!terse || targets[0]?.article === undefined) return undefined;
  const all = [...chineseMentions(folded, names), ...englishMentions(folded, names)].filter(
    ({ law }) => law.kind === 'named' && law.lawId !== undefined,
  );
  const ids = new Set(all.map(({ law }) => law.kind === 'named' && law.lawId));
  const [behind] = all
    .filter((found) => found.start >= end && found.start - end < 3)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const before = all.filter((found) => found.end <= start).at(-1);
  return behind?.law ?? (ids.size === 1 ? (before ?? all[0])?.law : before?.law);
}

/** Standards and contracts count their clauses with points: GB/T 35273 第5.4条, clause 5.4 of the lease. */
function numberedPapers(folded: Folded, taken: readonly Span[]): Found[] {
  return [...folded.text.matchAll(POINTED)].flatMap(({ index, 0: words }): Found[] => {
    const end = index + words.length;
    const paper =
      chinesePaperBefore(folded, index) ??
      englishPaperBefore(folded, index) ??
      englishPaperAfter(folded, end);
    if (!paper) return [];
    const span = { start: Math.min(index, paper.start), end: Math.max(end, paper.end) };
    if (taken.some((each) => span.start < each.end && span.end > each.start)) return [];
    return [{ ...span, cited: { kind: 'paper', paper: paper.paper, name: paper.name } }];
  });
}

/** Laws named, and documents numbered, of which no provision is cited. */
function lawsNamed(folded: Folded, names: LawNames, taken: readonly Span[]): Found[] {
  const cells = new Set<number>();
  for (const { start, end } of taken) for (let i = start; i < end; i += 1) cells.add(i);
  const numbers = documentNumbersOf(folded).map(({ start, end, keys }): Found => {
    const law = keys.map((key) => names.numbers.get(key)).find((id) => id !== undefined);
    const name = folded.source.slice(start, end);
    return {
      start,
      end,
      cited: law ? { kind: 'law', law, by: 'number' } : { kind: 'not-carried', name },
    };
  });
  const byName = [...chineseMentions(folded, names), ...englishMentions(folded, names)].flatMap(
    ({ start, end, law }): Found[] =>
      law.kind === 'named' && law.lawId !== undefined
        ? [{ start, end, cited: { kind: 'law', law: law.lawId, by: 'name' } }]
        : [],
  );
  const longest = [...numbers, ...byName].sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest.filter((found) => {
    if (isMarked(found, cells)) return false;
    for (let i = found.start; i < found.end; i += 1) cells.add(i);
    return true;
  });
}
