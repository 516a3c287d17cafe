import type { JudgedQuery } from './judgedQuery.ts';
import { type Measures, mean } from './measures.ts';

/** A query with what was found for it. */
export interface Judged extends Measures {
  query: JudgedQuery;
  results: string[];
  exact: boolean;
}

const number = (value: number) => value.toFixed(3).padStart(8);

function row(kind: string, judged: readonly Judged[]): string {
  const of = (value: (each: Judged) => number) => number(mean(judged.map(value)));
  const count = String(judged.length).padStart(5);
  if (kind === 'none') {
    return `${kind.padEnd(14)}${count}   answered as "nothing matches exactly":${of(({ exact }) => (exact ? 0 : 1))}`;
  }
  const zero = judged.filter(({ results }) => results.length === 0).length;
  return [
    kind.padEnd(14) + count,
    of(({ ndcg }) => ndcg),
    of(({ success }) => success),
    of(({ reciprocalRank }) => reciprocalRank),
    of(({ recall }) => recall),
    String(zero).padStart(6),
  ].join('');
}

/** The table of measures, a line for each kind of query. */
export function table(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ query }) => query.kind))];
  const head = `${'kind'.padEnd(14)}    n nDCG@10   succ@1     MRR rec@10  zero`;
  const of = (kind: string) => judged.filter(({ query }) => query.kind === kind);
  return [head, ...kinds.map((kind) => row(kind, of(kind)))].join('\n');
}

/** The queries that fared worst, with what was found instead. */
export function worst(judged: readonly Judged[], count: number): string {
  const asked = judged.filter(({ query, ndcg }) => query.kind !== 'none' && ndcg < 1);
  return asked
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, count)
    .map(({ query, ndcg, results }) => {
      const wanted = Object.entries(query.relevant).map(([key, grade]) => `${key}=${grade}`);
      return `${ndcg.toFixed(2)} ${query.query}  (${query.id})\n     wanted ${wanted.join(' ')}\n     found  ${results.slice(0, 6).join(' ')}`;
    })
    .join('\n');
}
