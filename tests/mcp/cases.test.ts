import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asked.ts';
import { connected, mcpLibrary } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
});

const zoo = 'cases/guo-bing-v-hangzhou-safari-park';

describe('verify_case_number', () => {
  it.each([
    ['(2019)浙0111民初6971号', 'confirmed', zoo],
    ['（２０１９）浙０１１１民初６９７１号', 'confirmed', zoo],
    ['(2020)浙01民终10940号', 'unconfirmed', zoo],
    ['(2019)浙0111民初6972号', 'not-in-this-collection', undefined],
    ['浙0111民初6971号', 'malformed', undefined],
    ['2019-6971', 'malformed', undefined],
  ])('finds %s %s', async (number, status, key) => {
    const { data } = await ask(client, 'verify_case_number', { number });
    expect([data.status, data.case?.key]).toEqual([status, key]);
  });

  it('points out the number of the same court and year, in either language', async () => {
    const number = '(2019)浙0111民初6972号';
    const { data } = await ask(client, 'verify_case_number', { number });
    expect(data.message.zh).toMatch(/同一法院、同一年的\(2019\)浙0111民初6971号/);
    expect(data.message.en).toMatch(/the Hangzhou Safari Park case.*compare the digits/);
  });

  it('knows the case of one of several decisions, and says that it is one', async () => {
    const number = '(2019)浙0111民初6971号之一';
    const { data } = await ask(client, 'verify_case_number', { number });
    expect([data.status, data.case?.key]).toEqual(['confirmed', zoo]);
    expect(data.message.zh).not.toBe(
      (await ask(client, 'verify_case_number', { number: number.slice(0, -2) })).data.message.zh,
    );
  });

  it('knows every number of the collection, confirmed or not', async () => {
    for (const { key, data } of mcpLibrary().cases) {
      for (const { number, numberUnconfirmed } of data.stages) {
        const given = number ?? numberUnconfirmed;
        if (given === undefined) continue;
        const told = await ask(client, 'verify_case_number', { number: given });
        const status = number === undefined ? 'unconfirmed' : 'confirmed';
        expect([told.data.status, told.data.case.key]).toEqual([status, key]);
      }
    }
  });
});

describe('get_case', () => {
  it.each([
    '杭州野生动物世界案',
    'the Hangzhou Safari Park case',
    'Guo Bing case',
    'guo-bing-v-hangzhou-safari-park',
    zoo,
    '（2019）浙0111民初6971号',
    '(2020)浙01民终10940号',
  ])('knows the case by %s', async (name) => {
    const { data } = await ask(client, 'get_case', { case: name });
    expect(data.key).toBe(zoo);
  });

  it('gives every case by its id, with the official words of its provisions', async () => {
    for (const { id, key, data: own } of mcpLibrary().cases) {
      const { data } = await ask(client, 'get_case', { case: id });
      expect(data.key).toBe(key);
      expect(data.provisions).toHaveLength(own.provisions.length);
      expect(data.sources).toHaveLength(own.sources.length);
    }
  });

  it('never gives an unconfirmed number as the number', async () => {
    const { data, text } = await ask(client, 'get_case', { case: zoo, language: 'en' });
    const [, appeal] = data.stages;
    expect(appeal.number).toBeUndefined();
    expect(appeal.number_unconfirmed).toBe('(2020)浙01民终10940号');
    expect(text).toContain('(2020)浙01民终10940号 (unconfirmed)');
  });

  it.each([
    ['指导性案例', /可能是好几起案件：指导性案例192号/],
    ['Smith v Jones', /There is no case “Smith v Jones” here.*\(guo-bing-v-hangzhou-safari-park\)/],
  ])('refuses %s in words that say how to mend it', async (name, words) => {
    const { error, text } = await ask(client, 'get_case', { case: name });
    expect(error).toBe(true);
    expect(text).toMatch(words);
  });
});
