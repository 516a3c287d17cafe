import { runsOf, stemmed } from '../text/cut.ts';

/** What people say (`words`) and what else stands for it (`means`): plain form, stemmed. */
export interface Equivalent {
  words: string[];
  means: string[];
  /** How sure it is that they mean the same, 0-1. */
  trust: number;
}

/**
 * What a known word begins with, by which it is filed: a Chinese character, or a stem.
 *
 * @param word In plain form, stemmed.
 */
export function beginningOf(word: string): string {
  const [run] = runsOf(word);
  return run?.chinese ? ([...run.text][0] ?? '') : (run?.text ?? '');
}

/** Everything with which a known word in a text may begin. The text is in plain form. */
export function beginningsIn(text: string): string[] {
  const runs = runsOf(stemmed(text));
  return [...new Set(runs.flatMap((run) => (run.chinese ? [...run.text] : [run.text])))];
}
