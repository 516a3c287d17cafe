import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { blockWords } from '../../src/law/lawText.ts';
import { ask } from './asked.ts';
import { connected, mcpLibrary } from './inMemory.ts';

let client: Client;
beforeAll(async () => {
  client = await connected();
});

const get = (given: Record<string, unknown>) => ask(client, 'get_provision', given);

describe('get_provision', () => {
  it.each([
    { citation: '第十条第一款 as of 2021-07-31', law: 'frt-provisions' },
    { citation: '人脸识别司法解释第十条第一款（截至2021年7月31日）' },
    { citation: '第十条第一款', law: '人脸识别司法解释', as_of: '2021-07-31' },
    { citation: 'Article 10(1) of the SPC Face Recognition Provisions', as_of: '2021-07-31' },
    { citation: 'laws/frt-provisions/10#p1', as_of: '2021-07-31' },
  ])('says of %j that it is not yet in force, and from which day', async (given) => {
    const { data } = await get(given);
    expect(data).toMatchObject({
      as_of: '2021-07-31',
      status: 'not-yet-in-force',
      standing: { status: 'not-yet', from: '2021-08-01' },
      message: {
        zh: '人脸识别司法解释第十条第一款：2021年7月31日还没有施行，2021年8月1日起施行。',
        en: 'Article 10(1), SPC Face Recognition Provisions: not yet in force on 31 July 2021; in force from 1 August 2021.',
      },
      provisions: [{ status_on_day: 'not-yet', key: 'laws/frt-provisions/10#p1' }],
    });
  });

  it('is right on the first day in force', async () => {
    const { data } = await get({ citation: '人脸识别司法解释第十条第一款', as_of: '2021-08-01' });
    expect(data).toMatchObject({ status: 'right', provisions: [{ status_on_day: 'in-force' }] });
  });

  it('gives the official words of every provision as they stand in the file', async () => {
    for (const provision of mcpLibrary().allProvisions) {
      const as_of = provision.version.id;
      const { data } = await get({ citation: provision.key, as_of });
      expect(data.provisions[0]).toMatchObject({
        key: provision.key,
        official: blockWords(provision.text.zh).join('\n'),
        translation: blockWords(provision.text.en).join('\n'),
        version: { in_force_from: as_of },
        status_on_day: 'in-force',
      });
    }
  });

  it('gives one 项 with its label, and the place where these words stay', async () => {
    const { data } = await get({ citation: '民法典第1035条第1款第2项' });
    expect(data.provisions[0]).toMatchObject({
      key: 'laws/civil-code/1035#p1-i2',
      official: '（二）公开处理信息的规则；',
      citation: { zh: '民法典第一千零三十五条第一款第二项', en: 'Article 1035(1)(2), Civil Code' },
      permanent: { zh: '/zh/laws/civil-code/2021-01-01/#art-1035-p1-i2' },
    });
  });

  it('gives a former text as of a day on which it stood', async () => {
    const { data } = await get({ citation: '网络安全法第四十一条', as_of: '2025-12-31' });
    expect(data).toMatchObject({
      status: 'right',
      provisions: [{ key: 'laws/cybersecurity-law/2017-06-01/41', status_on_day: 'in-force' }],
    });
  });

  it.each([
    { citation: '个人信息保护法第二十八条至第三十条' },
    { citation: '第二十八条至第三十条', law: '个人信息保护法' },
  ])('gives every article of the range in %j', async (given) => {
    const { data } = await get(given);
    expect(data.provisions.map(({ key }: { key: string }) => key)).toEqual([
      'laws/pipl/28',
      'laws/pipl/29',
      'laws/pipl/30',
    ]);
  });

  it('says of every answer which edition it is and what the collection covers', async () => {
    const { data, text } = await get({ citation: 'PIPL 28' });
    expect(data.edition).toEqual({ day: '2026-11-28' });
    expect(text).toContain('As of 28 November 2026. This collection carries 25 laws');
    expect(text).toContain('What is not here may well exist.');
  });

  it('gives whole addresses where the address of the site is set', async () => {
    const { data } = await ask(await connected('https://law.test.org'), 'get_provision', {
      citation: 'PIPL 28',
    });
    expect(data.provisions[0].permanent.en).toBe(
      'https://law.test.org/en/laws/pipl/2021-11-01/#art-28',
    );
  });

  it.each([
    [{ citation: '第十条第一款 as of 2021-07-31' }, /没有写明是哪一部法.*law: "frt-provisions"/],
    [{ citation: 'Article 10(1)', law: 'frt-provision' }, /No law is called “frt-provision”.*pipl/],
    [{ citation: 'good morning' }, /No citation was read in “good morning”. Write it as/],
    [{ citation: 'laws/pipl/x' }, /No citation was read in “laws\/pipl\/x”/],
    [{ citation: '个人信息保护法' }, /只写了法律，没有写条.*第1-74条/],
    [{ citation: 'PIPL 28 as of 2021-02-30' }, /“2021-02-30” is no day of the calendar/],
    [{ citation: 'PIPL 28 as of 2021-12-01', as_of: '2021-12-02' }, /Two days are given/],
    [{ citation: 'PIPL 28', as_of: '28/11/2026' }, /is no day of the calendar.*at as_of/],
    [{ citation: 'PIPL 28', day: '2026-11-28' }, /day: unknown; give citation, law, as_of/],
    [{ citation: '法'.repeat(501) }, /longer than 500 characters: give one citation at citation/],
    [{ citation: 28 }, /is missing or no text: give a string at citation/],
    [{}, /is missing or no text: give a string at citation/],
  ])('refuses %j in words that say how to mend it', async (given, words) => {
    const { error, text } = await get(given);
    expect(error).toBe(true);
    expect(text).toMatch(words);
  });
});
