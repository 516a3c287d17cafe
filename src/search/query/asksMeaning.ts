const chinese = /什么是|是什么意思|什么叫|何谓|指什么|什么意思|啥意思|定义|含义/u;
const english =
  /\bdefin(?:e|ed|es|ition)\b|\bmeaning (?:of|in)\b|\bmeaning$|\bwhat do(?:es)? .+ mean\b|^what (?:is|are) (?:an? |the )?\S+(?: \S+){0,3}$/u;

/** Whether a query in plain form asks what a word means. */
export function asksMeaning(query: string): boolean {
  return chinese.test(query) || english.test(query);
}

const cases = /案例|判例|案件|裁判|先例|\b(?:cases?|judge?ments?|precedents?|rulings?)\b/u;

/** Whether a query in plain form asks for cases. */
export function asksCases(query: string): boolean {
  return cases.test(query);
}
