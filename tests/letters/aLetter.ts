import { toDay } from '../../src/law/day.ts';
import type { LetterData, LetterLaw } from '../../src/letters/letterData.ts';

const law = (
  id: string,
  wording: string,
  names: { zh: string; en: string; full: string },
  number?: string,
): LetterLaw => ({
  text: { id, field: 'civil', periods: [{ from: wording, carried: true }], rules: ['rule'] },
  wording,
  unit: 'article',
  number,
  title: { zh: names.full, en: `${names.en} of China` },
  short: { zh: names.zh, en: names.en },
});

/** A letter with an old law, and an interpretation of 2021. */
export const aLetter: LetterData = {
  id: 'a-letter',
  words: {
    zh: [
      '# 给{name}的函',
      '> {name}：',
      '自{since}起，本人以{way}进门〔angry|，并且生气〕。依据«basis»。',
      '- 提供别的方式；',
      '?deletion - 删除，依据«erasure»；',
      '?!deletion - 不采集；',
      '?late 新规定另有要求：«late»。',
      '< {date}',
    ].join('\n'),
    en: [
      '# Letter to {name}',
      '> To {name}:',
      'Since {since} I enter by {way}〔angry| and am angry〕. Basis: «basis».',
      '- offer another way;',
      '?deletion - delete, on the basis of «erasure»;',
      '?!deletion - collect nothing;',
      '?late The new rules ask for more: «late».',
      '< {date}',
    ].join('\n'),
  },
  fields: [
    { id: 'name', kind: 'line' },
    { id: 'since', kind: 'day' },
    { id: 'until', kind: 'day' },
    { id: 'date', kind: 'day' },
    {
      id: 'way',
      kind: 'choice',
      choices: [
        { zh: '刷卡', en: 'a card' },
        { zh: '密码', en: 'a code' },
      ],
    },
    { id: 'angry', kind: 'option' },
    { id: 'deletion', kind: 'option' },
  ],
  cites: {
    basis: [
      { law: 'old-law', article: '45', paragraph: 1, by: 'events' },
      { law: 'old-law', article: '45', paragraph: 2, by: 'events' },
      { law: 'old-law', article: '47', paragraph: 1, item: 1, by: 'events', when: 'angry' },
      { law: 'old-law', article: '47', paragraph: 1, item: 3, by: 'events' },
    ],
    erasure: [{ law: 'old-law', article: '48', by: 'letter' }],
    late: [{ law: 'new-rules', article: '10', item: 2, by: 'events' }],
  },
  laws: [
    law('old-law', '2014-03-15', { zh: '旧法', en: 'Old Law', full: '中华人民共和国旧法' }),
    law(
      'new-rules',
      '2021-08-01',
      { zh: '新规定', en: 'New Rules', full: '最高人民法院关于适用《中华人民共和国旧法》的规定' },
      '法释〔2021〕15号',
    ),
  ],
  rules: [{ id: 'rule', before: 'not-back', across: 'open' }],
  days: { from: 'since', to: 'until', letter: 'date' },
  asOf: toDay('2026-11-28'),
};
