import { expect, it } from 'vitest';
import { scriptMapOf } from '../../../src/search/build/simplified.ts';
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
  expect(scriptMapOf('什么').has('么')).toBe(false);
  expect(scriptMapOf('幺').get('么')).toBe('幺');
});

it('reads 著 as 着, which Taiwan writes so, also where the texts have it', () => {
  expect(map.get('著')).toBe('着');
});

it('knows characters that the texts lack if they are common, and leaves out rare ones', () => {
  expect(map.get('龍')).toBe('龙');
  expect(map.has('齾')).toBe(false);
});

it('packs and unpacks without loss', () => {
  expect(new Map(unpackScript(packScript(map)))).toEqual(new Map(map));
});
