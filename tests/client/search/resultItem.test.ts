import { expect, it } from 'vitest';
import { resultItem } from '../../../src/client/search/resultItem.ts';
import type { FoundPassage } from '../../../src/search/rank/passage.ts';
import { result, where } from './answers.ts';

const passage = (given: Partial<FoundPassage>): FoundPassage => ({
  anchor: '',
  official: false,
  pieces: [],
  ...given,
});

it('leads to the very place below the base of the site', () => {
  const link = resultItem(result(), where).querySelector('a');
  expect(link?.getAttribute('href')).toBe('/facelaw/en/laws/pipl/28/#p1');
  expect(link?.textContent).toBe('Sensitive information');
});

it('says what it is, where it stands and whether it is in force', () => {
  const about = resultItem(result(), where).querySelector('.result-about');
  expect(about?.textContent).toBe('Provision · Article 28, PIPL · In force');
});

it('does not say its title twice', () => {
  const item = resultItem(result({ kind: 'law', label: 'PIPL', title: 'PIPL', status: '' }), where);
  expect(item.querySelector('.result-about')?.textContent).toBe('Law');
});

it('marks the words that were found, and no others', () => {
  const pieces = [
    { text: 'a ', marked: false },
    { text: 'face', marked: true },
    { text: ' scan', marked: false },
  ];
  const item = resultItem(result({ passage: passage({ pieces }) }), where);
  expect([...item.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['face']);
  expect(item.querySelector('.result-text')?.textContent).toBe('a face scan');
});

it('sets only the words of the law as such', () => {
  const classOf = (official: boolean) =>
    resultItem(result({ passage: passage({ official }) }), where).querySelector('.result-text')
      ?.className;
  expect(classOf(true)).toBe('result-text official');
  expect(classOf(false)).toBe('result-text');
});

it('shows a match in the other language in that language', () => {
  const pieces = [{ text: '敏感个人信息', marked: true }];
  const other = { ...passage({ pieces, official: true }), language: 'zh' as const };
  const item = resultItem(result({ other }), where);
  const [own, shown] = [...item.querySelectorAll('.result-text')];
  expect([own?.getAttribute('lang'), shown?.getAttribute('lang')]).toEqual(['en', 'zh-Hans']);
  expect(item.textContent).toContain('Match in the Chinese');
  expect(shown?.querySelector('mark')?.textContent).toBe('敏感个人信息');
});
