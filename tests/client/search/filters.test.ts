import { beforeEach, expect, it } from 'vitest';
import { fillFilters } from '../../../src/client/search/filters.ts';
import type { Counts } from '../../../src/search/rank/counts.ts';
import { at } from '../page.ts';
import { where } from './answers.ts';

const laws = new Map([
  ['pipl', 'PIPL'],
  ['civil-code', 'Civil Code'],
]);
const counts: Counts = { kinds: new Map([['case', 2]]), laws: new Map([['civil-code', 5]]) };

beforeEach(() => {
  document.body.innerHTML =
    '<form><select name="kind"></select><select name="law"></select></form>';
});

const fillWith = (given: Counts, state = {}) =>
  fillFilters(at<HTMLFormElement>('form'), given, { query: 'q', ...state }, laws, where);
const menu = (name: string) => at<HTMLSelectElement>(`select[name="${name}"]`);
const options = (name: string) => [...menu(name).options].map(({ text }) => text);

it('offers what would leave something, with how much', () => {
  fillWith(counts);
  expect(options('kind')).toEqual(['All', 'Cases (2)']);
  expect(options('law')).toEqual(['All', 'Civil Code (5)']);
});

it('keeps what is chosen, though it leaves nothing, so that it can be taken back', () => {
  fillWith(counts, { kind: 'faq' });
  expect(options('kind')).toEqual(['All', 'Cases (2)', 'Questions (0)']);
  // What a browser takes for chosen when the page fills the menu.
  expect(menu('kind').querySelector('[selected]')?.getAttribute('value')).toBe('faq');
});

it('rests where there is nothing to choose', () => {
  fillWith({ kinds: new Map(), laws: new Map() });
  expect([menu('kind').disabled, menu('law').disabled]).toEqual([true, true]);
  fillWith(counts);
  expect([menu('kind').disabled, menu('law').disabled]).toEqual([false, false]);
});
