import type { CitedInText } from '../../law/citations/cited.ts';
import { foldForMatching } from '../../law/citations/lawNames.ts';
import { readable } from '../../law/citations/readable.ts';
import { readCitations } from '../../law/citations/readCitations.ts';
import type { Book } from '../book.ts';
import type { CaseMention } from './caseNames.ts';
import { type Dated, datesIn } from './datesIn.ts';
import { type LawMention, lawMentions } from './lawMentions.ts';
import type { Misnamed } from './misnamedLaws.ts';
import { type Stretch, sentencesIn } from './sentencesIn.ts';
import { withLaws } from './withLaws.ts';

/** A text made ready: all offsets below are those of `plain`, until they are told. */
export interface Prepared {
  source: string;
  /** As the reader of citations reads it, letters and quotation marks as given. */
  text: string;
  /** The same, character for character, in one width and small letters. */
  plain: string;
  sentences: Stretch[];
  cited: CitedInText[];
  /** Laws named or cited, and words that stand for one named before. */
  laws: LawMention[];
  misnamed: Misnamed[];
  /** Matters named. */
  cases: CaseMention[];
  dates: Dated[];
  /** The place in the text as given of a place in `plain`. */
  given(offset: number): number;
}

/** Reads a text once for all that is asked of it. */
export function prepare(source: string, book: Book): Prepared {
  const { known, script } = book;
  const { text, at } = readable(source, script);
  const plain = foldForMatching(text);
  const read = readCitations(source, known, { script }).map((each) => ({
    ...each,
    start: placeOf(at, each.start),
    end: placeOf(at, each.end - 1) + 1,
  }));
  const cited = withLaws(plain, read, known, book.laws);
  const misnamed = book.misnamed(plain);
  return {
    source,
    text,
    plain,
    sentences: sentencesIn(text),
    cited,
    laws: lawMentions(plain, cited, misnamed, book.laws),
    misnamed,
    cases: book.named(plain),
    dates: datesIn(plain),
    given: (offset) => at[offset] ?? source.length,
  };
}

/** The parts of a text that stand within a stretch of it. */
export function within<T extends Stretch>({ start, end }: Stretch, parts: readonly T[]): T[] {
  return parts.filter((part) => part.start >= start && part.end <= end);
}

/** Where in `at` an offset of the text as given stands: offsets only grow. */
function placeOf(at: readonly number[], offset: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
