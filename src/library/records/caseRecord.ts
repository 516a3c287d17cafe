import { caseKinds } from '../../content-model/case/words.ts';
import { searchStrings } from '../../i18n/search.ts';
import { fill } from '../../i18n/translate.ts';
import { both } from '../../law/both.ts';
import type { SearchRecord } from '../../search/record.ts';
import { bothWidths } from '../cases/numbers.ts';
import { keysOf } from '../linking/keysOf.ts';
import type { Case } from '../model.ts';

/** What the search knows of a case: its names, its numbers and its story in a sentence. */
export function caseRecord({ key, title, data, pages }: Case): SearchRecord {
  const numbers = data.stages.flatMap(({ number, numberUnconfirmed }) =>
    [number, numberUnconfirmed].filter((found) => found !== undefined),
  );
  // What a case merely illustrates in our reading it does not rest on.
  const bearing = data.provisions.filter(({ role }) => role !== 'illustrates');
  return {
    key,
    kind: 'case',
    title,
    resultTitle: both((language) =>
      fill(searchStrings[language].titles.case, {
        title: title[language],
        kind: caseKinds[data.kind][language],
      }),
    ),
    names: both((language) => [
      data.name[language],
      pages[language].data.title,
      ...data.nicknames[language],
      ...numbers.map(bothWidths),
    ]),
    official: both(() => []),
    body: both((language) => [{ anchor: '', text: data.summary[language] }]),
    asks: both((language) => pages[language].data.asks),
    restsOn: keysOf(bearing.map(({ key: reference }) => reference)),
  };
}
