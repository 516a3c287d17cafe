import { beforeEach, describe, expect, it } from 'vitest';
import { showScreens } from '../../../src/client/finder/showScreens.ts';
import { at } from '../page.ts';

const page = `<header><a hreflang="en" href="/en/start/">English</a></header>
<div data-finder data-way="你选了" data-again="从头再选">
  <section data-screen id="where" class="now"><h2 tabindex="-1">在哪里？</h2>
    <ul class="choices"><li><a href="#home">家</a></li><li><a href="#gym">健身房</a></li></ul></section>
  <section data-screen id="home"><h2 tabindex="-1">发生了什么？</h2>
    <ul class="choices"><li><a href="#home--gate">门</a></li>
      <li><a href="/zh/faqs/lock/">锁</a></li></ul></section>
  <section data-screen id="home--gate"><h3 tabindex="-1">想要什么？</h3>
    <ul class="choices"><li><a href="/zh/faqs/gate/">不刷</a></li></ul></section>
</div>`;

const shown = () => [...document.querySelectorAll('.now')].map(({ id }) => id);
const way = () => [...document.querySelectorAll('.way a')].map((link) => link.textContent);

function go(hash: string): void {
  location.hash = hash;
  dispatchEvent(new Event('hashchange'));
}

beforeEach(() => {
  history.replaceState(null, '', '/zh/start/');
  document.body.innerHTML = page;
});

describe('the finder shows one screen at a time', () => {
  it('begins by asking where', () => {
    showScreens(document);
    expect(shown()).toEqual(['where']);
    expect(at('.way').hidden).toBe(true);
  });

  it('goes to the screen that the address names, and puts the focus on its heading', () => {
    showScreens(document);
    go('home');
    expect(shown()).toEqual(['home']);
    expect(document.activeElement?.textContent).toBe('发生了什么？');
    expect(way()).toEqual(['← 家', '从头再选']);
  });

  it('names each choice made, and leads back to where it was made', () => {
    history.replaceState(null, '', '/zh/start/#home--gate');
    showScreens(document);
    expect(shown()).toEqual(['home--gate']);
    expect(way()).toEqual(['← 家', '← 门', '从头再选']);
    const back = [...document.querySelectorAll('.way a')].map((link) => link.getAttribute('href'));
    expect(back).toEqual(['#where', '#home', '#where']);
  });

  it('leaves the links to answers as they are', () => {
    showScreens(document);
    go('home--gate');
    expect(at('#home--gate .choices a').getAttribute('href')).toBe('/zh/faqs/gate/');
  });

  it('begins anew where an address names nothing of it', () => {
    for (const nothing of ['#nowhere', '#%']) {
      history.replaceState(null, '', `/zh/start/${nothing}`);
      document.body.innerHTML = page;
      showScreens(document);
      expect(shown()).toEqual(['where']);
    }
  });

  it('leads to the same place in the other language', () => {
    showScreens(document);
    go('home');
    expect(at('header a').getAttribute('href')).toContain('/en/start/#home');
  });
});
