import { beforeEach, expect, it, vi } from 'vitest';
import { forget, siteIndex } from '../../../src/client/search/siteIndex.ts';
import { openIndex, type SearchIndex } from '../../../src/search/index/openIndex.ts';
import { IndexUnavailable } from '../../../src/search/index/store.ts';

vi.mock('../../../src/search/index/openIndex.ts', () => ({ openIndex: vi.fn() }));
const opened = vi.mocked(openIndex);

beforeEach(() => {
  forget();
  opened.mockReset().mockImplementation(async () => ({ warm: () => undefined }) as SearchIndex);
});

it('the index is opened once', async () => {
  expect(await siteIndex('/')).toBe(await siteIndex('/'));
  expect(opened).toHaveBeenCalledOnce();
});

it('the index is opened anew once it is forgotten', async () => {
  const first = await siteIndex('/');
  forget();
  expect(await siteIndex('/')).not.toBe(first);
});

it('an attempt that failed is made anew', async () => {
  opened.mockRejectedValueOnce(new IndexUnavailable('gone'));
  await expect(siteIndex('/')).rejects.toThrow(IndexUnavailable);
  await expect(siteIndex('/')).resolves.toBeDefined();
});
