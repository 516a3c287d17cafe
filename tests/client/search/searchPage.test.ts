import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/client/search/ask.ts';
import { searchPage } from '../../../src/client/search/searchPage.ts';
import { at } from '../page.ts';
import { answer, result, where } from './answers.ts';

vi.mock('../../../src/client/search/ask.ts', () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);

/** Twenty-five results, of which as many are shown as were asked for. */
const all = Array.from({ length: 25 }, (_, i) => result({ key: `laws/pipl/${i}` }));

const works: typeof ask = async (_where, query, _filter, limit) =>
  answer(query, all.slice(0, limit), all.length);

beforeEach(() => {
  asked.mockReset().mockImplementation(works);
});

/** Opens the search page at an address, and waits for its first answer. */
async function open(address: string) {
  history.replaceState(null, '', `/facelaw/en/search/${address}`);
  document.body.innerHTML = `
    <main data-laws='[["pipl","PIPL"]]'>
      <form><input name="q"><select name="kind"></select><select name="law"></select></form>
      <p role="status"></p><div data-search-results></div><nav data-search-doors></nav>
    </main>`;
  searchPage(at('main'), where);
  await answered();
}
const answered = () => new Promise((resolve) => setTimeout(resolve));
const shown = () => document.querySelectorAll('.result').length;
const said = () => at('[role="status"]').textContent;

describe('the search page', () => {
  it('answers what its address asks', async () => {
    await open('#q=face&kind=case');
    expect(asked.mock.lastCall?.slice(1, 3)).toEqual(['face', { kind: 'case', law: undefined }]);
    expect(at<HTMLInputElement>('input').value).toBe('face');
    expect(said()).toBe('“face”: 25 results');
  });

  it('takes over a query that was sent without a script, and hides it from the server', async () => {
    await open('?q=face');
    expect(asked.mock.lastCall?.[1]).toBe('face');
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
    expect(asked.mock.lastCall?.[1]).toBe('iris');
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
    expect(asked.mock.lastCall?.[3]).toBe(10);
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

  it('says which part of its markup is missing', () => {
    document.body.innerHTML = '<main></main>';
    expect(() => searchPage(at('main'), where)).toThrow('the search page lacks form');
  });
});
