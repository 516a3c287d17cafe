import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from './asked.ts';
import { connected } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
});

const which = (given: Record<string, unknown>) => ask(client, 'which_law', given);
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

describe('which_law', () => {
  it('tells the texts of a day, and what was not yet in force', async () => {
    const { data } = await which({ from: '2021-07-31' });
    expect(idsOf(data.here)).toContain('civil-code');
    expect(idsOf(data.here)).not.toContain('frt-provisions');
    expect(data.not_yet).toContainEqual({
      name: { zh: '人脸识别司法解释', en: 'SPC Face Recognition Provisions' },
      from: '2021-08-01',
    });
    const after = await which({ from: '2021-08-01' });
    expect(idsOf(after.data.here)).toContain('frt-provisions');
  });

  it('tells both wordings of a span in which a law changed, with their last days', async () => {
    const { data } = await which({ from: '2025-12-01', to: '2026-01-31' });
    const wordings = data.here.filter(({ id }: { id: string }) => id === 'cybersecurity-law');
    expect(wordings).toMatchObject([
      { from: '2025-12-01', last: '2025-12-31', throughout: false },
      { from: '2026-01-01', last: '2026-01-31', throughout: false },
    ]);
    expect(wordings[0].permanent.zh).toBe('/zh/laws/cybersecurity-law/2017-06-01/');
  });

  it('gives the official words of the provisions that make the rules on time', async () => {
    const { data } = await which({ from: '2021-07-31' });
    const keys = data.provisions.map(({ key }: { key: string }) => key);
    expect(keys).toContain('laws/frt-provisions/16');
    for (const { cites } of data.reaching) expect(keys).toEqual(expect.arrayContaining(cites));
  });

  it('says what lies outside the record, in both languages', async () => {
    const { data, text } = await which({ from: '1980-01-01', to: '2030-01-01', language: 'zh' });
    expect(data.before_record).toEqual({ from: '1980-01-01', last: '1986-12-31' });
    expect(data.after_record).toEqual({ from: '2026-11-29', last: '2030-01-01' });
    expect(text).toMatch(/记录从1987年1月1日开始/);
    expect((await which({ from: '1980-01-01' })).text).toMatch(
      /record here begins on 1 January 1987/,
    );
  });

  it('follows the day of the suit for procedure', async () => {
    const { data } = await which({ from: '2021-07-31', suit: '2021-12-31' });
    expect(data.procedure.on).toBe('2021-12-31');
    expect(
      (await which({ from: '2021-07-31', suit: '2030-01-01' })).data.procedure,
    ).toBeUndefined();
  });

  it.each([
    [{ from: '2021-08-01', to: '2021-07-31' }, /2021-07-31 is before 2021-08-01/],
    [{ from: '2021-02-29' }, /is no day of the calendar: write it as 2021-07-31 at from/],
    [{}, /give a day as 2021-07-31 at from/],
  ])('refuses %j', async (given, words) => {
    const { error, text } = await which(given);
    expect(error).toBe(true);
    expect(text).toMatch(words);
  });
});
