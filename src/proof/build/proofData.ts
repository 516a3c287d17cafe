import { oldestFirst } from '../../law/versions.ts';
import type { Library } from '../../library/Library.ts';
import { totalArticles } from '../../library/laws/totalArticles.ts';
import { knownLaws, yearsOf } from '../../library/linking/lawCollection.ts';
import type { Law, Version } from '../../library/model.ts';
import { scriptMapOf } from '../../search/build/simplified.ts';
import { packScript } from '../../search/text/script.ts';
import type { ArticleWords, ProofData, ProofLaw } from '../data.ts';
import { proofCase } from './proofCase.ts';

/** All that a check of a text needs, taken from the library. */
export function proofData(library: Library): ProofData {
  const { laws, collection, day, cases } = library;
  const { names, ...known } = knownLaws(laws, collection.outside, day);
  const texts = Object.fromEntries(laws.map((law) => [law.id, textsOf(law)]));
  return {
    collection: known,
    names: [...names.ids],
    script: packScript(scriptMapOf(JSON.stringify(texts))),
    laws: laws.map(proofLaw),
    texts,
    cases: cases.map(proofCase),
  };
}

function proofLaw({ id, data, current, versions }: Law): ProofLaw {
  const { title, short, issuer, rank, number, temporal } = data;
  const { adopted, promulgated, coverage } = current.data;
  const total = totalArticles(current);
  const carried = versions.map(({ data: { from, to } }) => ({ from, ...(to && { to }) }));
  const earlier = temporal.earlier.map(({ from, to }) => ({ from, ...(to && { to }) }));
  const periods = oldestFirst([...earlier, ...carried]);
  const years = [
    // Of a new law the year in which it was adopted is not the one by which it is called.
    ...versions.flatMap(({ data: of }) =>
      periods.length > 1 ? yearsOf(of) : [yearOf(of.promulgated)],
    ),
    ...periods.map(({ from }) => yearOf(from)),
  ];
  return {
    id,
    title,
    short,
    issuer,
    rank,
    ...(number && { number }),
    current: current.id,
    ...(total !== undefined && { total }),
    complete: coverage === 'complete',
    ...(adopted && { adopted }),
    promulgated,
    periods,
    years: [...new Set(years)].sort(),
  };
}

const yearOf = (day: string) => Number(day.slice(0, 4));

const textsOf = ({ versions }: Law) =>
  Object.fromEntries(versions.map((version) => [version.id, articlesOf(version)]));

const articlesOf = ({ provisions }: Version) =>
  Object.fromEntries(
    provisions.map(({ number, text }): [string, ArticleWords] => {
      const blocks = (of: typeof text.zh) =>
        of.paragraphs.map((p) => [p.text, ...p.items.map((item) => item.label + item.text)]);
      return [number, { zh: blocks(text.zh), en: blocks(text.en) }];
    }),
  );
