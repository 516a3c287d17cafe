import { Converter } from 'opencc-js';
import type { SearchIndex } from '../src/search/index/openIndex.ts';
import { answerLine } from '../src/search/rank/answerLine.ts';
import type { JudgedQuery } from './judgedQuery.ts';

const han = /\p{Script=Han}/u;

/** The scripts in which a reader may type: of Taiwan, of Hong Kong, and without local forms. */
const scripts = ['tw', 'hk', 't'] as const;

/**
 * Puts every Chinese query into traditional script and compares all of its results with those of
 * the query as it stands. Returns how many are the same, and names the ones that are not.
 */
export async function traditional(
  index: SearchIndex,
  queries: readonly JudgedQuery[],
): Promise<string> {
  const chinese = queries.filter(({ query }) => han.test(query));
  const found = async (query: JudgedQuery) => (await answerLine(index, query, 0)).results.join(' ');
  const lines = scripts.map(async (to) => {
    const convert = Converter({ from: 'cn', to });
    const other: string[] = [];
    for (const query of chinese) {
      const written = convert(query.query);
      const same = (await found({ ...query, query: written })) === (await found(query));
      if (!same) other.push(`  ${query.query} | ${written}`);
    }
    const count = chinese.length - other.length;
    return [`${to}: ${count} of ${chinese.length} the same`, ...other].join('\n');
  });
  return (await Promise.all(lines)).join('\n');
}
