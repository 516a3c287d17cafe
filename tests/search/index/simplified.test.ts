import { expect, it } from 'vitest';
import { scriptMapOf } from '../../../src/search/index/simplified.ts';
import { packScript, unpackScript } from '../../../src/search/text/script.ts';

const map = scriptMapOf('人脸识别门禁特征显著后来');

it.each([
  ['臉', '脸'],
  ['識', '识'],
  ['別', '别'],
  ['門', '门'],
  ['徵', '征'],
  ['後', '后'],
])('reads %s as %s', (traditional, simplified) => {
  expect(map.get(traditional)).toBe(simplified);
});

it('leaves a character that is good simplified script and stands in the texts', () => {
  expect(map.has('著')).toBe(false);
});

it('leaves out characters whose simplified form does not occur', () => {
  expect(map.has('龍')).toBe(false);
});

it('packs and unpacks without loss', () => {
  expect(new Map(unpackScript(packScript(map)))).toEqual(new Map(map));
});
