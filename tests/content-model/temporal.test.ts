import { describe, expect, it } from 'vitest';
import { formerLaws, temporal, transitions } from '../../src/content-model/law/temporal.ts';

const period = { from: '1999-10-01', to: '2021-01-01', certainty: 'two-copies' };
const both = { zh: '管合同。', en: 'Contracts.' };
const text = { id: 'contract-law', name: both, field: 'civil', reaches: both, rules: ['general'] };

describe('a text of which only the days are here', () => {
  it.each([
    ['as it should be', { ...text, periods: [period] }, true],
    ['without days', { ...text, periods: [] }, false],
    ['in one language', { ...text, reaches: { zh: '管合同。' }, periods: [period] }, false],
    ['under no rule', { ...text, rules: [], periods: [period] }, false],
    ['of unknown certainty', { ...text, periods: [{ ...period, certainty: 'sure' }] }, false],
    [
      'with no day of the calendar',
      { ...text, periods: [{ ...period, from: '1999-13-01' }] },
      false,
    ],
  ])('%s', (_, value, accepted) => {
    expect(formerLaws.safeParse({ texts: [value] }).success).toBe(accepted);
  });
});

describe('the days of a law', () => {
  it('rest on two copies unless it is said otherwise, and need no earlier wording', () => {
    const read = temporal.parse({ field: 'civil', reaches: both, rules: ['general'] });
    expect(read).toMatchObject({ certainty: 'two-copies', earlier: [] });
  });

  it('have no fixed sentence on what applied before', () => {
    const value = { field: 'civil', reaches: both, rules: ['general'], before: both };
    expect(temporal.safeParse(value).success).toBe(false);
  });
});

describe('a rule on time', () => {
  const rule = { id: 'general', name: both, settled: both, certainty: 'two-copies' };
  it.each([
    ['not-back', 'open', true],
    ['back', 'open', false],
    ['not-back', 'maybe', false],
  ])('says %s of earlier acts and %s of those that go on', (before, across, accepted) => {
    expect(transitions.safeParse({ rules: [{ ...rule, before, across }] }).success).toBe(accepted);
  });
});
