import { expect, it } from 'vitest';
import { competentCourts, suitKinds } from '../../../src/law/costs/competentCourts.ts';

it("one's own home gives jurisdiction online alone", () => {
  const atHome = suitKinds.filter((kind) => competentCourts(kind).includes('own-home'));
  expect(atHome).toEqual(['online']);
});

it("the defendant's domicile is always open", () => {
  for (const kind of suitKinds) expect(competentCourts(kind)).toContain('defendant');
});

it('a contract is sued on where it is performed, not where an infringement took place', () => {
  expect(competentCourts('contract')).toEqual(['defendant', 'performance']);
});
