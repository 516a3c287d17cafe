import type { Bilingual } from '../../content-model/bilingual.ts';
import type { CaseData } from '../../content-model/case/case.ts';
import type { Language } from '../../law/language.ts';
import type { SearchRecord } from '../../search/record.ts';
import { bothWidths } from '../cases/numbers.ts';
import { keysOf } from '../linking/keysOf.ts';
import type { Case } from '../model.ts';
import { textOfBody } from './textOfBody.ts';

/** What the search knows of a case: its names, its numbers, its story in a sentence and all that its page says. */
export function caseRecord({ key, title, data, pages }: Case): SearchRecord {
  const numbers = data.stages.flatMap(({ number, numberUnconfirmed }) =>
    [number, numberUnconfirmed].filter((found) => found !== undefined),
  );
  // What a case merely illustrates in our reading it does not rest on.
  const bearing = data.provisions.filter(({ role }) => role !== 'illustrates');
  const both = <T>(of: (language: Language) => T) => ({ zh: of('zh'), en: of('en') });
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
    body: both((language) => [{ anchor: '', text: data.summary[language] }]),
    commentary: both((language) =>
      [
        textOfBody(pages[language].body),
        ...statementsOf(data).map((statement) => statement[language]),
      ].join('\n'),
    ),
    asks: both((language) => pages[language].data.asks),
    restsOn: keysOf(bearing.map(({ key: reference }) => reference)),
    facets: { kind: data.kind, setting: data.setting },
  };
}

/** Every other statement that the page of a case shows; the names and numbers stand elsewhere. */
function statementsOf(data: CaseData): Bilingual[] {
  const { parties, stages, claims, amounts, say, precedent } = data;
  return [
    data.status,
    data.outcome,
    ...data.facts,
    ...data.issues,
    ...data.reasoning,
    ...data.notDecided,
    ...parties.flatMap(({ name, note }) => given(name, note)),
    ...stages.flatMap(({ court, outcome, procedure, orders, undertakings, dateNotes }) => [
      ...given(court, outcome, procedure),
      ...orders,
      ...(undertakings ?? []),
      ...dateNotes,
    ]),
    ...claims.flatMap(({ claim, results }) => [claim, ...results.map(({ ground }) => ground)]),
    ...amounts.flatMap(({ label, who, note }) => given(label, who, note)),
    ...say.flatMap((line) => [line.say, line.not, line.why]),
    ...data.significance,
    precedent.why,
    ...data.laterHistory,
    ...data.timeline,
    ...data.provisions.map(({ line }) => line),
    ...data.unknown,
    ...data.disagreements,
  ];
}

function given(...texts: (Bilingual | undefined)[]): Bilingual[] {
  return texts.filter((text) => text !== undefined);
}
