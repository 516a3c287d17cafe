import { describe, expect, it } from 'vitest';
import { compose } from '../../src/letters/compose.ts';
import type { Values } from '../../src/letters/letterData.ts';
import { plainText } from '../../src/letters/plainText.ts';
import { aLetter } from './aLetter.ts';

const written = (values: Values, language: 'zh' | 'en' = 'zh', draft = false) =>
  plainText(compose(aLetter, values, language, draft).blocks, language);

describe('a letter', () => {
  it('is put together from what is filled in', () => {
    const values = { name: '某公司', since: '2022-05-01', way: '1', date: '2022-06-01' };
    expect(written(values)).toBe(`给某公司的函

某公司：
　　自2022年5月1日起，本人以密码进门。依据《中华人民共和国旧法》第四十五条第一款、第二款、第四十七条第一款第三项。
　　一、提供别的方式；
　　二、不采集。
　　新规定另有要求：《最高人民法院关于适用〈中华人民共和国旧法〉的规定》（法释〔2021〕15号）第十条第二项。
2022年6月1日
`);
    expect(written(values, 'en')).toContain('Since 1 May 2022 I enter by a code. Basis: Article');
  });

  it('has a blank for what is missing, and a choice for what is not chosen', () => {
    expect(written({})).toContain('自＿＿＿＿起，本人以〔刷卡／密码〕进门。');
    expect(written({}, 'en')).toContain('Since ____ I enter by [a card / a code].');
    expect(written({ since: 'yesterday' })).toContain('自＿＿＿＿起');
  });

  it('names a law by its full name first and by its short one then', () => {
    const text = written({ deletion: 'on' });
    expect(text).toContain('《中华人民共和国旧法》（以下简称旧法）第四十五条');
    expect(text).toContain('二、删除，依据旧法第四十八条。');
    expect(written({ deletion: 'on' }, 'en')).toContain(
      'Article 45(1), (2) and Article 47(1)(3) of the Old Law of China (below: Old Law).',
    );
  });

  it('says once what neighbouring citations share', () => {
    expect(written({ angry: 'on' })).toContain('第四十七条第一款第一项、第三项。');
    expect(written({ angry: 'on' }, 'en')).toContain('Article 47(1)(1) and (3) of');
  });

  it('closes its items as their places ask, whatever is left out', () => {
    expect(written({ deletion: 'on' }, 'en')).toContain('1. offer another way;\n2. delete, on');
    expect(written({}, 'en')).toContain('2. collect nothing.\n');
  });

  it('keeps everything in brackets as a draft, for who strikes out by hand', () => {
    const draft = written({}, 'zh', true);
    expect(draft).toContain('进门〔，并且生气〕。');
    expect(draft).toContain('二、〔删除，依据旧法第四十八条；〕');
    expect(draft).toContain('三、〔不采集。〕');
    expect(draft).toContain('新规定另有要求：《');
  });

  it('takes nothing that was typed for a mark', () => {
    const name = '{since}«basis»〔angry|甲〕<b>';
    expect(written({ name })).toContain(`${name}：\n`);
  });

  it('drops characters that no document may hold, and keeps lines', () => {
    expect(written({ name: ' 甲\u0000\u000b乙\ud800\r\n丙 ' })).toContain('甲乙\n丙：');
  });
});

describe('what a letter cites', () => {
  const notes = (values: Values) => {
    const { left, partly } = compose(aLetter, values, 'zh');
    const brief = (list: typeof left) =>
      list.map(({ law, standing }) => [law.text.id, standing.kind]);
    return { left: brief(left), partly: brief(partly) };
  };

  it('was in force on a day of the events, to the day', () => {
    const on = (until: string) => written({ since: '2021-07-01', until });
    expect(on('2021-07-31')).not.toContain('新规定另有要求');
    expect(on('2021-08-01')).toContain('第十条第二项');
    expect(notes({ since: '2021-07-01', until: '2021-07-31' })).toEqual({
      left: [['new-rules', 'not-yet']],
      partly: [],
    });
    expect(notes({ since: '2021-07-01', until: '2021-08-01' })).toEqual({
      left: [],
      partly: [['new-rules', 'partly']],
    });
  });

  it('goes on until today where no end is given', () => {
    expect(notes({ since: '2010-01-01' }).left).toEqual([]);
    expect(notes({}).partly).toEqual([]);
  });

  it('takes a block with it that has nothing else to rest on', () => {
    const text = written({ since: '2010-01-01', until: '2010-01-02', deletion: 'on' });
    expect(text).not.toContain('进门');
    expect(text).toContain('二、删除，依据《中华人民共和国旧法》第四十八条。');
  });

  it('follows the day of the letter where that decides', () => {
    const values = { deletion: 'on', since: '2010-01-01', until: '2010-01-02', date: '2010-01-03' };
    expect(written(values)).not.toContain('第四十八条');
    expect(written({ ...values, date: '2030-01-01' })).toContain('第四十八条');
  });
});
