import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Language } from '../../law/language.ts';

/** The one mark that a statement bears for all its sources. */
export interface SourceMark {
  /** The source with the lowest number, to which it leads. */
  first: string;
  /** All of them, in order. */
  ids: string[];
  /** `3`, `1–3`, `2, 5` */
  text: string;
  /** How it is read out. */
  name: string;
}

/** The mark for some sources; undefined where none of them is listed. */
export function sourceMark(
  sources: readonly string[],
  numbers: ReadonlyMap<string, number>,
  language: Language,
): SourceMark | undefined {
  const listed = [...new Set(sources)]
    .flatMap((id) => {
      const number = numbers.get(id);
      return number === undefined ? [] : [{ id, number }];
    })
    .sort((a, b) => a.number - b.number);
  const [first] = listed;
  if (!first) return undefined;
  const t = stringsOf(language);
  const all = listed.map(({ number }) => number);
  const text = runs(all).join(', ');
  return {
    first: first.id,
    ids: listed.map(({ id }) => id),
    text,
    // It holds what is shown, so that who speaks to the page can name it.
    name: fill(t.sourceMark, { n: all.length, numbers: text }),
  };
}

/** Numbers that follow upon each other as a span: 1, 2, 3 and 5 are 1–3 and 5. */
function runs(numbers: readonly number[]): string[] {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.flatMap(([from, to]) => {
    if (to - from > 1) return [`${from}–${to}`];
    return from === to ? [`${from}`] : [`${from}`, `${to}`];
  });
}
