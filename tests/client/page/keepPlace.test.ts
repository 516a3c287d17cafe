import { beforeEach, describe, expect, it } from 'vitest';
import { keepPlace } from '../../../src/client/page/keepPlace.ts';
import { at } from '../page.ts';

let chosen: string[];

beforeEach(() => {
  chosen = [];
  history.replaceState(null, '', '/zh/cases/');
  document.body.innerHTML = '<a hreflang="en" href="/en/cases/">English</a><main></main>';
  keepPlace(at<HTMLAnchorElement>('a'), (language) => chosen.push(language));
  at('a').addEventListener('click', (event) => event.preventDefault());
});

/** Where the link leads when a reader puts the finger on it. */
function leads(address: string): string {
  history.replaceState(null, '', address);
  at('a').dispatchEvent(new Event('pointerdown'));
  const { pathname, search, hash } = new URL(at<HTMLAnchorElement>('a').href);
  return pathname + search + hash;
}

describe('the link to the other language', () => {
  it.each([
    ['/zh/cases/?kind=penalty&place=shanghai', '/en/cases/?kind=penalty&place=shanghai'],
    ['/zh/cases/#q=%E9%97%A8%E7%A6%81', '/en/cases/#q=%E9%97%A8%E7%A6%81'],
    ['/zh/cases/?from=2021-08-01#rules', '/en/cases/?from=2021-08-01#rules'],
    ['/zh/cases/', '/en/cases/'],
  ])('from %s leads to %s', (from, to) => {
    expect(leads(from)).toBe(to);
  });

  it('forgets what the address said before', () => {
    leads('/zh/cases/?kind=penalty#p2');
    expect(leads('/zh/cases/')).toBe('/en/cases/');
  });

  it('has the language remembered when it is followed, not before', () => {
    leads('/zh/cases/');
    expect(chosen).toEqual([]);
    at('a').click();
    expect(chosen).toEqual(['en']);
  });
});
