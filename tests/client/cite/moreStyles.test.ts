import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CiteData } from '../../../src/cite/citeData.ts';
import { copyCitation } from '../../../src/client/text/copyCitation.ts';
import { followPlace } from '../../../src/client/text/followPlace.ts';
import { toDay } from '../../../src/law/day.ts';
import { at } from '../page.ts';
import { goTo, textPage } from '../text/textPage.ts';

const law: CiteData = {
  law: {
    id: 'tiny',
    title: { zh: '小规定', en: 'Tiny Rules' },
    short: { zh: '小规定', en: 'Tiny Rules' },
    rank: 'administrative-regulation',
    issuer: { zh: '国务院', en: 'State Council' },
    promulgated: toDay('2021-07-27'),
    from: toDay('2021-08-01'),
    isAmended: false,
  },
  unit: 'article',
  alike: ['2'],
};

const written: string[] = [];
let asked: string[] = [];
let answer: () => Response;

beforeEach(() => {
  location.href = 'https://law.test/zh/laws/tiny/2/';
  document.documentElement.lang = 'zh-Hans';
  document.title = '小规定第二条：两款 · 知识库';
  document.body.innerHTML = textPage;
  document.adoptedStyleSheets = [];
  localStorage.clear();
  written.length = 0;
  asked = [];
  answer = () => Response.json(law);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    written.push(text);
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return answer();
  });
  followPlace(document);
  copyCitation(at('.cite'));
});

const status = () => at('[role="status"]').textContent;
const cited = () => at('[data-cite="style"]').textContent;

async function open(): Promise<void> {
  at('button[value="more"]').click();
  // The script itself is fetched: on a busy machine a second is not enough for it.
  const patience = { timeout: 15_000 };
  await vi.waitUntil(() => document.querySelector('.styles') ?? status(), patience);
}

function choose(style: string): void {
  const select = at<HTMLSelectElement>('.styles select');
  select.value = style;
  select.dispatchEvent(new Event('change'));
}

async function press(button: string): Promise<void> {
  at('[role="status"]').textContent = '';
  at(button).click();
  await vi.waitUntil(() => status());
}

describe('the further styles', () => {
  it('are fetched once, with what they are made of, from beside the text of the law', async () => {
    await open();
    expect(asked).toEqual(['/cite/laws/tiny/2021-08-01.json']);
    expect(document.querySelector('button[value="more"]')).toBeNull();
    expect(document.activeElement).toBe(at('.styles select'));
  });

  it('write the place that the address names, and follow it', async () => {
    goTo('p1-i1');
    await open();
    expect(cited()).toBe('《小规定》第2条第1款第1项。');
    goTo('p2');
    expect(cited()).toBe('《小规定》第2条第2款。');
    goTo('main');
    expect(cited()).toBe('《小规定》第2条。');
  });

  it('lead to the page in the language of the style, and name the day of the reader', async () => {
    vi.setSystemTime(new Date(2026, 10, 27, 12));
    goTo('p2');
    await open();
    choose('gb2025');
    expect(cited()).toContain('[2026-11-27]. https://law.test/zh/laws/tiny/2/.');
    choose('markdownEn');
    expect(cited()).toBe('[Tiny Rules, art. 2(2)](https://law.test/en/laws/tiny/2/#p2)');
    vi.useRealTimers();
  });

  it('say which of them are our own construction', async () => {
    await open();
    choose('oscola');
    expect(at('[data-note]').textContent).toContain('本站拟制');
  });

  it('are copied, and the box says so', async () => {
    await open();
    choose('oscola');
    await press('.styles button[value="style"]');
    expect(written).toEqual(['Tiny Rules, 27 July 2021 (China) art 2']);
    expect(status()).toBe('已复制：OSCOLA（英国）。');
  });

  it.each([
    ['official', '违反前款的。'],
    ['translation', 'Whoever does so.'],
    ['official translation', '违反前款的。\n\nWhoever does so.'],
  ])('are copied with the exact words: %s', async (kinds, words) => {
    goTo('p2');
    await open();
    await press(`[data-kinds="${kinds}"]`);
    expect(written).toEqual([`${words}\n\n《小规定》第2条第2款。`]);
  });

  it('cite the page itself as what it is', async () => {
    await open();
    choose('page');
    expect(cited()).toBe('《小规定第二条：两款》，载知识库，https://law.test/zh/laws/tiny/2/。');
  });

  it('begin with the style chosen last', async () => {
    await open();
    choose('apa');
    document.body.innerHTML = textPage;
    copyCitation(at('.cite'));
    await open();
    expect(at<HTMLSelectElement>('.styles select').value).toBe('apa');
  });

  it('offer files that name the place', async () => {
    goTo('p2');
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return `blob:${blobs.length}`;
    });
    await open();
    const [ris, bib, json] = await Promise.all(blobs.map((blob) => blob.text()));
    expect(ris).toContain('SE  - 第2条第2款\n');
    expect(bib).toContain('@legislation{tiny-2-p2,');
    expect(JSON.parse(json ?? '')).toMatchObject([{ id: 'tiny-2-p2', type: 'legislation' }]);
    expect(
      [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('download')),
    ).toEqual(['tiny-2-p2.ris', 'tiny-2-p2.bib', 'tiny-2-p2.json']);
  });

  it('say so where they cannot be had, and can be asked for again', async () => {
    answer = () => new Response('', { status: 404 });
    await open();
    expect(status()).toContain('没能取得');
    answer = () => Response.json(law);
    at('[role="status"]').textContent = '';
    await open();
    expect(cited()).toBe('《小规定》第2条。');
  });
});

describe('on the page of a case', () => {
  const court = { zh: '甲法院', en: 'Court A' };
  const ways = [
    { number: '(2019)浙0111民初6971号', decided: '2020-11-20' },
    { decided: '2021-04-09' },
  ].map((decision) => ({
    kind: 'case',
    id: 'a-v-b',
    name: { zh: '甲诉乙案', en: 'A v. B' },
    decision: { ...decision, court, document: '民事判决书' },
  }));

  it('the decision is chosen, and no words of a law are offered', async () => {
    location.href = 'https://law.test/zh/cases/a-v-b/';
    document.body.innerHTML = `<details class="cite" data-copied="已复制：{what}。">
      <p data-cite="link"><a href="/zh/cases/a-v-b/">x</a></p>
      <p><button value="more">更多</button><span role="status"></span></p></details>`;
    copyCitation(at('.cite'));
    answer = () => Response.json({ ways });
    await open();
    expect(asked).toEqual(['/cite/cases/a-v-b.json']);
    const [way, style] = document.querySelectorAll('select');
    if (style) style.value = 'manual';
    style?.dispatchEvent(new Event('change'));
    expect(cited()).toBe('甲诉乙案，甲法院（2019）浙0111民初6971号民事判决书。');
    if (way) way.value = '1';
    way?.dispatchEvent(new Event('change'));
    expect(cited()).toBe('甲诉乙案，甲法院2021年4月9日民事判决书。');
    expect(at('[data-kinds]').closest('p')?.hidden).toBe(true);
  });
});
