import type { KnownLaws } from '../law/citations/readCitations.ts';
import type { DatedText } from '../law/governing/datedText.ts';
import type { TimeRecord } from '../law/governing/governing.ts';
import type { Library } from '../library/Library.ts';
import { timeRecord } from '../library/laws/timeRecord.ts';
import { knownLaws } from '../library/linking/lawCollection.ts';
import type { SearchIndex } from '../search/index/openIndex.ts';
import type { Settings } from '../settings.ts';
import { Wordings } from './quoting/Wordings.ts';

/** What every tool answers from. */
export interface Context {
  library: Library;
  site: Pick<Settings, 'base' | 'site' | 'commit'>;
  /** The laws as the reader of citations knows them on the day of the library. */
  known: KnownLaws;
  record: TimeRecord;
  /** Every text with its days, by id. */
  texts: ReadonlyMap<string, DatedText>;
  wordings: Wordings;
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
  return {
    library,
    site,
    known: knownLaws(library.laws, library.collection.outside, library.day),
    record,
    texts: new Map(record.texts.map((text) => [text.id, text])),
    wordings: new Wordings(library.allProvisions),
    index,
  };
}
