import { beforeEach, describe, expect, it } from 'vitest';
import { readPath, showHint } from '../../../src/client/lost/lost.ts';
import type { AddressBook } from '../../../src/content-model/addressBook.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { at } from '../page.ts';

describe('an address', () => {
  it.each([
    ['/zh/laws/pipl/99/', '/', 'zh', 'laws/pipl/99'],
    ['/facelaw/en/cases/x', '/facelaw/', 'en', 'cases/x'],
    ['/laws/pipl/28/index.html', '/', undefined, 'laws/pipl/28'],
    ['/EN/faqs/gate.html', '/', 'en', 'faqs/gate'],
    ['/%E0%A4%A', '/', undefined, '%E0%A4%A'],
    ['/zh/', '/', 'zh', ''],
  ])('%s below %s is of the language and the page that it names', (path, base, locale, key) => {
    expect(readPath({ base, path })).toEqual({ locale, key });
  });
});

const book: AddressBook = {
  keys: ['', 'cases/guo-bing-v-park', 'laws/pipl'],
  laws: [
    {
      key: 'laws/pipl',
      name: { zh: '个人信息保护法', en: 'PIPL' },
      total: 74,
      numbers: ['28'],
      renumbered: { '5': '28' },
    },
  ],
};

describe('the page for what was not found', () => {
  beforeEach(() => {
    const hint = (words: string) => `<p data-hint ${words}></p>`;
    document.body.innerHTML = `<div>
      <section id="zh">${hint('data-beyond="{law}共{total}条，没有{article}：" data-nearest="也许：" data-renumbered="{article}现在是{now}："')}</section>
      <section id="en">${hint('data-beyond="The {law} has {total} articles, no {article}: " data-nearest="Perhaps: " data-renumbered="{article} is now {now}: "')}</section>
    </div>`;
  });
  const show = (path: string, base = '/') => {
    const sections = new Map<Locale, HTMLElement>([
      ['zh', at('#zh')],
      ['en', at('#en')],
    ]);
    showHint(sections, { base, path }, book);
  };
  const said = (language: string) => at(`#${language}`).textContent;
  const leads = (language: string) => at(`#${language} a`).getAttribute('href');

  it('says in both languages how many articles the law has, and leads to it', () => {
    show('/zh/laws/pipl/99/');
    expect(said('zh')).toBe('个人信息保护法共74条，没有第九十九条：个人信息保护法');
    expect(said('en')).toBe('The PIPL has 74 articles, no Article 99: PIPL');
    expect([leads('zh'), leads('en')]).toEqual(['/zh/laws/pipl/', '/en/laws/pipl/']);
  });

  it('says the new number of an old one', () => {
    show('/zh/laws/pipl/5/');
    expect(said('zh')).toBe('第五条现在是第二十八条：个人信息保护法 第二十八条');
    expect(leads('zh')).toBe('/zh/laws/pipl/28/');
  });

  it('leads to what comes nearest, below the base of the site', () => {
    show('/facelaw/en/cases/guo-bing/', '/facelaw/');
    expect([said('en'), leads('en')]).toEqual([
      'Perhaps: /en/cases/guo-bing-v-park/',
      '/facelaw/en/cases/guo-bing-v-park/',
    ]);
  });

  it('says nothing where it knows nothing', () => {
    show('/zh/');
    show('/wp-login.php');
    expect([said('zh'), said('en')]).toEqual(['', '']);
  });
});
