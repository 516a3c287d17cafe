import type { CitedInText } from '../law/citations/cited.ts';
import { placeInLaw } from '../law/citations/citedThing.ts';
import { readCitations } from '../law/citations/readCitations.ts';
import type { Day } from '../law/day.ts';
import type { Law } from '../library/model.ts';
import type { Context } from './context.ts';

/** By which law a text is read. */
export interface Asked {
  /** The day of the law. */
  day: Day;
  /** The law of citations that name none. */
  law?: Law | undefined;
  /** Whether the text is a query and not prose. */
  terse?: boolean;
}

/** What a text cites on a day, in simplified or traditional characters. */
export function readOn(
  text: string,
  { day, law, terse = false }: Asked,
  { book: { known, script } }: Pick<Context, 'book'>,
): CitedInText[] {
  const on = { ...known, day };
  return readCitations(text, on, { script, terse }).map((each) => {
    if (!law || each.cited.kind !== 'unnamed') return each;
    return { ...each, cited: placeInLaw(law.id, each.cited, on) ?? each.cited };
  });
}
