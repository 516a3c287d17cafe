import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIndex } from '../../src/search/index/openIndex.ts';
import { webStore } from '../../src/search/index/webStore.ts';
import { search } from '../../src/search/rank/search.ts';
import { checkout } from './checkout.ts';
import { type DevServer, devServer } from './devServer.ts';

/** `astro dev` over the tiny library, as an author works with it. */
const at = checkout();
const question = '/zh/faqs/gate/';
const answer = at.content('faqs', 'gate', 'answer.zh.mdx');
const facts = at.content('faqs', 'gate', 'faq.yaml');
const lawText = at.content('laws', 'tiny-rules', '2021-08-01', 'text.zh.md');
const patience = { timeout: 20_000, interval: 100 };
let dev: DevServer;

beforeAll(async () => {
  dev = await devServer(at);
}, 120_000);

afterAll(async () => {
  await dev.stop();
  at.remove();
});

function change(file: string, words: string | RegExp, others: string): () => void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(words, () => others);
  if (after === before) throw new Error(`the change leaves ${file} as it is`);
  return () => writeFileSync(file, after);
}

/** Whether anything holds a word literally. */
async function isFound(word: string): Promise<boolean> {
  const index = await openIndex(webStore(new URL('search/', dev.site)));
  return (await search(index, word, { ui: 'en' })).exact;
}

describe('astro dev', () => {
  it('checks the content once the first page is shown', async () => {
    expect((await dev.get(question)).status).toBe(200);
    await dev.printed('The content has no findings.');
  });

  it('shows an edit of an MDX page', async () => {
    await dev.told('full-reload', change(answer, /\n---\n/, '\n---\n\n这一段是新写的。\n'));
    expect((await dev.get(question)).text).toContain('这一段是新写的。');
    await dev.told('full-reload', change(answer, '\n这一段是新写的。\n', ''));
    expect((await dev.get(question)).text).not.toContain('这一段是新写的。');
  });

  it('tells a misspelt key in the terminal and over the page, which stays as it was', async () => {
    const told = await dev.told('error', change(facts, 'order:', 'ordre:'));
    expect(told.err?.name).toBe('The content has 2 findings');
    expect(told.err?.message).toContain('content/faqs/gate/faq.yaml:');
    expect(told.err?.message).toContain('"ordre"');
    expect(told.err?.message).toContain('mend: ');
    expect(told.err?.loc).toMatchObject({ file: facts });
    await dev.printed('content/faqs/gate/faq.yaml:');
    await dev.printed('2 findings');
    expect((await dev.get(question)).status).toBe(200);
  });

  it('takes the message away once the key is mended', async () => {
    await dev.told('full-reload', change(facts, 'ordre:', 'order:'));
    await dev.printed('The content has no findings.');
    expect((await dev.get(question)).status).toBe(200);
  });

  it('shows an edit of the text of a law, and says that its checksum is another', async () => {
    const before = readFileSync(lawText, 'utf8');
    const [, words = ''] = /\n\n(第?.{4,}?)[，。]/.exec(before) ?? [];
    await dev.told('full-reload', change(lawText, words, '改过的条文文字'));
    expect((await dev.get('/zh/laws/tiny-rules/2021-08-01/')).text).toContain('改过的条文文字');
    await dev.printed('[checksums]');
    await dev.told('full-reload', () => writeFileSync(lawText, before));
    expect((await dev.get('/zh/laws/tiny-rules/2021-08-01/')).text).not.toContain('改过的');
  });

  it('shows a question whose files are new, and forgets it once they are gone', async () => {
    const folder = at.content('faqs', 'second');
    const status = async () => (await dev.get('/zh/faqs/second/')).status;
    cpSync(at.content('faqs', 'gate'), folder, { recursive: true });
    await expect.poll(status, patience).toBe(200);
    // The rules have something to say of a copy.
    await dev.printed('content/faqs/second/');
    rmSync(folder, { recursive: true });
    await expect.poll(status, patience).toBe(404);
    expect((await dev.get(question)).status).toBe(200);
  });

  it('answers searches, and after a change from the content as it is then', async () => {
    const edition = async () => JSON.parse((await dev.get('/search/manifest.json')).text).edition;
    const first = await edition();
    expect(await isFound('zebra')).toBe(false);
    change(facts.replace('faq.yaml', 'answer.en.mdx'), /^question: /m, 'question: Zebra, ')();
    await expect.poll(edition, patience).not.toBe(first);
    expect(await isFound('zebra')).toBe(true);
  });

  it('has not begun anew for any of this', () => {
    expect(dev.starts()).toBe(1);
  });
});
