import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../src/law/languageRuns.ts';

/** What a text holds of the other language. */
const others = (text: string, language: 'zh' | 'en') =>
  languageRuns(text, language)
    .filter((run) => run.language)
    .map((run) => run.text);

describe('Chinese in an English text', () => {
  it.each([
    ['No Chinese at all, not even here.', []],
    ['the term 单独同意 (separate consent)', ['单独同意']],
    ['by 法释〔2021〕15号, Article 1', ['法释〔2021〕15号']],
    ['《民法典》、《刑法》 and 款', ['《民法典》、《刑法》', '款']],
    ['（2019）浙0111民初6971号 is a case number', ['（2019）浙0111民初6971号']],
    ['the App违法 notice', ['违法']],
    ['“告知” is quoted', ['告知']],
    ['a full-width comma， alone', []],
    ['〇 and 々 count', ['〇', '々']],
  ])('"%s": %j', (text, found) => {
    expect(others(text, 'en')).toEqual(found);
  });
});

describe('English in a Chinese text', () => {
  it.each([
    ['没有外文。', []],
    ['大致相当于controller，不是processor。', ['controller', 'processor']],
    ['也常见：face ID, swipe face、face data。', ['face ID, swipe face', 'face data']],
    ['中国日报（China Daily）报道', ['China Daily']],
    ['MMLC Group（律师事务所）', ['MMLC Group']],
    ['App、PIPL、GDPR、AI、GitHub和JavaScript', []],
    ['采用CC BY 4.0许可', []],
    ['见https://flk.npc.gov.cn/detail和www.court.gov.cn', []],
    ['仓库qcmuu/just-laws的副本', []],
    ['GB/T 45574-2025号标准', []],
    ['叫作data protection impact assessment.', ['data protection impact assessment']],
  ])('"%s": %j', (text, found) => {
    expect(others(text, 'zh')).toEqual(found);
  });
});

it.each([
  'the term 单独同意 (separate consent) and 款',
  '大致相当于controller，见https://x.cn/a',
  '',
])('the runs of "%s", joined, are the text', (text) => {
  for (const language of ['zh', 'en'] as const) {
    expect(
      languageRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  }
});
