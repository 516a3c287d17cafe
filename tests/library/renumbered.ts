import { type Changes, instead } from '../checks/tinyLibrary.ts';

const law = 'laws/tiny-rules';
const version = `${law}/2022-01-01`;

/**
 * The tiny law amended on 1 January 2022: an article is put in before the second, so that the old
 * articles 2 and 3 are 3 and 4.
 */
export const renumbered: Changes = {
  [`${law}/law.yaml`]: instead(
    'temporal:',
    "renumberings: [{ on: 2022-01-01, pairs: { '1': '1', '2': '3', '3': '4' } }]\ntemporal:",
  ),
  [`${law}/2021-08-01/version.yaml`]: instead(
    'from: 2021-08-01\n',
    'from: 2021-08-01\nto: 2022-01-01\n',
  ),
  [`${version}/version.yaml`]: `adopted: 2021-12-01
promulgated: 2021-12-15
from: 2022-01-01
checked: 2022-01-02
coverage: complete
totalArticles: 4
sha256: ${'a'.repeat(64)}
comparedWith: [{ source: { zh: 公报, en: The gazette }, covers: { zh: 全文, en: The whole text } }]
`,
  [`${version}/text.zh.md`]: `## 第一条

处理人脸信息应当取得个人的单独同意。

## 第二条

本条是新的。

## 第三条

有下列情形之一的，不得处理人脸信息：

（一）个人不同意的；

（二）没有必要的。

## 第四条

违反本规定第三条的，可以处五千元以下罚款。
`,
  [`${version}/text.en.md`]: `## 第一条

The processing of face information shall be subject to the separate consent of the individual.

## 第二条

This article is new.

## 第三条

Face information shall not be processed in any of the following circumstances:

(1) the individual does not consent;

(2) there is no necessity.

## 第四条

Whoever violates Article 3 of these Provisions may be fined not more than 5,000 yuan.
`,
};
