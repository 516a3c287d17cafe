import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/content-model/nearest.ts';

const cases = [
  'guo-bing-v-hangzhou-safari-park',
  'suzhou-wuzhong-zhang-v-property-company',
  'tianjin-gu-v-chengguan-property',
  'xian-yanta-wang-v-property-company',
];

describe('the nearest', () => {
  it.each([
    ['guo-bing', cases, 'guo-bing-v-hangzhou-safari-park'],
    ['guobing', cases, 'guo-bing-v-hangzhou-safari-park'],
    ['hangzhou-safari-park', cases, 'guo-bing-v-hangzhou-safari-park'],
    ['tianjin-gu-v-chenguan-property', cases, 'tianjin-gu-v-chengguan-property'],
    ['suzhou-wuzhong', cases, 'suzhou-wuzhong-zhang-v-property-company'],
    ['tittle', ['title', 'short', 'number'], 'title'],
    ['eng', ['zh', 'en'], 'en'],
    ['pip', ['pipl', 'pi-crime-interpretation'], 'pipl'],
    ['pipl-law', ['pipl', 'minors-law'], 'pipl'],
    ['laws/frt-measure', ['laws/frt-measures', 'laws/frt-provisions'], 'laws/frt-measures'],
  ])('of %s', (word, candidates, wanted) => {
    expect(nearest(word, candidates)).toBe(wanted);
  });

  it('is the shortest of those that hold the word', () => {
    expect(nearest('consent', ['separate-consent', 'bundled-consent-again'])).toBe(
      'separate-consent',
    );
  });

  it.each([
    ['doors', ['gates', 'schools']],
    ['no', ['yes', 'law']],
    ['x', ['y']],
    ['', ['a', 'zh']],
    ['gate-case', []],
  ])('of %s is none where nothing is near', (word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});
