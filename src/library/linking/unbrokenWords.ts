import type { Library } from '../Library.ts';
import { anyOf } from './anyOf.ts';

/** The longest word that is kept on one line: eight characters of a heading on a narrow phone. */
const most = 8;

/** Chinese words of the law and of everyday speech, which a dictionary may not know as words. */
export function unbrokenWords({ glossary, everydayWords, laws }: Library): RegExp {
  const words = [
    ...glossary.terms.flatMap(({ data }) => [data.zh, ...data.alsoSeen.zh]),
    ...everydayWords.flatMap(({ words, means }) => [...words, ...means]),
    ...laws.flatMap(({ data }) => [data.short.zh, ...data.aliases.zh]),
  ];
  const chinese = words.filter((word) => /^\p{sc=Han}+$/u.test(word) && word.length <= most);
  return new RegExp(anyOf(chinese), 'g');
}
