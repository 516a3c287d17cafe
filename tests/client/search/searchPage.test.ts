import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask, type Question } from '../../../src/client/search/ask.ts';
import { searchPage } from '../../../src/client/search/searchPage.ts';
import { siteWords } from '../../../src/client/search/siteWords.ts';
import { at } from '../page.ts';
import { answer, result, where } from './answers.ts';

vi.mock('../../../src/client/search/ask.ts', () => ({ ask: vi.fn() }));
vi.mock('../../../src/client/search/siteIndex.ts', () => ({
  siteIndex: async () => ({ manifest: {} }),
}));
vi.mock('../../../src/client/search/siteWords.ts', () => ({ siteWords: vi.fn() }));
const asked = vi.mocked(ask);
const inWords = vi.mocked(siteWords);

/** Twenty-five results, of which as many are shown as were asked for. */
const all = Array.from({ length: 25 }, (_, i) => result({ key: `laws/pipl/${i}` }));

const works: typeof ask = async (_where, { query, limit }) =>
  answer(query, all.slice(0, limit), all.length);

beforeEach(() => {
  asked.mockReset().mockImplementation(works);
  inWords.mockReset().mockResolvedValue({ hits: [], left: 0 });
});

/** Opens the search page at an address, and waits for its first answer. */
async function open(address: string) {
  history.replaceState(null, '', `/facelaw/en/search/${address}`);
  document.body.innerHTML = markup;
  searchPage(at('main'), where);
  await answered();
}
const markup = `
    <a hreflang="zh-Hans" href="/facelaw/zh/search/">中文</a>
    <main data-laws='[["pipl","PIPL"]]'>
      <form><input name="q"><select name="kind"></select><select name="law"></select></form>
      <p role="status"></p><div data-search-results></div><nav data-search-doors></nav>
    </main>`;
const answered = () => new Promise((resolve) => setTimeout(resolve));
const shown = () => document.querySelectorAll('.result').length;
const said = () => at('[role="status"]').textContent;

describe('the search page', () => {
  it('answers what its address asks', async () => {
    await open('#q=face&kind=case');
    expect(asked.mock.lastCall?.[1]).toMatchObject({ query: 'face', filter: { kind: 'case' } });
    expect(at<HTMLInputElement>('input').value).toBe('face');
    expect(said()).toBe('“face”: 25 results');
  });

  it('takes over a query that was sent without a script, and hides it from the server', async () => {
    await open('?q=face');
    expect(asked.mock.lastCall?.[1].query).toBe('face');
    expect(location.search + location.hash).toBe('#q=face');
  });

  it('asks nothing where nothing is asked, and shows the ways into the site', async () => {
    await open('');
    expect(asked).not.toHaveBeenCalled();
    expect(said()).toBe(where.strings.noneYet);
    expect(at('nav').hidden).toBe(false);
  });

  it('puts what is typed into its address', async () => {
    await open('');
    at<HTMLInputElement>('input').value = 'PIPL 28';
    at('input').dispatchEvent(new Event('input', { bubbles: true }));
    await answered();
    expect(location.hash).toBe('#q=PIPL+28');
    expect(shown()).toBe(10);
  });

  it('follows its address when the reader goes back', async () => {
    await open('#q=face');
    history.replaceState(null, '', '#q=iris');
    window.dispatchEvent(new Event('hashchange'));
    await answered();
    expect(asked.mock.lastCall?.[1].query).toBe('iris');
    expect(at<HTMLInputElement>('input').value).toBe('iris');
  });

  it('shows ten more at each request, until there are no more', async () => {
    await open('#q=face');
    const counts = [shown()];
    for (let i = 0; i < 2; i++) {
      at('.search-more').click();
      await answered();
      counts.push(shown());
    }
    expect(counts).toEqual([10, 20, 25]);
    expect(document.querySelector('.search-more')).toBeNull();
  });

  it('begins with ten again for another query', async () => {
    await open('#q=face');
    at('.search-more').click();
    await answered();
    at<HTMLInputElement>('input').value = 'iris';
    at('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await answered();
    expect(asked.mock.lastCall?.[1].limit).toBe(10);
  });

  it('shows the ways into the site only where there are no results', async () => {
    await open('#q=face');
    expect(at('nav').hidden).toBe(true);
    asked.mockResolvedValue(answer('zzz', []));
    await open('#q=zzz');
    expect(at('nav').hidden).toBe(false);
    expect(said()).toBe(`Nothing was found for “zzz”. ${where.strings.nothingHint}`);
  });

  it('offers to try again where the search fails, and does', async () => {
    asked.mockRejectedValue(new Error('no network'));
    await open('#q=face');
    expect(said()).toBe(where.strings.failed);
    asked.mockImplementation(works);
    at('[data-search-results] button').click();
    await answered();
    expect(shown()).toBe(10);
  });

  it('shows what is cited at once, and says after a while that it is looking for more', async () => {
    vi.useFakeTimers();
    asked.mockImplementation((_where, { onFirst }) => {
      onFirst?.([result({ key: 'laws/pipl/28', group: 'cited' })]);
      return new Promise(() => undefined);
    });
    void open('#q=PIPL 28');
    await vi.advanceTimersByTimeAsync(400);
    expect([shown(), said()]).toEqual([1, where.strings.loading]);
    vi.useRealTimers();
  });

  it('shows nothing of what was asked before a filter was changed', async () => {
    let first: Question['onFirst'];
    asked.mockImplementationOnce((_where, { onFirst }) => {
      first = onFirst;
      return new Promise(() => undefined);
    });
    await open('#q=face');
    history.replaceState(null, '', '#q=face&kind=case');
    window.dispatchEvent(new Event('hashchange'));
    await answered();
    first?.([result({ key: 'laws/pipl/28', group: 'cited' })]);
    expect(shown()).toBe(10);
  });

  it('comes back as it was left: as many results, for the same query', async () => {
    const entries = vi.spyOn(history, 'replaceState');
    await open('#q=face');
    at('.search-more').click();
    const [entry] = entries.mock.lastCall ?? [];
    vi.spyOn(history, 'state', 'get').mockReturnValueOnce(entry);
    await open('#q=face');
    expect(shown()).toBe(20);
  });

  it('lets the page in the other language ask the same', async () => {
    await open('#q=face');
    expect(at<HTMLAnchorElement>('a[hreflang]').hash).toBe('#q=face');
  });

  it('leaves letters alone while an input method composes', async () => {
    await open('');
    at<HTMLInputElement>('input').value = 'xiao qu';
    const composing = new InputEvent('input', { bubbles: true, isComposing: true });
    at('input').dispatchEvent(composing);
    expect(asked).not.toHaveBeenCalled();
    at('input').dispatchEvent(new Event('compositionend', { bubbles: true }));
    expect(asked).toHaveBeenCalledOnce();
  });

  it('says which part of its markup is missing', () => {
    document.body.innerHTML = '<main></main>';
    expect(() => searchPage(at('main'), where)).toThrow('the search page lacks form');
  });
});

describe('the words of pages', () => {
  const hit = { url: '/facelaw/en/about/#who', key: 'about', title: 'About', pieces: [] };
  const keys = () =>
    [...document.querySelectorAll<HTMLElement>('.result')].map(({ dataset }) => dataset.key);

  it('come after the results that are there, without those that stand there already', async () => {
    inWords.mockResolvedValue({
      hits: [
        { ...hit, proven: false },
        { ...hit, key: 'laws/pipl/3', proven: false },
      ],
      left: 0,
    });
    await open('#q=face');
    await answered();
    expect(keys().slice(-1)).toEqual(['about']);
    expect(keys()).toHaveLength(11);
    expect(at('[data-group="words"] h2').textContent).toBe('In the words of pages');
  });

  it('come before what is merely near where they stand letter by letter', async () => {
    inWords.mockResolvedValue({ hits: [{ ...hit, proven: true }], left: 0 });
    await open('#q=face');
    await answered();
    expect(keys()[0]).toBe('about');
    expect(said()).toContain('word for word');
  });

  it('are shown further where there are more pages', async () => {
    inWords.mockResolvedValueOnce({ hits: [{ ...hit, proven: false }], left: 1 });
    await open('#q=face');
    await answered();
    const pages = [hit, { ...hit, key: 'updates' }].map((each) => ({ ...each, proven: false }));
    inWords.mockResolvedValueOnce({ hits: pages, left: 0 });
    [...document.querySelectorAll<HTMLElement>('.search-more')].at(-1)?.click();
    await answered();
    expect(keys().slice(-2)).toEqual(['about', 'updates']);
    expect(document.querySelectorAll('.search-more')).toHaveLength(1);
  });

  it('are told to nobody who has emptied the box meanwhile', async () => {
    let come: (found: Awaited<ReturnType<typeof siteWords>>) => void = () => undefined;
    inWords.mockImplementation(() => new Promise((resolve) => (come = resolve)));
    await open('#q=face');
    at<HTMLInputElement>('input').value = '';
    at('input').dispatchEvent(new Event('input', { bubbles: true }));
    come({ hits: [{ ...hit, key: 'laws/pipl/3', proven: false }], left: 0 });
    await answered();
    expect([keys(), said()]).toEqual([[], where.strings.noneYet]);
    expect(at('nav').hidden).toBe(false);
  });

  it('are told to be of the last build where nothing else is known', async () => {
    inWords.mockResolvedValue({ hits: [{ ...hit, proven: false }], left: 0 });
    await open('#q=face');
    await answered();
    expect(at('.search-note').textContent).toBe(where.strings.words.lastBuild);
  });

  it('cost only themselves where they fail', async () => {
    inWords.mockRejectedValue(new Error('no network'));
    await open('#q=face');
    await answered();
    expect(keys()).toHaveLength(10);
    expect(at('.search-note').textContent).toBe(where.strings.words.failed);
  });
});
