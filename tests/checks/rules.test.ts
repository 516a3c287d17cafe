import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/checks/rules/index.ts';
import { alignment } from './broken/alignment.ts';
import {
  article,
  type Broken,
  type BrokenByRule,
  REDIRECTS,
  VERSION,
  ZH,
} from './broken/broken.ts';
import { facts } from './broken/facts.ts';
import { laws } from './broken/laws.ts';
import { letters } from './broken/letters.ts';
import { pages } from './broken/pages.ts';
import { questions } from './broken/questions.ts';
import { tools } from './broken/tools.ts';
import { unreadable } from './broken/unreadable.ts';
import { words } from './broken/words.ts';
import { type Change, fixtureFile, instead, tinyLibrary } from './tinyLibrary.ts';

/** What the loaders find by themselves. */
const OF_THE_LOADERS = [
  'characters',
  'encoding',
  'law-text',
  'mdx',
  'missing-file',
  'not-a-file',
  'schema',
  'stray-file',
  'to-fill-in',
  'yaml',
];

const broken = new Map<string, Broken[]>();
for (const [rule, libraries] of [
  alignment,
  facts,
  laws,
  letters,
  pages,
  questions,
  tools,
  unreadable,
  words,
].flatMap(entriesOf)) {
  broken.set(rule, [...(broken.get(rule) ?? []), ...libraries]);
}

function entriesOf(byRule: BrokenByRule) {
  return Object.entries(byRule);
}

describe('the tiny library', () => {
  it('has no findings', () => {
    expect(tinyLibrary()).toEqual([]);
  });

  it('has a broken copy for every rule', () => {
    const names = [...rules.map(({ name }) => name), ...OF_THE_LOADERS];
    expect([...broken.keys()].sort()).toEqual(names.sort());
  });
});

describe.each([...broken])('%s', (rule, libraries) => {
  it.each(libraries)('finds $name', ({ changes, at, says, also = [] }) => {
    const findings = tinyLibrary(changes);
    const places = findings.map((finding) => `${finding.file}:${finding.line} ${finding.rule}`);
    expect(places.sort()).toEqual([`${at} ${rule}`, ...also].sort());
    const finding = findings.find((candidate) => candidate.rule === rule);
    expect(finding?.message).toContain(says);
    expect(finding?.remedy).toMatch(/\S/);
  });
});

describe('the rules leave alone', () => {
  it.each<[string, Record<string, Change>]>([
    [
      'a word to avoid that is quoted',
      { [article(1, 'en')]: instead('Without', 'The "specific consent" of the papers: without') },
    ],
    [
      'a word to avoid among what people type',
      { [article(1, 'en')]: instead('ask for consent one', 'specific consent') },
    ],
    [
      'a first paragraph that is followed by another, and an item without one',
      {
        [article(1, 'zh')]: instead('没有单独', '依第二条第一项、第三条第一款，没有单独'),
        [article(1, 'en')]: instead(
          'Without',
          'By Article 3(1) and item (2) of Article 2, without',
        ),
      },
    ],
    ['traditional script among what people type', { [article(1, 'zh')]: instead('问一', '問一') }],
    ['an amended text with its new checksum', amended('为保护人脸信息', '为了保护人脸信息')],
    [
      'an address that moved',
      {
        [REDIRECTS]: instead(
          'moved: {}',
          '  - laws/old-rules\nmoved: { laws/old-rules: laws/tiny-rules }',
        ),
      },
    ],
  ])('%s', (_name, changes) => {
    expect(tinyLibrary(changes)).toEqual([]);
  });
});

/** The official text with other words, and the checksum that then belongs to it. */
function amended(before: string, after: string): Record<string, Change> {
  const text = readFileSync(fixtureFile(ZH), 'utf8').replace(before, after);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { [ZH]: text, [VERSION]: (yaml) => yaml.replace(/sha256: .*/, `sha256: ${sha256}`) };
}
