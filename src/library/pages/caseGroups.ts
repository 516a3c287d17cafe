import { hasResult, type ProvisionRole, provisionResults } from '../../content-model/case/words.ts';
import type { Language } from '../../law/language.ts';
import { type CaseLink, groupByRole } from '../cases/roles.ts';
import { type PageLink, titleLink } from './pageLink.ts';

/** A case with the line that it has for a provision. */
export interface ProvisionCase extends PageLink {
  /** What became of the provision there; only where it was applied or invoked. */
  result?: string | undefined;
}

/** Cases that have the same thing to do with a provision. */
export interface CaseGroup {
  role: ProvisionRole;
  cases: ProvisionCase[];
}

/** The cases of a provision as an article page groups them, those that applied it first. */
export function caseGroups(links: CaseLink[], language: Language): CaseGroup[] {
  return groupByRole(links).map((group) => ({
    role: group.role,
    cases: group.links.map(({ entry, provision: { role, result, line } }) => ({
      ...titleLink(entry, language),
      note: line[language],
      result: hasResult(role) && result !== 'none' ? provisionResults[result][language] : undefined,
    })),
  }));
}
