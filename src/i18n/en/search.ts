import type { Dictionary } from '../dictionary.ts';
import type { search as zh } from '../zh/search.ts';

/** What the search says in English. */
export const search: Dictionary<typeof zh> = {
  label: 'Search this site',
  placeholder: 'Question, law or case',
  submit: 'Search',
  heading: 'Search',
  results: '{n} {n|result|results}',
  resultsFor: '“{q}”: {n} {n|result|results}',
  noneYet:
    'Put your question, such as “my building only lets me in by face”; or write “PIPL 28” or a case number; or put exact words in quotation marks.',
  nothing: 'Nothing was found for “{q}”.',
  notExact: 'Nothing matches “{q}” exactly. These come nearest.',
  told: {
    'not-carried': 'This site does not carry “{name}”. What follows is from elsewhere.',
    foreign:
      '“{name}” is the law of another country or region; this site carries that of mainland China alone.',
    absent: 'This site does not carry {article} of the {name}; it carries Articles {has}.',
    renumbered: 'Former {article} of the {name} is now {now}.',
    draft: '“{name}” is a draft, not law in force.',
    standard: '“{name}” is a standard, not law, and is not carried here.',
    contract: '“{name}” is a contract, not law; what follows is the law about it.',
    'house-rules': '“{name}” is a set of house rules, not law; what follows is the law about it.',
    policy: '“{name}” is a policy of a business, not law; what follows is the law about it.',
    judgment: 'This is a part of a judgment, not an article of a law.',
  },
  decidedBy:
    'A long text: searched by its beginning, “{q}”. Every provision that it cites is listed.',
  readAs: 'Searched for “{q}”.',
  nothingHint: 'Try other words, or start here:',
  all: 'See all {n} {n|result|results}',
  more: 'Show more',
  loading: 'Searching…',
  failed:
    'The search could not be completed: the index could not be read. Check the network and try again.',
  retry: 'Try again',
  needsScript: 'Search needs JavaScript. Everything can be read without it; start here:',
  kind: 'Kind',
  law: 'Law',
  any: 'All',
  withCount: '{name} ({n})',
  groups: {
    answer: 'The answer',
    cited: 'What you cited',
    exact: 'Exact in the law',
    'exact-elsewhere': 'Exact in a case or in our words',
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
