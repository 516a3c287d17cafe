import { describe, expect, it } from 'vitest';
import {
  chineseModals,
  englishModals,
  joinsBans,
  type Modals,
} from '../../../src/checks/aligned/modalsIn.ts';

const NONE: Modals = { duty: 0, ban: 0, leave: 0, chance: 0, ought: 0 };

describe('the modals of a Chinese clause', () => {
  it.each<[string, Partial<Modals>]>([
    ['应当取得同意', { duty: 1 }],
    ['应予受理', { duty: 1 }],
    ['必须严格保密', { duty: 1 }],
    ['人民法院依法予以支持', { duty: 1 }],
    ['人民法院不予支持', { ban: 1 }],
    ['不得收集，不得提供', { ban: 2 }],
    ['可以拒绝', { leave: 1 }],
    ['方可处理', { leave: 1 }],
    ['只能用于公共安全', { leave: 1 }],
    ['可能造成损害', { chance: 1 }],
    ['知道或者应当知道', { ought: 1 }],
    ['预见到或者应当预见到', { ought: 1 }],
    ['应当预见到', { duty: 1 }],
    ['可以被识别的外部形象', {}],
    ['必须出庭的', {}],
    ['相应的责任', {}],
  ])('%s', (clause, modals) => {
    expect(chineseModals(clause)).toEqual({ ...NONE, ...modals });
  });
});

describe('the modals of an English clause', () => {
  it.each<[string, Partial<Modals>]>([
    ['it shall obtain consent', { duty: 1 }],
    ['it shall not collect or provide', { ban: 1 }],
    ['no organisation or individual shall infringe', { ban: 1 }],
    ['none shall sell it', { ban: 1 }],
    ['no later than 30 days it shall file', { duty: 1 }],
    ['it shall inform them, and shall not sell', { duty: 1, ban: 1 }],
    ['it may refuse', { leave: 1 }],
    ['on 28 May 2020', {}],
    ['it knows or ought to know', { ought: 1 }],
    ['it foresaw or ought to have foreseen', { ought: 1 }],
  ])('%s', (clause, modals) => {
    expect(englishModals(clause)).toEqual({ ...NONE, ...modals });
  });
});

it('lets one "no … shall … or" stand for several bans, and nothing else', () => {
  expect(joinsBans('No organisation shall collect, or sell, it')).toBe(true);
  expect(joinsBans('it shall not collect or sell it')).toBe(false);
});
