import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asked.ts';
import { connected, indexMade } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
  await indexMade();
}, 300_000);

describe('search', () => {
  it.each([
    ['小区只能刷脸进门怎么办', 'faqs/gate-face-only'],
    ['my estate only lets me in by face', 'faqs/gate-face-only'],
    ['PIPL 28', 'laws/pipl/28'],
    ['(2019)浙0111民初6971号', 'cases/guo-bing-v-hangzhou-safari-park'],
  ])('puts first for %s the page %s', async (query, key) => {
    const { data } = await ask(client, 'search', { query });
    expect(data.results[0].key).toBe(key);
  });

  it('gives provisions with their official words', async () => {
    const { data } = await ask(client, 'search', { query: '“唯一验证方式”', limit: 3 });
    expect(data.results).toHaveLength(3);
    expect(data.results[0].provision.key).toBe('laws/frt-measures/10');
    expect(data.results[0].provision.official).toContain('唯一验证方式');
  });

  it.each(['Article 99 of the PIPL', 'PIPL 99'])('says what %s cites', async (query) => {
    const { data, text } = await ask(client, 'search', { query });
    expect(data.cited).toMatchObject([{ status: 'wrong' }]);
    expect(text).toMatch(/The law has 74 articles/);
  });

  it('does not take what it does not find for what does not exist', async () => {
    const { data, text } = await ask(client, 'search', { query: 'zzzzqqqq' });
    expect(data).toMatchObject({ total: 0, results: [] });
    expect(text).toMatch(/does not mean that there is nothing/);
  });

  it.each([
    [{ query: 'face', limit: 0 }, /is less than 1: give 1 to 20 at limit/],
    [{ query: 'face', limit: 1.5 }, /is no whole number: give 1 to 20 at limit/],
    [{ query: 'face', language: 'fr' }, /is neither: give zh or en at language/],
  ])('refuses %j', async (given, words) => {
    const { error, text } = await ask(client, 'search', given);
    expect(error).toBe(true);
    expect(text).toMatch(words);
  });
});

describe('who_helps', () => {
  it.each([
    ['小区只能刷脸进门怎么办', /依据本站对“小区只能刷脸才能进，合法吗？”的回答/],
    ['my estate only lets me in by face', /From the answer here to “Is it lawful/],
  ])('gives for %s the steps of the question that answers it', async (question, words) => {
    const { data, text } = await ask(client, 'who_helps', { question });
    expect(data.question.key).toBe('faqs/gate-face-only');
    expect(data.steps[0].id).toBe('operator');
    expect(text).toMatch(words);
    const keys = data.provisions.map(({ key }: { key: string }) => key);
    for (const step of data.steps) expect(keys).toEqual(expect.arrayContaining(step.provisions));
  });

  it('gives every way where nothing is asked, and says when it was checked', async () => {
    const { data } = await ask(client, 'who_helps', {});
    expect(data.question).toBeUndefined();
    expect(data.steps.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['operator', 'cyberspace', 'police', 'market']),
    );
    expect(data.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
