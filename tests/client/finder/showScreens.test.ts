import { beforeEach, describe, expect, it } from 'vitest';
import { showScreens } from '../../../src/client/finder/showScreens.ts';
import { at } from '../page.ts';

const page = `<header><a hreflang="en" href="/en/start/">English</a></header>
<div data-finder data-way="你选了" data-again="从头再选">
  <section data-screen id="where" class="now"><h2 tabindex="-1">在哪里？</h2>
    <ul class="choices"><li><a href="#home">家</a></li><li><a href="#gym">健身房</a></li></ul></section>
  <section data-screen id="home"><h2 tabindex="-1">发生了什么？</h2>
    <ul class="choices"><li><a href="#home--gate">门</a></li>
      <li id="home--lock--refuse"><a href="#answer--lock">锁</a></li></ul></section>
  <section data-screen id="home--gate"><h3 tabindex="-1">想要什么？</h3>
    <ul class="choices"><li id="home--gate--refuse"><a href="#answer--gate">不刷</a><span class="letter">信：<a href="/zh/letters/gate/">给物业的信</a></span></li></ul></section>
  <section data-screen id="answer--gate"><h2 tabindex="-1">门的回答</h2><p class="answer">可以。</p></section>
  <section data-screen id="answer--lock"><h2 tabindex="-1">锁的回答</h2></section>
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

  it('shows the answer to which a way leads, and each choice on the way back', () => {
    history.replaceState(null, '', '/zh/start/#home--gate--refuse');
    showScreens(document);
    expect(shown()).toEqual(['answer--gate']);
    expect(way()).toEqual(['← 家', '← 门', '← 不刷', '从头再选']);
    const back = [...document.querySelectorAll('.way a')].map((link) => link.getAttribute('href'));
    expect(back).toEqual(['#where', '#home', '#home--gate', '#where']);
  });

  it('shows the letter of the way, and no longer once another is chosen', () => {
    showScreens(document);
    go('home--gate--refuse');
    expect(at('#answer--gate .letter a').getAttribute('href')).toBe('/zh/letters/gate/');
    go('home');
    expect(document.querySelectorAll('#answer--gate .letter')).toHaveLength(0);
  });

  it('keeps the whole way in the address of an end', () => {
    showScreens(document);
    expect(at('#home--lock--refuse a').getAttribute('href')).toBe('#home--lock--refuse');
    go('home--lock--refuse');
    expect(shown()).toEqual(['answer--lock']);
    expect(way()).toEqual(['← 家', '← 锁', '从头再选']);
  });

  it('begins anew where an address names nothing of it', () => {
    history.replaceState(null, '', '/zh/start/#nowhere');
    showScreens(document);
    expect(shown()).toEqual(['where']);
  });

  it('leads to the same place in the other language', () => {
    showScreens(document);
    go('home');
    expect(at('header a').getAttribute('href')).toContain('/en/start/#home');
  });
});
