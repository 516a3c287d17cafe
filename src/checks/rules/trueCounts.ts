import { compareArticles } from '../../law/provisionId.ts';
import type { VersionEntry } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** A version has as many articles as it says, and its divisions lie within them. */
export const trueCounts: Rule = {
  name: 'true-counts',
  *check({ collection }) {
    for (const version of collection.laws.flatMap(({ versions }) => versions)) {
      yield* total(version);
      yield* divisions(version);
      yield* singleSource(version);
    }
  },
};

function* total({ meta, texts }: VersionEntry): Iterable<Found> {
  const { coverage, totalArticles } = meta.data;
  const numbers = numbersIn(texts);
  const place = { file: meta.file, line: meta.lineOf(['totalArticles']) };
  const remedy = 'count the articles of the whole law, without those added as 之一';
  if (totalArticles === undefined) {
    if (coverage === 'selected') return;
    const message = 'a complete version that does not say how many articles it has';
    yield {
      ...place,
      line: meta.lineOf(['coverage']),
      message,
      remedy: `write totalArticles: ${numbers.length}`,
    };
    return;
  }
  const beyond = numbers.filter((number) => base(number) > totalArticles);
  if (beyond.length > 0) {
    const message = `${totalArticles} articles in all, but the text has article ${beyond.join(', ')}`;
    yield { ...place, message, remedy };
  }
  const whole = numbers.filter((number) => !number.includes('-')).length === totalArticles;
  if (coverage === 'selected' && whole && beyond.length === 0) {
    const message = `all ${totalArticles} articles are here, though only some are said to be`;
    const line = meta.lineOf(['coverage']);
    yield { ...place, line, message, remedy: 'write coverage: complete, or mend totalArticles' };
  }
}

function* divisions({ meta, texts }: VersionEntry): Iterable<Found> {
  const { coverage, totalArticles } = meta.data;
  const present = coverage === 'complete' ? Math.max(...numbersIn(texts).map(base)) : undefined;
  const last = totalArticles ?? present ?? Number.POSITIVE_INFINITY;
  const lastOfKind = new Map<string, string>();
  for (const [index, { kind, from, to }] of meta.data.divisions.entries()) {
    const before = lastOfKind.get(kind);
    lastOfKind.set(kind, to);
    const problem = divisionProblem(kind, from, to, last, before);
    if (!problem) continue;
    const remedy = 'write the first and the last article of the division, in the order of the law';
    yield { file: meta.file, line: meta.lineOf(['divisions', index]), message: problem, remedy };
  }
}

function divisionProblem(
  kind: string,
  from: string,
  to: string,
  last: number,
  before: string | undefined,
): string | undefined {
  const wrong = [from, to].find((number) => !/^[1-9]\d*(-[1-9]\d*)?$/.test(number));
  if (wrong !== undefined) return `a ${kind} with "${wrong}", which is no article's number`;
  if (compareArticles(from, to) > 0) return `a ${kind} from ${from} to ${to}, which is before it`;
  if (base(to) > last) return `a ${kind} up to article ${to}; the law has ${last}`;
  if (before === undefined || compareArticles(from, before) > 0) return undefined;
  return `a ${kind} from ${from}, though the one before it goes up to ${before}`;
}

/** Articles, or ranges of articles, behind which one copy stands. */
function* singleSource({ meta, texts }: VersionEntry): Iterable<Found> {
  const numbers = new Set(numbersIn(texts));
  for (const [index, entry] of meta.data.singleSource.entries()) {
    if (numbers.has(entry) || entry.split('-').every((number) => numbers.has(number))) continue;
    const message = `no article ${entry} stands in the text`;
    const remedy = 'name articles of this version, such as "5" or "9-11"';
    yield { file: meta.file, line: meta.lineOf(['singleSource', index]), message, remedy };
  }
}

function numbersIn(texts: VersionEntry['texts']): string[] {
  return texts.zh?.text.articles.map(({ number }) => number) ?? [];
}

/** 253-1 stands after 253 and is not counted. */
function base(number: string): number {
  return Number(number.split('-')[0]);
}
