import { asks, en, page, zh } from './fillIn.ts';

/** topic.yaml */
export const topicExample = `order: {order}
faqs: [] # ${en('questions, in reading order')}
provisions: [laws/pipl/29] # ${en('key provisions, in reading order')}
cases: [] # ${en('cases, in reading order; none is allowed')}
`;

/** guide.zh.mdx */
export const guideZhExample = page(
  `title: ${zh('专题的名称')}\nsummary: ${zh('与谁有关、为什么，一到两句，不超过90字')}\n${asks('zh')}`,
  [
    ['规则怎么说', zh('规则')],
    ['法院和主管部门怎么做', zh('做法')],
    ['还没有答案的问题', zh('还没有答案的')],
  ],
);

/** guide.en.mdx */
export const guideEnExample = page(
  `title: "${en('name of the topic')}"\nsummary: "${en('whom it concerns and why, in one or two sentences and at most 45 words')}"\n${asks('en')}`,
  [
    ['What the rules say', en('the rules')],
    ['What courts and authorities have done', en('practice')],
    ['Questions still open', en('what has no answer yet')],
  ],
);
