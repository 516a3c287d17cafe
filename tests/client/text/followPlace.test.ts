import { beforeEach, expect, it } from 'vitest';
import { followPlace } from '../../../src/client/text/followPlace.ts';
import { at } from '../page.ts';
import { goTo, textPage } from './textPage.ts';

const cited = (name: string) => at(`[data-cite="${name}"]`).textContent;

beforeEach(() => {
  location.hash = '';
  document.body.innerHTML = textPage;
  followPlace(document);
});

it('the cite box names the whole article at first', () => {
  expect(cited('zh')).toBe('《小规定》第二条');
  expect(cited('en')).toBe('Tiny Rules, art. 2, unofficial translation');
  expect(cited('link')).toBe('/zh/laws/tiny/2021-08-01/#art-2');
});

it.each([
  ['p2', '第二条第二款', 'art. 2(2),', '#art-2-p2'],
  ['p1-i1', '第二条第一款第一项', 'art. 2(1)(1),', '#art-2-p1-i1'],
  ['p2-en', '第二条第二款', 'art. 2(2),', '#art-2-p2'],
])('it follows the place that the address names: #%s', (anchor, zh, en, link) => {
  goTo(anchor);
  expect(cited('zh')).toBe(`《小规定》${zh}`);
  expect(cited('en')).toContain(en);
  expect(cited('link')).toBe(`/zh/laws/tiny/2021-08-01/${link}`);
  expect(at<HTMLAnchorElement>('[data-permanent]').hash).toBe(link);
  expect(at('summary').textContent).toBe(`引用${zh}`);
  expect(at<HTMLDetailsElement>('.cite').open).toBe(true);
});

it('it names the article again where the address names no place', () => {
  goTo('p2');
  goTo('main');
  expect(cited('zh')).toBe('《小规定》第二条');
  expect(cited('link')).toBe('/zh/laws/tiny/2021-08-01/#art-2');
});
