import type { CaseData } from '../../content-model/case/case.ts';
import { type ProvisionRole, provisionRoles } from '../../content-model/case/words.ts';
import type { Case } from '../model.ts';

/** What a case has to do with a provision. */
export interface CaseLink {
  entry: Case;
  provision: CaseData['provisions'][number];
}

/** The cases that have the same thing to do with a provision. */
export interface RoleGroup {
  role: ProvisionRole;
  links: CaseLink[];
}

/** Strongest first: applied, invoked, the counterpart of today, our illustration. */
export const rolesByStrength = Object.keys(provisionRoles) as ProvisionRole[];

/** Where a role stands among the others; the smaller, the stronger. */
export function rankOf(role: ProvisionRole): number {
  return rolesByStrength.indexOf(role);
}

/**
 * Cases by what they have to do with a provision, the strongest first. The group of those that
 * applied it is there even when it is empty: that nobody did has to be said.
 * @returns no group at all where there is no case
 */
export function groupByRole(links: CaseLink[]): RoleGroup[] {
  if (links.length === 0) return [];
  return rolesByStrength
    .map((role) => ({ role, links: links.filter(({ provision }) => provision.role === role) }))
    .filter((group) => group.role === 'applied' || group.links.length > 0);
}

/** Of several links of a case to one article, the strongest: it speaks for the article. */
export function strongest(
  links: CaseData['provisions'],
): CaseData['provisions'][number] | undefined {
  return links.toSorted((a, b) => rankOf(a.role) - rankOf(b.role))[0];
}
