import { expect, it } from 'vitest';
import { textRows } from '../../../src/library/laws/textRows.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const rows = (key: string, language: 'zh' | 'en', place: 'article' | 'version') =>
  textRows(
    library.citations,
    library.provision(key) as Provision,
    language,
    place,
    (reference) => `/${language}/${reference}`,
  );

it.each(['zh', 'en'] as const)(
  'each 款 and 项 in %s is a block with an anchor of its own',
  (language) => {
    const made = rows('laws/tiny-rules/2', language, 'article');
    expect(made.map(({ anchor, isItem }) => [anchor, isItem])).toEqual([
      ['p1', false],
      ['p1-i1', true],
      ['p1-i2', true],
    ]);
  },
);

it.each([
  ['zh', ['本条', '第一项', '第二项'], ['', '第一项', '第二项']],
  ['en', ['This article', 'Item 1', 'Item 2'], ['', ', item 1', ', item 2']],
] as const)('in %s each bears its name, and how a citation names it', (language, marks, cited) => {
  const made = rows('laws/tiny-rules/2', language, 'article');
  expect(made.map(({ mark }) => mark)).toEqual(marks);
  expect(made.map((row) => row.cited)).toEqual(cited);
});

it('on the page of a version the anchor names the article too', () => {
  expect(rows('laws/tiny-rules/2', 'zh', 'version').map(({ anchor }) => anchor)).toEqual([
    'art-2-p1',
    'art-2-p1-i1',
    'art-2-p1-i2',
  ]);
});

it('the words stand as in the file, label and all, with links in them', () => {
  const [, , item] = rows('laws/tiny-rules/2', 'en', 'article');
  expect(item?.pieces).toEqual([{ text: '(2) there is no necessity.' }]);
  const [fine] = rows('laws/tiny-rules/3', 'zh', 'article');
  expect(fine?.pieces).toEqual([
    { text: '违反' },
    { text: '本规定第一条', href: '/zh/laws/tiny-rules/1' },
    { text: '的，可以处五千元以下罚款。' },
  ]);
});
