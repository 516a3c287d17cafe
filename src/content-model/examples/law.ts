import { textFields } from '../../law/governing/datedText.ts';
import { ranks } from '../law/law.ts';
import { asks, both, en, oneOf, page, zh } from './fillIn.ts';

/** law.yaml */
export const lawExample = `order: {order}
title: ${both('the full title in our English', '全称，照公布时的写法')}
short: ${both('the short name by which English texts cite it', '文中引用它时的简称')}
aliases:
  zh: [] # other names by which people cite or search it
  en: []
self: { zh: 本法, en: this Law } # ${en('how its own text refers to it: 本规定, these Provisions')}
rank: law ${oneOf(ranks)}
number: ${zh('文号；没有就删去这一行')}
issuer: ${both('who made it', '制定机关')}
temporal:
  field: civil ${oneOf(textFields)}
  reaches: ${both('whom and what it reaches', '管谁、管什么')}
  rules: [legislation-law] # ${en('rules of transitions.yaml on earlier acts')}
`;

/** <date>/version.yaml */
export const versionExample = `adopted: {day} # ${en('day on which it was adopted')}
promulgated: {day} # ${en('day on which it was promulgated')}
from: {day} # ${en('first day in force; the folder is named by it')}
checked: {day} # ${en('day on which you compared the wording')}
coverage: complete ${oneOf(['complete', 'selected'])}
totalArticles: 1 # ${en('how many articles the whole law has')}
# The check prints the checksum once text.zh.md is filled in.
sha256: "{sha256}"
comparedWith:
  - source: ${both('the copy with which the wording was compared', '与哪一份文本比对过')}
    covers: ${both('which articles were compared with it', '比对了哪些条')}
`;

/** <date>/text.zh.md */
export const textZhExample = `## 第一条

${zh('第一款，照官方文本，一字不改')}

${zh('第二款；空行隔开的一段是一款，没有就删去')}

（一）${zh('一项；以（一）开头的一段是一项，没有就删去')}
`;

/** <date>/text.en.md */
export const textEnExample = `## 第一条

${en('the first paragraph (款), translated')}

${en('the second paragraph, a block for each, as in the Chinese text')}

(1) ${en('an item (项), as in the Chinese text')}
`;

/** articles.yaml */
export const articlesExample = `"1":
  topics: [] # ${en('topics to which article 1 belongs, such as residential-compounds')}
  related: [] # ${en('provisions that belong with it without citing it, such as laws/pipl/29')}
`;

/** articles/<n>.zh.mdx */
export const articleZhExample = page(
  `title: ${zh('这一条讲什么，用白话')}\nsummary: ${zh('一句话说清这一条管什么，不超过90字')}\n${asks('zh')}`,
  [
    ['用白话说', zh('这一条的意思')],
    ['对你意味着什么', zh('实际上会怎样')],
    ['界限与未决问题', zh('不管什么，还有什么不清楚')],
  ],
);

/** articles/<n>.en.mdx */
export const articleEnExample = page(
  `title: "${en('what the article is about, in plain words')}"\nsummary: "${en('what the article does, in one sentence of at most 45 words')}"\n${asks('en')}`,
  [
    ['In plain words', en('what the article says')],
    ['What it means for you', en('what follows from it in practice')],
    ['Limits and open questions', en('what it leaves out, and what is unclear')],
  ],
);
