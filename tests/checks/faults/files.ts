import {
  ANSWER_EN,
  article,
  CASE,
  EN,
  FAQ,
  LAW,
  LINKS,
  TERM,
  VERSION,
  ZH,
} from '../broken/broken.ts';
import { type Change, instead } from '../tinyLibrary.ts';
import type { Fault } from './fault.ts';

function gone(what: string, file: string, rule: string, at = `${file}:1`): Fault {
  return {
    what,
    changes: { [file]: null },
    at,
    rule,
    says: /missing|there is no/,
    mend: /write it/,
  };
}

function yaml(what: string, file: string, line: number, change: Change, says: RegExp): Fault {
  return {
    what,
    changes: { [file]: change },
    at: `${file}:${line}`,
    rule: 'yaml',
    says,
    mend: /./,
  };
}

function schema(what: string, file: string, line: number, change: Change, says: RegExp): Fault {
  return {
    what,
    changes: { [file]: change },
    at: `${file}:${line}`,
    rule: 'schema',
    says,
    mend: /./,
  };
}

function stray(what: string, file: string, mend: RegExp): Fault {
  const changes = { [file]: 'Words.' };
  return { what, changes, at: `${file}:1`, rule: 'stray-file', says: /nothing reads/, mend };
}

function strayFolder(what: string, folder: string, mend: RegExp): Fault {
  const changes = { [`${folder}/notes.txt`]: 'Words.' };
  return { what, changes, at: `${folder}:1`, rule: 'stray-file', says: /nothing reads/, mend };
}

function link(what: string, file: string, linkTo: string): Fault {
  const changes = { [file]: { linkTo } };
  return {
    what,
    changes,
    at: `${file}:1`,
    rule: 'not-a-file',
    says: /symbolic link/,
    mend: /put the file or folder itself/,
  };
}

const WORDS = 'everyday-words.yaml';
/** Each line repeats the one above ten times: ten lines are more than any machine holds. */
const LAUGHS = Array.from({ length: 10 }, (_, level) => {
  const of = level === 0 ? 'ha' : `*l${level - 1}`;
  return `l${level}: &l${level} [${Array(10).fill(of).join(', ')}]\n`;
}).join('');
const NEW_LAW = `order: 2
title: { zh: 新规定, en: New Provisions }
short: { zh: 新规, en: New Rules }
aliases: { zh: [], en: [] }
self: { zh: 本规定, en: these Provisions }
rank: departmental-rule
issuer: { zh: 某部, en: A ministry }
temporal: { field: information, reaches: { zh: 新的事。, en: New matters. }, rules: [] }
`;

/** Files that are gone, broken, misnamed, or no files. */
export const files: readonly Fault[] = [
  gone('an official text that is gone', ZH, 'missing-file'),
  gone('a translation that is gone', EN, 'missing-file'),
  gone('an answer in one language', ANSWER_EN, 'both-languages'),
  gone('a story in one language', 'cases/gate-case/page.zh.mdx', 'both-languages'),
  gone('a guide in one language', 'topics/gates/guide.en.mdx', 'both-languages'),
  gone('an article in one language', article(2, 'zh'), 'both-languages'),
  gone('a page about the site in one language', 'about.zh.mdx', 'both-languages'),
  gone('a law without its identity', `${LAW}/law.yaml`, 'missing-file'),
  gone('a version without its dates', VERSION, 'missing-file'),
  gone('a law without its links', LINKS, 'missing-file'),
  gone('a question without its file', FAQ, 'missing-file'),
  gone('a case without its facts', CASE, 'missing-file'),
  gone('everyday words that are gone', WORDS, 'missing-file'),
  gone('addresses that are gone', 'redirects.yaml', 'missing-file'),
  gone('updates that are gone', 'updates.yaml', 'missing-file'),
  gone('corrections that are gone', 'corrections.yaml', 'missing-file'),
  gone('the list of what is not carried', 'outside.yaml', 'missing-file'),
  {
    what: 'a law without any version',
    changes: { 'laws/new-rules/law.yaml': NEW_LAW, 'laws/new-rules/articles.yaml': '{}\n' },
    at: 'laws/new-rules/law.yaml:1',
    rule: 'missing-file',
    says: /has no version/,
    mend: /write it/,
  },
  {
    what: 'a folder named like a file',
    changes: { [FAQ]: null, [`${FAQ}/notes.txt`]: 'Words.' },
    at: `${FAQ}:1`,
    rule: 'not-a-file',
    says: /a folder stands where a file is read/,
    mend: /move the folder away/,
  },
  {
    what: 'a folder named like a page',
    changes: { [ANSWER_EN]: null, [`${ANSWER_EN}/notes.txt`]: 'Words.' },
    at: `${ANSWER_EN}:1`,
    rule: 'not-a-file',
    says: /a folder stands/,
    mend: /write the file/,
  },
  link('a link that leads round in a ring', 'cases/ring', 'ring'),
  link('a link to the folder above', 'topics/above', '..'),
  link('a link in the place of a law', 'laws/other-rules', 'tiny-rules'),
  link('a link among the rooms', 'more', '.'),
  strayFolder('a question with capitals', 'faqs/Gate-Two', /lower-case letters/),
  stray('a note beside a case', 'cases/gate-case/notes.txt', /case\.yaml/),
  stray('an article by another ending', `${LAW}/articles/4.zh.md`, /10\.zh\.mdx/),
  stray('an article 0', `${LAW}/articles/0.zh.mdx`, /10\.zh\.mdx/),
  strayFolder('a version by no day', `${LAW}/2021-8-1`, /named by the day/),
  stray('a term with capitals', 'terms/Own-Consent.yaml', /lower-case/),
  stray('a file beside the rooms', 'todo.md', /the content folder holds/),
  stray('a file among the cases', 'cases/list.yaml', /a folder for each entry/),
  yaml(
    'a colon in a value',
    TERM,
    2,
    instead('en: separate', 'en: separate: of'),
    /a colon and a space/,
  ),
  yaml('a field twice', TERM, 2, instead('en:', 'zh: 同意\nen:'), /stands twice/),
  yaml('a name that nothing bears', TERM, 2, instead('separate consent', '*nobody'), /nobody/),
  yaml('names that grow without end', TERM, 9, (text) => `${text}${LAUGHS}`, /./),
  yaml('a quotation without end', TERM, 2, instead('en: separate', 'en: "separate'), /quot/),
  yaml('a tab', FAQ, 4, instead('  - laws', '\t- laws'), /tab/i),
  yaml('a second document', FAQ, 2, instead('topics', '---\ntopics'), /second document/),
  yaml('a list without end', FAQ, 3, instead('[gates]', '[gates'), /\]|flow|bracket|close/i),
  yaml(
    'the same in front matter',
    article(3, 'en'),
    2,
    instead('Fines', 'Fines: high'),
    /a colon and a space/,
  ),
  yaml('everyday words that are no YAML', WORDS, 2, instead('words: [刷脸]', 'words: : ['), /./),
  schema('an unknown field', FAQ, 1, instead('order: 1', 'ordre: 1\norder: 1'), /ordre/),
  schema('a field without value', TERM, 2, instead('en: separate consent', 'en:'), /en/),
  schema('a word for a number', FAQ, 1, instead('order: 1', 'order: first'), /order/),
  schema(
    'a day that the calendar has not',
    VERSION,
    1,
    instead('2021-07-01', '2021-02-30'),
    /adopted/,
  ),
  schema('a day before all calendars', VERSION, 1, instead('2021-07-01', '0021-07-01'), /adopted/),
  schema('a month that no year has', CASE, 21, instead('2021-12-01', '2021-13'), /decided/),
  schema('an unknown rank', `${LAW}/law.yaml`, 14, instead('departmental-rule', 'rule'), /rank/),
  schema(
    'asks that are too few',
    article(1, 'en'),
    4,
    (text) => text.replace(/asks: .*/, 'asks: [one ask]'),
    /asks/,
  ),
  schema(
    'a source that was never listed',
    CASE,
    31,
    instead('        sources: [press]', '        sources: [radio]'),
    /radio/,
  ),
  schema(
    'everyday words without a meaning',
    WORDS,
    2,
    instead('    means: [人脸信息]\n', ''),
    /means/,
  ),
  schema('a number among everyday words', WORDS, 2, instead('刷脸', '12345'), /words/),
  schema(
    'an address that is no key',
    'redirects.yaml',
    2,
    instead('laws/tiny-rules', '/laws/Tiny'),
    /published/,
  ),
  {
    what: 'a page without front matter',
    changes: { [ANSWER_EN]: 'Words.\n' },
    at: `${ANSWER_EN}:1`,
    rule: 'mdx',
    says: /no front matter/,
    mend: /begin the file with ---/,
  },
  {
    what: 'front matter without end',
    changes: { [ANSWER_EN]: '---\nquestion: Why?\n' },
    at: `${ANSWER_EN}:1`,
    rule: 'mdx',
    says: /has no end/,
    mend: /--- on a line of its own/,
  },
];
