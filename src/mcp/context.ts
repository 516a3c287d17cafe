import type { KnownLaws } from '../law/citations/readCitations.ts';
import type { DatedText } from '../law/governing/datedText.ts';
import type { TimeRecord } from '../law/governing/governing.ts';
import type { Library } from '../library/Library.ts';
import { timeRecord } from '../library/laws/timeRecord.ts';
import { type Book, openBook } from '../proof/book.ts';
import { proofData } from '../proof/build/proofData.ts';
import type { SearchIndex } from '../search/index/openIndex.ts';
import type { Settings } from '../settings.ts';

/** What every tool answers from. */
export interface Context {
  library: Library;
  site: Pick<Settings, 'base' | 'site' | 'commit'>;
  /** The laws as the reader of citations knows them on the day of the library. */
  known: KnownLaws;
  record: TimeRecord;
  /** Every text with its days, by id. */
  texts: ReadonlyMap<string, DatedText>;
  /** What texts are held against: official words, translations, numbers of cases. */
  book: Book;
  /** The search index; made when the server starts, and waited for. */
  index: () => Promise<SearchIndex>;
}

/** Makes ready what tools answer from. */
export function contextOf(
  library: Library,
  site: Context['site'],
  index: Context['index'],
): Context {
  const record = timeRecord(library);
  const book = openBook(proofData(library));
  return {
    library,
    site,
    known: book.known,
    record,
    texts: new Map(record.texts.map((text) => [text.id, text])),
    book,
    index,
  };
}
