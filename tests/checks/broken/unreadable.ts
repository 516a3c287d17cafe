import { instead } from '../tinyLibrary.ts';
import {
  ANSWER_EN,
  article,
  type BrokenByRule,
  CASE,
  EN,
  FAQ,
  LAW,
  TERM,
  VERSION,
  ZH,
} from './broken.ts';

/** Files that the loaders cannot read, or that nothing reads. */
export const unreadable: BrokenByRule = {
  schema: [
    {
      name: 'an unknown field',
      changes: { [TERM]: (text) => `${text}note: more\n` },
      at: `${TERM}:8`,
      says: 'unknown field "note"',
    },
    {
      name: 'a missing field',
      changes: { [TERM]: instead('en: separate consent\n', '') },
      at: `${TERM}:1`,
      says: 'en: ',
    },
    {
      name: 'a version that does not say when it was checked',
      changes: { [VERSION]: instead('checked: 2022-01-01\n', '') },
      at: `${VERSION}:1`,
      says: 'checked: ',
    },
    {
      name: 'a version that names no source',
      changes: { [VERSION]: (text) => text.replace(/comparedWith:[\s\S]*/, 'comparedWith: []\n') },
      at: `${VERSION}:8`,
      says: 'comparedWith: ',
    },
    {
      name: 'a statement whose source is not listed',
      changes: { [CASE]: (text) => text.replace('sources: [press]', 'sources: [radio]') },
      at: `${CASE}:5`,
      says: 'no source radio; there are press',
    },
    {
      name: 'a fact without a source',
      changes: { [CASE]: instead('en: Beijing, sources: [press] }', 'en: Beijing }') },
      at: `${CASE}:8`,
      says: 'sources',
    },
    {
      name: 'an unknown field of front matter',
      changes: { [article(3, 'en')]: instead('title:', 'author: me\ntitle:') },
      at: `${article(3, 'en')}:2`,
      says: 'unknown field "author"',
    },
    {
      name: 'a misspelt field',
      changes: { [FAQ]: instead('cases:', 'case:') },
      at: `${FAQ}:5`,
      says: 'unknown field "case" in the file; did you mean "cases"?',
    },
    {
      name: 'a number in place of words',
      changes: {
        [ANSWER_EN]: instead('question: Can I get in without a face scan?', 'question: 1'),
      },
      at: `${ANSWER_EN}:2`,
      says: 'question: expected a string; got a number. It is: The question as a person would ask it',
    },
    {
      name: 'a code that is none of the list',
      changes: { [CASE]: instead('kind: civil-judgment', 'kind: civil-judgement') },
      at: `${CASE}:4`,
      says: '"civil-judgement" is none of the choices. It is: What kind of matter it is',
    },
  ],
  yaml: [
    {
      name: 'a colon in a value without quotation marks',
      changes: { [TERM]: instead('en: separate consent', 'en: separate: consent') },
      at: `${TERM}:2`,
      says: 'a value holds a colon and a space',
    },
    {
      name: 'the same in front matter',
      changes: { [article(3, 'en')]: instead('title: Fines', 'title: Fines: how much') },
      at: `${article(3, 'en')}:2`,
      says: 'a value holds a colon and a space',
    },
  ],
  mdx: [
    {
      name: 'a tag that is not closed',
      changes: { [article(3, 'en')]: (text) => `${text}\n<For who="resident">\n\nWords.\n` },
      at: `${article(3, 'en')}:11`,
      says: 'closing tag',
    },
    {
      name: 'a page without front matter',
      changes: { [article(3, 'en')]: '## In plain words\n\nWords.\n' },
      at: `${article(3, 'en')}:1`,
      says: 'no front matter',
    },
  ],
  'missing-file': [
    {
      name: 'a law whose links are gone',
      changes: { [`${LAW}/articles.yaml`]: null },
      at: `${LAW}/articles.yaml:1`,
      says: 'missing',
    },
    {
      name: 'a law without its text',
      changes: { [ZH]: null },
      at: `${ZH}:1`,
      says: 'missing',
    },
    {
      name: 'a law without a translation',
      changes: { [EN]: null },
      at: `${EN}:1`,
      says: 'missing',
    },
  ],
  'to-fill-in': [
    {
      name: 'a mark in a value',
      changes: { [TERM]: instead('单独同意', '【待填：中文术语】') },
      at: `${TERM}:1`,
      says: 'to be filled in: 中文术语',
    },
    {
      name: 'a mark in a comment',
      changes: { [FAQ]: instead('order: 1', 'order: 1 # 【fill in: its place】') },
      at: `${FAQ}:1`,
      says: 'to be filled in: its place',
    },
    {
      name: 'a mark on a page',
      changes: { [ANSWER_EN]: instead('Fines are another matter.', '【fill in: limits】') },
      at: `${ANSWER_EN}:17`,
      says: 'to be filled in: limits',
    },
    {
      name: 'a mark in the text of a law',
      changes: { [EN]: instead('(2) there is no necessity', '(2) 【fill in: an item】') },
      at: `${EN}:13`,
      says: 'to be filled in: an item',
    },
  ],
  'stray-file': [
    {
      name: 'a file in the folder of a question',
      changes: { 'faqs/gate/notes.txt': 'Remember.' },
      at: 'faqs/gate/notes.txt:1',
      says: 'nothing reads',
    },
    {
      name: 'a file in the folder of a version',
      changes: { [`${LAW}/2021-08-01/text.fr.md`]: 'Texte.' },
      at: `${LAW}/2021-08-01/text.fr.md:1`,
      says: 'nothing reads',
    },
    {
      name: 'a folder that is no version',
      changes: { [`${LAW}/old/text.zh.md`]: '条文' },
      at: `${LAW}/old:1`,
      says: 'nothing reads',
    },
    {
      name: 'an article by another name',
      changes: { [`${LAW}/articles/four.en.mdx`]: 'Words.' },
      at: `${LAW}/articles/four.en.mdx:1`,
      says: 'nothing reads',
    },
    {
      name: 'a term that is no YAML file',
      changes: { 'terms/notes.txt': 'Remember.' },
      at: 'terms/notes.txt:1',
      says: 'nothing reads',
    },
    {
      name: 'a file beside the rooms',
      changes: { 'notes.txt': 'Remember.' },
      at: 'notes.txt:1',
      says: 'nothing reads',
    },
  ],
  'law-text': [
    {
      name: 'a repeated article',
      changes: { [ZH]: instead('## 第二条', '## 第一条') },
      at: `${ZH}:7`,
      says: '第一条 comes again after 第一条',
    },
    {
      name: 'a disordered article',
      changes: { [ZH]: instead('## 第一条', '## 第九条') },
      at: `${ZH}:7`,
      says: 'comes too late',
    },
    {
      name: 'raw HTML',
      changes: { [ZH]: instead('为保护', '<b>为</b>保护') },
      at: `${ZH}:1`,
      says: 'an HTML tag in law text',
    },
    {
      name: 'a directive',
      changes: { [ZH]: instead('为保护', ':term[为]保护') },
      at: `${ZH}:1`,
      says: 'a Markdown directive in law text',
    },
  ],
};
