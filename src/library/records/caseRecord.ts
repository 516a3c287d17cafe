import type { Language } from '../../law/language.ts';
import type { SearchRecord } from '../../search/record.ts';
import { bothWidths } from '../cases/numbers.ts';
import { keysOf } from '../linking/keysOf.ts';
import type { Case } from '../model.ts';
import { bodyPassages } from './passages.ts';

/** What the search knows of a case: its names, its numbers, its story and every statement. */
export function caseRecord({ key, title, data, pages }: Case): SearchRecord {
  const numbers = data.stages.flatMap(({ number, numberUnconfirmed }) =>
    [number, numberUnconfirmed].filter((found) => found !== undefined),
  );
  const both = <T>(of: (language: Language) => T) => ({ zh: of('zh'), en: of('en') });
  const statements = [
    data.summary,
    ...data.facts,
    ...data.issues,
    ...data.reasoning,
    ...data.notDecided,
    ...data.stages.flatMap((stage) => [stage.court, stage.outcome, ...stage.orders]),
    ...data.claims.map(({ claim }) => claim),
    ...data.unknown,
  ];
  return {
    key,
    kind: 'case',
    title,
    names: both((language) => [
      data.name[language],
      pages[language].data.title,
      ...data.nicknames[language],
      ...numbers.map(bothWidths),
    ]),
    official: both(() => []),
    body: both((language) => [
      ...bodyPassages(pages[language].body),
      ...statements.map((statement) => ({ anchor: '', text: statement[language] })),
    ]),
    asks: both((language) => pages[language].data.asks),
    restsOn: keysOf(data.provisions.map((provision) => provision.key)),
    facets: { kind: data.kind, setting: data.setting },
  };
}
