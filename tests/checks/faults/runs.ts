import { article } from '../broken/broken.ts';
import { instead } from '../tinyLibrary.ts';
import type { Fault } from './fault.ts';

const PAGE = article(1, 'en');
const WORDS = 'Without separate consent there is no processing.';

/** The page with other words for its only paragraph, on line 9. */
function body(what: string, words: string, says: RegExp, mend: RegExp, line = 9): Fault {
  const changes = { [PAGE]: instead(WORDS, words) };
  return { what, changes, at: `${PAGE}:${line}`, rule: 'mdx', says, mend };
}

const braces = [/code in braces/, /take the braces out/] as const;
const passage = (attributes: string) => `<For ${attributes}>\n\nWords.\n\n</For>`;

/** What could run, lead away, or be shown otherwise than it was meant. */
export const runs: readonly Fault[] = [
  body('an import', "import fs from 'node:fs'", /code: import or export/, /no code/),
  body('an export', 'export const stolen = 1', /code: import or export/, /no code/),
  body('an import that is no code', 'import the rules into your house', /import/, /another word/),
  body('an expression', 'It is {1 + 1}.', ...braces),
  body('the environment', 'It is {process.env.HOME}.', ...braces),
  body('the end of the process', '{process.exit(3)}', ...braces),
  body('a name in braces', '{姓名}', ...braces),
  body('braces that are no code', 'It is {not code at all}.', ...braces),
  body('an open brace', 'It is { so.', ...braces),
  body('a spread', '<For {...who}>\n\nWords.\n\n</For>', /code among the attributes/, /who="…"/),
  body('code as an attribute', passage('who={1 + 1}'), /code as the value of who/, /write one of/),
  body('set:html', '<p set:html="<script>alert(1)</script>" />', /the tag <p>/, /plain text/),
  body('a script', '<script>alert(1)</script>', /the tag <script>/, /plain text/),
  body('a style', '<style>p</style>', /the tag <style>/, /plain text/),
  body('an image that runs code', '<img src="x" onerror="alert(1)" />', /the tag <img>/, /plain/),
  body('a foreign frame', '<iframe src="https://example.org" />', /the tag <iframe>/, /plain/),
  body('raw HTML in a line', 'It is <b>so</b>.', /the tag <b>/, /plain text/),
  body('a line break by a tag', 'So<br />it is.', /the tag <br>/, /plain text/),
  body('an HTML comment', '<!-- remember -->', /HTML comment/, /take it out/),
  body('a fragment', '<>\n\nWords.\n\n</>', /the tag <>/, /plain text/),
  body('an unknown element', '<Note>\n\nWords.\n\n</Note>', /the tag <Note>/, /<For who/),
  body(
    'an element in small letters',
    '<for who="parent">\n\nWords.\n\n</for>',
    /<for>/,
    /write <For>/,
  ),
  body('a member of an element', '<For.Each>\n\nWords.\n\n</For.Each>', /<For\.Each>/, /plain/),
  body('an unknown reader', passage('who="tenant"'), /who="tenant" is nobody/, /resident/),
  body('a reader without a name', passage('who'), /who="" is nobody/, /write one of/),
  body(
    'an unknown attribute',
    passage('who="parent" onclick="x"'),
    /attribute onclick/,
    /only who/,
  ),
  body('a passage for nobody', '<For>\n\nWords.\n\n</For>', /<For> without who/, /who="resident"/),
  body('a passage in a line', 'See <For who="parent">this</For>.', /inside a line/, /blank lines/),
  body('an empty passage', '<For who="parent">\n\n</For>', /holds nothing/, /write the passage/),
  body(
    'a passage in a passage',
    '<For who="parent">\n\n<For who="minor">\n\nWords.\n\n</For>\n\n</For>',
    /<For> inside <For>/,
    /close the one before/,
    11,
  ),
  body(
    'a passage in a list',
    '- <For who="parent">\n\n  Words.\n\n  </For>',
    /inside a list/,
    /close/,
  ),
  body('a tag left open', '<For who="parent">\n\nWords.', /closing tag/, /close <\/For>/),
  body('an angle bracket', 'More than <5 people.', /Unexpected character/, /no <|plain text/),
  body('a script behind a link', '[here](javascript:alert)', /would run code/, /take it out/),
  body('data behind a link', '[here](data:text/html,x)', /would run code/, /take it out/),
  body('a foreign link', '[here](https://example.org)', /to another site/, /sources/),
  body('a link without protocol', '[here](//example.org)', /to another site/, /sources/),
  body('a link to a mailbox', '[here](mailto:a@example.org)', /to another site/, /sources/),
  body('a bare address', 'See https://example.org.', /to another site/, /sources/),
  body('a bare www', 'See www.example.org.', /to another site/, /sources/),
  body('a link of our own', '[here](/en/faqs/gate/)', /written by hand/, /the site links it/),
  body('a link by reference', '[here][gate]\n\n[gate]: /x', /by reference/, /the site links it/),
  body('a reference without its link', '[here][gate]', /\]\[ stays/, /take it out/),
  body('an image', '![a gate](gate.png)', /an image/, /say in words/),
  body('code in backticks', 'Run `rm -rf`.', /a piece of code/, /quotation marks/),
  body('a block of code', '```\nrm -rf\n```', /a piece of code/, /quotation marks/),
  body('a backtick left open', 'Run `rm.', /` stays on the page/, /take it out/),
  body('a footnote', 'So it is.[^1]\n\n[^1]: Or not.', /a footnote/, /say it in the text/),
  body('a table', '| a | b |\n|---|---|\n| 1 | 2 |', /a table/, /write a list/),
  body('words struck out', 'It is ~~not~~ so.', /struck out/, /take them out/),
  body('a block quotation', '> Words.', /block quotation/, /within the sentence/),
  body('a rule across the page', '***', /rule across/, /heading/),
  body('a line broken by hand', 'So it is,  \nand so on.', /broken by hand/, /new paragraph/),
  body('stars that close nothing', 'So it ** is.', /\*\* opens or closes no/, /stars/),
  body('one star left open', 'So *it is.', /\* opens or closes no/, /stars/),
  {
    what: 'emphasis beside full-width punctuation that stays open',
    changes: { [article(1, 'zh')]: instead('没有单独同意', '** “单独同意” **没有') },
    at: `${article(1, 'zh')}:9`,
    rule: 'mdx',
    says: /\*\* opens or closes no emphasis/,
    mend: /inside the punctuation/,
  },
  {
    what: 'an expression in the page about the site',
    changes: { 'about.en.mdx': instead('Words.', '{1}') },
    at: 'about.en.mdx:6',
    rule: 'mdx',
    says: braces[0],
    mend: braces[1],
  },
  {
    what: 'a script behind the address of an official text',
    changes: {
      'laws/tiny-rules/2021-08-01/version.yaml': instead(
        'sha256',
        "officialAddress: 'javascript:alert(1)'\nsha256",
      ),
    },
    at: 'laws/tiny-rules/2021-08-01/version.yaml:7',
    rule: 'schema',
    says: /https:\/\//,
    mend: /./,
  },
  {
    what: 'a script behind an address in the log',
    changes: {
      'updates.yaml': instead(
        '    certainty: checked',
        "    address: 'javascript://example.org/%0aalert(1)'\n    certainty: checked",
      ),
    },
    at: 'updates.yaml:9',
    rule: 'schema',
    says: /https:\/\//,
    mend: /./,
  },
  {
    what: 'a file of this machine behind the address of a source',
    changes: {
      'cases/gate-case/case.yaml': instead(
        '    access: whole',
        "    url: 'file:///etc/passwd'\n    access: whole",
      ),
    },
    at: 'cases/gate-case/case.yaml:69',
    rule: 'schema',
    says: /https:\/\//,
    mend: /./,
  },
];
