import { describe, expect, it } from 'vitest';
import { showProof } from '../../../src/client/check/showProof.ts';
import { summaryOf } from '../../../src/client/check/summaryOf.ts';
import { checkStrings } from '../../../src/i18n/check.ts';
import type { Proof } from '../../../src/proof/checkText.ts';
import type { Flag } from '../../../src/proof/flag.ts';
import { book } from './book.ts';

const showing = (locale: 'zh' | 'en') => ({
  book: book as never,
  strings: checkStrings[locale],
  locale,
  pages: { when: 'When' },
  base: '/site/',
});

const text = '先看《个人信息保护法》第七十五条，再看<img src=x onerror=alert(1)>第二十九条。';
const flagOf = (words: string, fault: Flag['fault'], references = ['laws/pipl']): Flag => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words, language: 'zh', fault, references };
};
const missing = flagOf('《个人信息保护法》第七十五条', {
  kind: 'no-such-article',
  law: 'pipl',
  article: '75',
  total: 74,
});

function show(proof: Partial<Proof>, locale: 'zh' | 'en' = 'zh'): HTMLElement {
  const root = document.createElement('div');
  root.append(...showProof(text, { flags: [], links: [], exact: 0, ...proof }, showing(locale)));
  return root;
}

describe('what is shown of a text', () => {
  it('is a list of what is wrong, with why and where that stands', () => {
    const item = show({ flags: [missing] }).querySelector('.flag');
    expect(item?.textContent).toContain('没有这一条');
    expect(item?.textContent).toContain('个人信息保护法一共74条，没有第七十五条。');
    expect(item?.querySelector('q')?.textContent).toBe('《个人信息保护法》第七十五条');
    expect(item?.querySelector('a[href="/site/zh/laws/pipl/"]')?.textContent).toBe(
      '个人信息保护法',
    );
  });

  it('marks the place in the text, and leads from one to the other', () => {
    const root = show({ flags: [missing] });
    const mark = root.querySelector('mark#mark-1');
    expect(mark?.textContent).toBe('《个人信息保护法》第七十五条');
    expect(mark?.querySelector('a')?.getAttribute('href')).toBe('#flag-1');
    expect(root.querySelector('#flag-1 a')?.getAttribute('href')).toBe('#mark-1');
  });

  it('shows the text whole, and nothing of it as markup', () => {
    const shown = show({ flags: [missing] }).querySelector('.checked-text');
    expect(shown?.textContent).toBe(text);
    expect(shown?.querySelector('img')).toBeNull();
  });

  it('links what is cited to its page, at the very place', () => {
    const start = text.indexOf('第二十九条');
    const link = { start, end: start + 5, reference: 'laws/pipl/29#p1' };
    const shown = show({ links: [link] }).querySelector('.checked-text a');
    expect(shown?.getAttribute('href')).toBe('/site/zh/laws/pipl/29/#p1');
    expect(shown?.textContent).toBe('第二十九条');
  });

  it('keeps each character once where places overlap, in the shortest', () => {
    const over = flagOf('第七十五条，再看', { kind: 'spc-banned' });
    const root = show({ flags: [missing, over] });
    expect(root.querySelector('.checked-text')?.textContent).toBe(text);
    expect([...root.querySelectorAll('mark')].map((mark) => [mark.id, mark.textContent])).toEqual([
      ['mark-1', '《个人信息保护法》'],
      ['mark-2', '第七十五条，再看'],
    ]);
  });

  it('gives every flag an address in the text, also two of the same words', () => {
    const inner = flagOf('第七十五条', { kind: 'spc-banned' });
    const root = show({ flags: [missing, { ...missing }, inner] });
    const ids = [...root.querySelectorAll('.checked-text [id]')].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(['mark-1', 'mark-2', 'mark-3']);
    expect(root.querySelector('.checked-text')?.textContent).toBe(text);
  });

  it('names what only one side of a difference has, for those who do not see it', () => {
    const difference = [
      { text: '取得' },
      { text: '单独', only: 'official' as const },
      { text: '书面', only: 'quoted' as const },
      { text: '同意' },
    ];
    const provision = { law: 'pipl', article: '29' };
    const root = show({ flags: [flagOf('再看', { kind: 'misquoted', provision, difference })] });
    expect(root.querySelector('ins')?.textContent).toBe('[原文] 单独');
    expect(root.querySelector('del')?.textContent).toBe('[你写的] 书面');
    expect(root.querySelector('.difference [lang="zh-Hans"]')).not.toBeNull();
  });

  it('says what may be said of a matter instead', () => {
    const advice = {
      say: { zh: '撤诉。', en: 'Withdrawn.' },
      why: { zh: '没有判决。', en: 'None.' },
    };
    const fault = { kind: 'no-judgment', case: 'cases/gate', how: advice.why, advice } as const;
    const root = show({ flags: [flagOf('再看', fault, ['cases/gate'])] }, 'en');
    expect(root.textContent).toContain('You can say Withdrawn.');
    expect(root.textContent).toContain('Gate matter: None.');
    expect(root.querySelector('a[href="/site/en/cases/gate/"]')?.textContent).toBe('Gate matter');
  });
});

describe('the line that is read out', () => {
  it('counts what is to be corrected apart from what is to be noted', () => {
    const note = flagOf('再看', { kind: 'old-number', law: 'pipl', old: '1', now: '2' });
    const proof = { flags: [missing, note], links: [], exact: 3 };
    expect(summaryOf(proof, showing('zh'))).toBe(
      '1处需要改，1处请留意。读到0处引用，3处引文与官方文本一字不差。',
    );
  });

  it('says that nothing was found', () => {
    expect(summaryOf({ flags: [], links: [], exact: 0 }, showing('en'))).toMatch(
      /^Nothing was found/,
    );
  });
});
