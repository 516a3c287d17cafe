import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/Library.ts';
import {
  commentaryPlace,
  officialPlace,
  type TextPlace,
} from '../../../src/library/linking/textPlace.ts';
import type { Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';
import { renumbered } from '../renumbered.ts';

const tiny = openTinyLibrary();
const amended = openTinyLibrary(renumbered);
const outside = openTinyLibrary({
  'outside.yaml': `laws: [{ id: other-law, names: { zh: [别的法], en: [Other Law] }, reason: { zh: 太旧, en: Too old } }]
articles: []
`,
});

/** What a text links: the words of each link, where it leads, and its title. */
const linked = (library: Library, text: string, place: TextPlace) =>
  library.citations
    .link(text, place, (reference) => `/${reference}`)
    .flatMap((piece) => (piece.href ? [[piece.text, piece.href, piece.title]] : []));

const zh: TextPlace = { language: 'zh' };
const en: TextPlace = { language: 'en' };
const provision = (library: Library, key: string) => library.provision(key) as Provision;

describe('a text of ours', () => {
  it.each([
    ['看小规定第一条。', zh, '小规定第一条', '/laws/tiny-rules/1'],
    ['看小规定第二条第一款。', zh, '小规定第二条第一款', '/laws/tiny-rules/2#p1'],
    ['看小规定第二条第二项。', zh, '小规定第二条第二项', '/laws/tiny-rules/2#p1-i2'],
    [
      '看《人脸信息小规定》第三条第二款。',
      zh,
      '《人脸信息小规定》第三条第二款',
      '/laws/tiny-rules/3#p2',
    ],
    [
      'See Article 2(1)(2) of the Small Provisions.',
      en,
      'Article 2(1)(2) of the Small Provisions',
      '/laws/tiny-rules/2#p1-i2',
    ],
    ['看大门案。', zh, '大门案', '/cases/gate-case'],
    ['See the Gate case.', en, 'Gate case', '/cases/gate-case'],
  ])('links in "%s" the words cited, at their very place', (text, place, words, href) => {
    expect(linked(tiny, text, place)).toEqual([[words, href, undefined]]);
  });

  it('is, joined again, the text itself', () => {
    const text = '小规定第一条和第三条第二款，另见大门案；其他不论。';
    const pieces = tiny.citations.link(text, zh, (reference) => reference);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter(({ href }) => href)).toHaveLength(3);
  });

  it.each([
    ['看别的法第一条。', zh, '太旧'],
    ['See Article 1 of the Other Law.', en, 'Too old'],
  ])('says in "%s" why what it cites is not here', (text, place, reason) => {
    const pieces = outside.citations.link(text, place, (reference) => reference);
    expect(pieces.map((piece) => piece.outside).filter(Boolean)).toEqual([
      expect.stringContaining(reason),
    ]);
    expect(pieces.some(({ href }) => href)).toBe(false);
  });
});

describe('after a renumbering', () => {
  it.each([
    [officialPlace(provision(amended, 'laws/tiny-rules/2021-08-01/3'), 'zh', { paragraph: 1 })],
    [commentaryPlace(provision(amended, 'laws/tiny-rules/2021-08-01/3'), 'zh')],
  ])('the superseded text and its commentary speak of their own numbers', (place) => {
    const [[, href] = []] = linked(amended, '违反本规定第二条的', place);
    expect(href).toBe('/laws/tiny-rules/2021-08-01/2');
  });

  it('the present text and its commentary speak of the present numbers', () => {
    const present = provision(amended, 'laws/tiny-rules/4');
    for (const place of [
      officialPlace(present, 'zh', { paragraph: 1 }),
      commentaryPlace(present, 'zh'),
    ]) {
      expect(linked(amended, '违反本规定第三条的', place).map(([, href]) => href)).toEqual([
        '/laws/tiny-rules/3',
      ]);
    }
  });

  it.each([
    ['2021年施行的小规定（2021年文本）第二条', zh, '第二条', '第三条'],
    ['Article 2 of the Small Provisions (2021 text)', en, 'Article 2', 'Article 3'],
  ])('"%s" says under which number it now stands', (text, place, old, now) => {
    const [[, href, title] = []] = linked(amended, text, place);
    expect(href).toBe('/laws/tiny-rules/2021-08-01/2');
    expect(title).toMatch(new RegExp(`${old}.*${now}`));
  });
});

describe('official text', () => {
  const place = officialPlace(provision(tiny, 'laws/tiny-rules/3'), 'zh', { paragraph: 1 });

  it('is linked to what it cites', () => {
    expect(linked(tiny, '违反本规定第一条的', place)).toEqual([
      ['本规定第一条', '/laws/tiny-rules/1', undefined],
    ]);
  });

  it('never leads to a case, whatever its words', () => {
    expect(linked(tiny, '依照大门案处理的', place)).toEqual([]);
  });
});

describe('the provisions that texts cite', () => {
  it('come once each, in the order in which they are cited', () => {
    const texts = ['小规定第三条和第一条。', '再看小规定第三条。'].map((text) => ({
      text,
      place: zh,
    }));
    const found = [...tiny.citations.provisionsIn(texts)];
    expect(found.map(({ key }) => key)).toEqual(['laws/tiny-rules/3', 'laws/tiny-rules/1']);
  });
});
