import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from '../../../src/client/search/ask.ts';
import { forget, lost, siteIndex } from '../../../src/client/search/siteIndex.ts';
import { IndexUnavailable } from '../../../src/search/index/store.ts';
import { builtIndex } from '../../search/builtIndex.ts';
import { where } from './answers.ts';

vi.mock('../../../src/client/search/siteIndex.ts', () => ({
  siteIndex: vi.fn(),
  forget: vi.fn(),
  lost: vi.fn(),
}));

const index = await builtIndex();
const opened = vi.mocked(siteIndex);

beforeEach(() => {
  vi.mocked(forget).mockReset();
  opened.mockReset().mockResolvedValue(index);
});

describe('a query of the page', () => {
  it('is answered within the filter, as many results as are wanted of how many there are', async () => {
    const all = await ask(where, { query: '"information"', filter: {}, limit: 1 });
    expect([all.results.length, all.total > 1, all.exact]).toEqual([1, true, true]);
    const ofOne = await ask(where, { query: '"information"', filter: { law: 'pipl' }, limit: 10 });
    expect(ofOne.results.map(({ key }) => key)).toEqual(['laws/pipl/10', 'laws/pipl']);
    expect(ofOne.total).toBe(2);
  });

  it('says which law was cited that is not carried', async () => {
    const query = 'Article 21 of the Data Security Law';
    const { told } = await ask(where, { query, filter: {}, limit: 1 });
    expect(told).toEqual([{ kind: 'not-carried', name: 'Data Security Law' }]);
  });
});

describe('where the files of the index do not fit together', () => {
  it('it starts afresh once, since the site may have been built anew', async () => {
    opened.mockRejectedValueOnce(new IndexUnavailable('another edition'));
    expect((await ask(where, { query: 'PIPL', filter: {}, limit: 1 })).total).toBeGreaterThan(0);
    expect(forget).toHaveBeenCalledOnce();
  });

  it('it gives up where that does not help', async () => {
    opened.mockRejectedValue(new IndexUnavailable('gone'));
    await expect(ask(where, { query: 'PIPL', filter: {}, limit: 1 })).rejects.toThrow(
      IndexUnavailable,
    );
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('says that results may be missing where a part cannot be had even so', async () => {
    vi.mocked(lost).mockReturnValue(true);
    const found = await ask(where, { query: 'PIPL', filter: {}, limit: 1 });
    expect([found.incomplete, found.total > 0]).toEqual([true, true]);
    expect(opened).toHaveBeenCalledTimes(2);
    vi.mocked(lost).mockReturnValue(false);
  });

  it('any other fault is told at once', async () => {
    opened.mockRejectedValue(new TypeError('a mistake of ours'));
    await expect(ask(where, { query: 'PIPL', filter: {}, limit: 1 })).rejects.toThrow(TypeError);
    expect(opened).toHaveBeenCalledOnce();
  });
});

it('tells what is cited before anything else of the index has come', async () => {
  const told: string[][] = [];
  const never = new Promise<never>(() => undefined);
  opened.mockResolvedValue({ ...index, equivalents: () => never, postings: () => never });
  void ask(where, {
    query: 'PIPL 10',
    filter: {},
    limit: 10,
    onFirst: (results) => told.push(results.map(({ key }) => key)),
  });
  await vi.waitFor(() => expect(told).toEqual([['laws/pipl/10']]));
});
