/** Where an infringement took place, or that a contract was broken. */
export const suitKinds = ['site', 'online', 'contract'] as const;

export type SuitKind = (typeof suitKinds)[number];

/** A court that may be chosen, by what makes it competent. */
export type CompetentCourt = 'defendant' | 'infringement' | 'own-home' | 'performance';

/**
 * The courts among which a plaintiff may choose (Civil Procedure Law, Articles 22, 24 and 29;
 * interpretation of that law, Articles 24 and 25). One's own home is among them online alone.
 */
export function competentCourts(kind: SuitKind): CompetentCourt[] {
  if (kind === 'contract') return ['defendant', 'performance'];
  return kind === 'online'
    ? ['own-home', 'defendant', 'infringement']
    : ['infringement', 'defendant'];
}
