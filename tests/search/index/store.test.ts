import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diskStore } from '../../../src/search/index/diskStore.ts';
import { openIndex } from '../../../src/search/index/openIndex.ts';
import { IndexUnavailable } from '../../../src/search/index/store.ts';
import { webStore } from '../../../src/search/index/webStore.ts';
import { search } from '../../../src/search/rank/search.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { builtFolder } from '../builtIndex.ts';

it('says how to mend a missing build', async () => {
  await expect(openIndex(diskStore(temporaryFolder('none')))).rejects.toThrow('npm run build');
});

it('refuses an index of another format', async () => {
  const folder = await builtFolder();
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  for (const format of [manifest.format - 1, manifest.format + 1]) {
    await writeFile(file, JSON.stringify({ ...manifest, format }));
    await expect(openIndex(diskStore(folder))).rejects.toThrow(IndexUnavailable);
  }
});

it('says so when a file of the index is gone or damaged', async () => {
  const folder = await builtFolder();
  const index = await openIndex(diskStore(folder));
  await rm(join(folder, index.manifest.edition, 'w'), { recursive: true });
  await expect(search(index, '人脸', { ui: 'zh' })).rejects.toThrow(IndexUnavailable);
});

it('goes on without a part that is gone where somebody is told of it', async () => {
  const folder = await builtFolder();
  const losses: unknown[] = [];
  const index = await openIndex(diskStore(folder), (loss) => losses.push(loss));
  await rm(join(folder, index.manifest.edition, 'k'), { recursive: true });
  expect((await search(index, '人脸', { ui: 'zh' })).hits.length).toBeGreaterThan(0);
  expect(losses[0]).toBeInstanceOf(IndexUnavailable);
});

it('says so when the network goes, and works when it is back', async () => {
  const disk = diskStore(await builtFolder());
  let online = true;
  const store = webStore(new URL('https://example.test/base/search/'), async (address) => {
    if (!online) throw new TypeError('Failed to fetch');
    const path = new URL(String(address)).pathname.replace('/base/search/', '');
    return new Response(Uint8Array.from(await disk.read(path)));
  });
  const index = await openIndex(store);
  online = false;
  await expect(search(index, '郭兵', { ui: 'zh' })).rejects.toThrow(IndexUnavailable);
  online = true;
  expect((await search(index, '郭兵', { ui: 'zh' })).exact).toBe(true);
});

it('takes no page that says 404 for a file of the index', async () => {
  const store = webStore(
    new URL('https://example.test/search/'),
    async () => new Response('{"format":3}', { status: 404 }),
  );
  await expect(store.read('manifest.json')).rejects.toThrow(IndexUnavailable);
});

it('asks the server for the manifest anew each time, and for nothing but files of the index', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const store = webStore(new URL('https://example.test/base/search/'), async (address, options) => {
    asked.push([String(address), options]);
    return new Response('{}');
  });
  await store.read('manifest.json');
  await store.read('abc/t/1.bin');
  expect(asked.map(([address, options]) => [address, options?.cache])).toEqual([
    ['https://example.test/base/search/manifest.json', 'no-cache'],
    ['https://example.test/base/search/abc/t/1.bin', 'default'],
  ]);
});
