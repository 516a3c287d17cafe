import { costsStrings } from '../../i18n/costs.ts';
import { finderStrings } from '../../i18n/finder.ts';
import { helpStrings } from '../../i18n/help.ts';
import { operatorsStrings } from '../../i18n/operators.ts';
import { both } from '../../law/both.ts';
import type { Language } from '../../law/language.ts';
import type { SearchRecord } from '../../search/record.ts';

/** What a tool says of itself; its `asks` are what people would type to find it. */
interface ToolWords {
  heading: string;
  intro: string;
  asks: readonly string[];
}

/** The tools for people with a problem, as the search finds them. */
export const toolRecords: readonly SearchRecord[] = [
  toolRecord('start', finderStrings),
  toolRecord('help', helpStrings),
  toolRecord('costs', costsStrings),
  toolRecord('operators', operatorsStrings),
];

function toolRecord(key: string, words: Record<Language, ToolWords>): SearchRecord {
  return {
    key,
    kind: 'tool',
    title: both((language) => words[language].heading),
    names: both(() => []),
    official: both(() => []),
    body: both((language) => [{ anchor: '', text: words[language].intro }]),
    asks: both((language) => [...words[language].asks]),
  };
}
