import type { Equivalent } from '../index/equivalents.ts';
import type { EverydayWord } from '../index/everydayWords.ts';
import type { SearchRecord } from '../record.ts';
import { stemmed } from '../text/cut.ts';
import { hasHan } from '../text/hasHan.ts';
import { plain } from '../text/plain.ts';
import type { ScriptMap } from '../text/script.ts';
import { synonyms } from '../weights.ts';
import { regionalWordsFor } from './regionalWords.ts';

/** Groups of words for one thing: a term of the glossary and its other names; 影片 and 视频. */
function namesOfOneThing(records: readonly SearchRecord[]): string[][] {
  const terms = records
    .filter(({ kind }) => kind === 'term')
    .map(({ title, names }) => [title.zh, title.en, ...names.zh, ...names.en]);
  return [
    ...terms.filter((words) => words.length > 1),
    ...regionalWordsFor(JSON.stringify(records)),
  ];
}

/**
 * All words that stand for others: everyday words, other names of terms, words of other regions.
 * Each word comes alone (see `together`); those without any other meaning are left out.
 */
export function equivalentsOf(
  records: readonly SearchRecord[],
  everyday: readonly EverydayWord[],
  script: ScriptMap,
): Equivalent[] {
  const forms = (words: readonly string[]) => words.map((word) => stemmed(plain(word, script)));
  const all = [
    ...everyday.map(({ words, means }) => ({
      words: forms(words),
      means: forms(means),
      trust: synonyms.everyday,
    })),
    ...namesOfOneThing(records).map((names) => {
      const words = forms(names);
      return { words, means: words, trust: synonyms.names };
    }),
  ];
  return all.flatMap(apart).filter(({ means }) => means.length > 0);
}

/** One word with what it means, in its own writing where there are words for it. */
function apart({ words, means, trust }: Equivalent): Equivalent[] {
  return words.map((word) => {
    const others = means.filter((other) => other !== word);
    const same = others.filter((other) => hasHan(other) === hasHan(word));
    return { words: [word], means: same.length > 0 ? same : others, trust };
  });
}

/** Words that mean the same, put together again: a file holds their meanings once. */
export function together(equivalents: readonly Equivalent[]): Equivalent[] {
  const groups = new Map<string, Equivalent>();
  for (const { words, means, trust } of equivalents) {
    const name = JSON.stringify([means, trust]);
    const group = groups.get(name) ?? { words: [], means, trust };
    groups.set(name, { ...group, words: [...group.words, ...words] });
  }
  return [...groups.values()];
}
