import { locales } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Day } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import type { Version } from '../model.ts';

/** What a reader has to know of a version before relying on it. */
export interface VersionFacts {
  /** That only some articles are here, where it is so. */
  selected: string | undefined;
  /** Names and values, in order: rank, issuer, days. */
  facts: [name: string, value: string][];
  /** That some wording has only one copy behind it, where it is so. */
  singleSource: string | undefined;
  /** Each copy with what was compared with it. */
  comparedWith: string[];
  notes: string[];
}

/** The facts of a version, in words. */
export function versionFacts(version: Version, language: Language): VersionFacts {
  const t = stringsOf(language);
  const { listComma, colon } = locales[language].punctuation;
  const { law, data } = version;
  const day = (value: string) => formatDay(value as Day, language);
  return {
    selected: selectedOnly(version, language),
    facts: [
      [t.rank, t.ranks[law.data.rank]],
      [t.issuer, law.data.issuer[language]],
      [t.adopted, data.adopted ? day(data.adopted) : t.adoptedNotGiven],
      [t.promulgated, day(data.promulgated)],
      [t.inForceFrom, day(data.from)],
      ...(data.to ? [[t.inForceUntil, day(data.to)] as [string, string]] : []),
      [t.checkedOn, day(data.checked)],
    ],
    singleSource:
      data.singleSource.length > 0
        ? fill(t.singleSource, { articles: data.singleSource.join(listComma) })
        : undefined,
    comparedWith: data.comparedWith.map(
      ({ source, covers }) => source[language] + colon + covers[language],
    ),
    notes: data.notes.map((note) => note[language]),
  };
}

function selectedOnly({ data, provisions }: Version, language: Language): string | undefined {
  if (data.coverage !== 'selected') return undefined;
  const t = stringsOf(language);
  const here = provisions.length;
  return data.totalArticles
    ? fill(t.selectedOnly, { here, total: data.totalArticles })
    : fill(t.selectedOnlyUnknown, { here });
}
