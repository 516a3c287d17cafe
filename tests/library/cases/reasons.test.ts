import { expect, it } from 'vitest';
import { caseReasons } from '../../../src/library/cases/reasons.ts';

const reason = (stage: 'first-instance' | 'second-instance', voice: 'court' | 'authority') => ({
  stage,
  voice,
  zh: '一',
  en: 'one',
  sources: ['a'],
});

it('gathers reasons of one stage and voice, in the order in which each first speaks', () => {
  const groups = caseReasons([
    reason('first-instance', 'court'),
    reason('second-instance', 'court'),
    reason('first-instance', 'authority'),
    reason('first-instance', 'court'),
  ]);
  const shape = groups.map(({ stage, voice, statements }) => [stage, voice, statements.length]);
  expect(shape).toEqual([
    ['first-instance', 'court', 2],
    ['second-instance', 'court', 1],
    ['first-instance', 'authority', 1],
  ]);
});
