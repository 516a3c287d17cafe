import type { CaseData } from '../../content-model/case/case.ts';
import type { CaseStage } from '../../content-model/case/stage.ts';
import { splitKey } from '../../i18n/routes.ts';
import type { Library } from '../Library.ts';
import type { Case, Law, Provision } from '../model.ts';
import { provisionValue } from './filters.ts';
import { rankOf } from './roles.ts';

/** What a case did with a provision. */
export interface MatrixEntry {
  entry: Case;
  link: CaseData['provisions'][number];
  /** The stages whose court or authority applied it, or what it now stands for. */
  appliedBy: CaseStage[];
  /** Id of the entry on the page of the matrix. */
  id: string;
}

/** A provision with the cases that bear on it: those that applied it first. */
export interface MatrixRow {
  provision: Provision;
  /** `frt-provisions-10`: its id on the page of the matrix, and its value as a filter. */
  id: string;
  entries: MatrixEntry[];
}

export interface CaseMatrix {
  /** Law by law, article by article. */
  laws: { law: Law; rows: MatrixRow[] }[];
  /** The cases that bear on some provision, the latest first. */
  cases: Case[];
  /** Those of which no provision is known. */
  unlinked: Case[];
}

/** Sets cases against provisions, both ways round. */
export function caseMatrix({ laws, cases }: Pick<Library, 'laws' | 'cases'>): CaseMatrix {
  return {
    laws: laws
      .map((law) => ({
        law,
        rows: law.versions
          .flatMap(({ provisions }) => provisions)
          .map((provision) => rowOf(provision, cases))
          .filter(({ entries }) => entries.length > 0),
      }))
      .filter(({ rows }) => rows.length > 0),
    cases: cases.filter(({ data }) => data.provisions.length > 0),
    unlinked: cases.filter(({ data }) => data.provisions.length === 0),
  };
}

function rowOf(provision: Provision, cases: Case[]): MatrixRow {
  const id = provisionValue(provision.key);
  const concerns = (reference: string) => splitKey(reference).key === provision.key;
  const entries = cases.flatMap((entry) =>
    entry.data.provisions
      .filter(({ key }) => concerns(key))
      .map((link, index) => ({
        entry,
        link,
        appliedBy: entry.data.stages.filter(({ lawApplied }) =>
          lawApplied.some(({ counterpart }) => counterpart.some(concerns)),
        ),
        id: [id, entry.id, ...(index > 0 ? [index + 1] : [])].join('--'),
      })),
  );
  const rank = ({ link }: MatrixEntry) => rankOf(link.role);
  return { provision, id, entries: entries.sort((a, b) => rank(a) - rank(b)) };
}
