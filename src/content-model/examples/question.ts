import { aims, answerCertainties, places } from '../faq.ts';
import { asks, en, oneOf, page, zh } from './fillIn.ts';

/** faq.yaml */
export const faqExample = `order: {order}
places: [anywhere] ${oneOf(places)}
aims: [know] ${oneOf(aims)}
certainty: open ${oneOf(answerCertainties)}
reviewed: {day} # ${en('the day on which the page was read against the law')}
topics: [] # ${en('topics to which it belongs, such as residential-compounds')}
basis: [laws/pipl/29] # ${en('provisions on which the answer rests, the most important first')}
cases: [] # ${en('cases that show it; none is allowed')}
road: [operator, court] # ${en('whom to turn to, in order: ids of steps of road.yaml')}
`;

/** answer.zh.mdx */
export const answerZhExample = page(
  `question: ${zh('问题，照人们会问的样子')}\nanswer: ${zh('回答，恰好两句，不超过140字')}\n${asks('zh')}`,
  [
    ['怎么做', zh('可以怎么做')],
    ['依据', zh('依据哪一条，写明法的名称和条号')],
    ['界限', zh('这个回答管不到什么')],
  ],
);

/** answer.en.mdx */
export const answerEnExample = page(
  `question: "${en('the question, as a person would ask it')}"\nanswer: "${en('the answer, in exactly two sentences and at most 80 words')}"\n${asks('en')}`,
  [
    ['What to do', en('what one can do')],
    ['The basis', en('which provision it rests on, with the name of the law and the article')],
    ['Limits', en('what the answer does not cover')],
  ],
);
