import type { Locale } from './locales.ts';

/** What the search says to its reader. `{n}` and `{q}` are filled in. */
export interface SearchStrings {
  label: string;
  placeholder: string;
  submit: string;
  heading: string;
  results: string;
  resultsFor: string;
  noneYet: string;
  nothing: string;
  notExact: string;
  otherLaw: string;
  readAs: string;
  nothingHint: string;
  all: string;
  more: string;
  loading: string;
  failed: string;
  retry: string;
  needsScript: string;
  kind: string;
  law: string;
  any: string;
  groups: Record<'cited' | 'exact' | 'all-words' | 'related', string>;
  kinds: Record<'law' | 'provision' | 'case' | 'faq' | 'topic' | 'term', string>;
  one: Record<'law' | 'provision' | 'case' | 'faq' | 'topic' | 'term', string>;
  inOtherLanguage: string;
  private: string;
  keys: string;
}

const zh: SearchStrings = {
  label: '搜索本站',
  placeholder: '你的问题、条文号、案号或法律名称',
  submit: '搜索',
  heading: '搜索',
  results: '{n}条结果',
  resultsFor: '“{q}”：{n}条结果',
  noneYet:
    '写下你的问题，例如“小区只能刷脸进门”；也可以写“个保法28条”“6971号”，或者给原文加上引号。',
  nothing: '没有找到“{q}”。',
  notExact: '没有与“{q}”完全一致的内容，以下是最接近的。',
  otherLaw: '本站没有收录“{law}”。以下是别处与它有关的内容。',
  readAs: '按“{q}”查找。',
  nothingHint: '换一种说法，或者从这里开始：',
  all: '查看全部{n}条结果',
  more: '再显示一些',
  loading: '正在查找……',
  failed: '搜索没能完成：读不到索引文件。请检查网络后再试。',
  retry: '再试一次',
  needsScript: '搜索需要 JavaScript。不用它也能读到全部内容，请从这里开始：',
  kind: '类别',
  law: '法律',
  any: '全部',
  groups: { cited: '你提到的', exact: '原文一致', 'all-words': '含有全部词语', related: '相关' },
  kinds: { law: '法律', provision: '条文', case: '案例', faq: '问答', topic: '主题', term: '术语' },
  one: { law: '法律', provision: '条文', case: '案例', faq: '问答', topic: '主题', term: '术语' },
  inOtherLanguage: '英文中的匹配',
  private: '搜索在你的设备上进行，查询内容不会发送出去。',
  keys: '按 / 打开搜索，上下键选择，回车打开，Esc 关闭。',
};

const en: SearchStrings = {
  label: 'Search this site',
  placeholder: 'Your question, an article, a case number or a law',
  submit: 'Search',
  heading: 'Search',
  results: 'Results: {n}',
  resultsFor: '“{q}”: {n} results',
  noneYet:
    'Put your question, such as “my building only lets me in by face”; or write “PIPL 28” or a case number; or put exact words in quotation marks.',
  nothing: 'Nothing was found for “{q}”.',
  notExact: 'Nothing matches “{q}” exactly. These come nearest.',
  otherLaw: 'This site does not carry the “{law}”. What follows is from elsewhere.',
  readAs: 'Searched for “{q}”.',
  nothingHint: 'Try other words, or start here:',
  all: 'See all {n} results',
  more: 'Show more',
  loading: 'Searching…',
  failed:
    'The search could not be completed: the index could not be read. Check the network and try again.',
  retry: 'Try again',
  needsScript: 'Search needs JavaScript. Everything can be read without it; start here:',
  kind: 'Kind',
  law: 'Law',
  any: 'All',
  groups: {
    cited: 'What you cited',
    exact: 'Exact matches',
    'all-words': 'With all your words',
    related: 'Related',
  },
  kinds: {
    law: 'Laws',
    provision: 'Provisions',
    case: 'Cases',
    faq: 'Questions',
    topic: 'Topics',
    term: 'Terms',
  },
  one: {
    law: 'Law',
    provision: 'Provision',
    case: 'Case',
    faq: 'Question',
    topic: 'Topic',
    term: 'Term',
  },
  inOtherLanguage: 'Match in the Chinese',
  private: 'The search runs on your device; what you type is not sent anywhere.',
  keys: 'Press / to search, arrow keys to choose, Enter to open, Esc to close.',
};

/** What the search says in a language. */
export const searchStrings: Record<Locale, SearchStrings> = { zh, en };
