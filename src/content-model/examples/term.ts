import { both, en, zh } from './fillIn.ts';

/** terms/<term>.yaml */
export const termExample = `zh: ${zh('中文术语')}
en: "${en('the one English word for it')}"
alsoSeen:
  zh: [] # other words for it, for readers and for search
  en: []
avoid: [] # English words that our texts must not use for it
held: false # true: a translation must have this word wherever the law has the term
definition: ${both('what it means, in one to three sentences', '它的意思，一到三句')}
definedIn: [] # ${en('provisions that define it, such as laws/pipl/28#p1; none is allowed')}
confusedWith: []
`;
