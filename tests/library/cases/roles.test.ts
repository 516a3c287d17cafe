import { describe, expect, it } from 'vitest';
import type { ProvisionRole } from '../../../src/content-model/case/words.ts';
import {
  type CaseLink,
  groupByRole,
  rolesByStrength,
  strongest,
} from '../../../src/library/cases/roles.ts';
import { siteLibrary } from '../siteLibrary.ts';

const link = (role: ProvisionRole): CaseLink['provision'] => ({
  key: 'laws/a/1',
  role,
  result: 'none',
  line: { zh: '一', en: 'one' },
  sources: ['a'],
});
const [entry] = siteLibrary.cases as [(typeof siteLibrary.cases)[number]];
const links = (...roles: ProvisionRole[]) =>
  roles.map((role) => ({ entry, provision: link(role) }));
const shape = (...roles: ProvisionRole[]) =>
  groupByRole(links(...roles)).map((group) => [group.role, group.links.length]);

describe('the cases of a provision', () => {
  it('stand in groups, the strongest first', () => {
    expect(shape('illustrates', 'counterpart', 'applied', 'invoked', 'applied')).toEqual([
      ['applied', 2],
      ['invoked', 1],
      ['counterpart', 1],
      ['illustrates', 1],
    ]);
  });

  it('keep an empty group of those that applied it, so that this can be said', () => {
    expect(shape('illustrates')).toEqual([
      ['applied', 0],
      ['illustrates', 1],
    ]);
  });

  it('are no group at all where there is no case', () => {
    expect(shape()).toEqual([]);
  });

  it('speak for an article by the strongest of their links', () => {
    expect(strongest([link('illustrates'), link('invoked'), link('counterpart')])?.role).toBe(
      'invoked',
    );
  });

  it('are led back to from every provision in that order', () => {
    for (const provision of siteLibrary.allProvisions) {
      const found = groupByRole(siteLibrary.backlinks(provision).cases).map(({ role }) => role);
      expect(found).toEqual(rolesByStrength.filter((role) => found.includes(role)));
    }
  });
});

describe('the result of a provision in a case', () => {
  it('is there only where it was applied or invoked', () => {
    const wrong = siteLibrary.cases.flatMap(({ id, data }) =>
      data.provisions
        .filter(({ role, result }) => !['applied', 'invoked'].includes(role) && result !== 'none')
        .map(({ key }) => `${id} ${key}`),
    );
    expect(wrong).toEqual([]);
  });
});
