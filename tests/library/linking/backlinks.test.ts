import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/Library.ts';
import { buildBacklinks } from '../../../src/library/linking/backlinks.ts';
import {
  citingTexts,
  entryTexts,
  officialTexts,
} from '../../../src/library/linking/citingTexts.ts';
import type { Faq, Provision } from '../../../src/library/model.ts';
import { instead, openTinyLibrary } from '../../checks/tinyLibrary.ts';

const tiny = openTinyLibrary();
const back = (library: Library, number: string) =>
  library.backlinks(library.provision(`laws/tiny-rules/${number}`) as Provision);
const keys = (list: { key: string }[]) => list.map(({ key }) => key);

describe('a provision', () => {
  it('names the cases that applied it, with what became of them', () => {
    const [found] = back(tiny, '1').cases;
    expect(found?.entry.key).toBe('cases/gate-case');
    expect(found?.provision).toMatchObject({ role: 'applied', result: 'granted' });
    expect(back(tiny, '2').cases).toEqual([]);
  });

  it('names the questions that rest on it, and those that only cite it', () => {
    const cites = openTinyLibrary({
      'faqs/gate/answer.zh.mdx': instead('罚款另说', '罚款看小规定第三条'),
    });
    expect(keys(back(tiny, '1').faqs)).toEqual(['faqs/gate']);
    expect(keys(back(tiny, '3').faqs)).toEqual([]);
    expect(keys(back(cites, '3').faqs)).toEqual(['faqs/gate']);
  });

  it('names the nearest question first: by its place in the basis, then those that only cite it', () => {
    const [faq] = tiny.faqs as [Faq];
    const resting = (key: string, ...basis: string[]) => ({
      ...faq,
      key,
      data: { ...faq.data, basis },
    });
    const [one, two] = ['laws/tiny-rules/1', 'laws/tiny-rules/2#p1-i1'];
    const faqs = [resting('cites', two), resting('second', two, one), resting('first', one)];
    const found = buildBacklinks({ ...tiny, allProvisions: tiny.allProvisions, faqs });
    expect(keys(found.get(one)?.faqs ?? [])).toEqual(['first', 'second', 'cites']);
  });

  it('names a topic once, whether the topic lists it, it names the topic, or both', () => {
    const tagged = openTinyLibrary({
      'laws/tiny-rules/articles.yaml': instead("'2': { topics: []", "'2': { topics: [gates]"),
    });
    expect(keys(back(tagged, '1').topics)).toEqual(['topics/gates']);
    expect(keys(back(tagged, '2').topics)).toEqual(['topics/gates']);
    expect(keys(back(tagged, '3').topics)).toEqual([]);
  });

  it('leads to what its text cites, and is led back to from there', () => {
    expect(keys(back(tiny, '3').cites)).toEqual(['laws/tiny-rules/1']);
    expect(keys(back(tiny, '1').citedBy)).toEqual(['laws/tiny-rules/3']);
    expect(keys(back(tiny, '1').cites)).toEqual([]);
  });

  it('is related both ways, though one of the two says so', () => {
    expect(keys(back(tiny, '1').related)).toEqual(['laws/tiny-rules/2']);
    expect(keys(back(tiny, '2').related)).toEqual(['laws/tiny-rules/1']);
  });

  it('is related once, where both say so', () => {
    const both = openTinyLibrary({
      'laws/tiny-rules/articles.yaml': instead(
        "'2': { topics: []",
        "'2': { topics: [], related: [laws/tiny-rules/1, laws/tiny-rules/3]",
      ),
    });
    expect(keys(back(both, '2').related)).toEqual(['laws/tiny-rules/1', 'laws/tiny-rules/3']);
    expect(keys(back(both, '1').related)).toEqual(['laws/tiny-rules/2']);
  });
});

describe('the texts that may cite', () => {
  const of = (key: string) => tiny.provision(key) as Provision;

  it('are the 款 and 项 of official text with their places', () => {
    expect(
      officialTexts(of('laws/tiny-rules/2'), 'zh').map(({ place: { paragraph, item }, line }) => [
        paragraph,
        item,
        line,
      ]),
    ).toEqual([
      [1, undefined, 9],
      [1, 1, 11],
      [1, 2, 13],
    ]);
  });

  it('are the words of a page in both languages, which belong to no law', () => {
    const texts = tiny.faqs.flatMap(entryTexts);
    expect(new Set(texts.map(({ place }) => JSON.stringify(place)))).toEqual(
      new Set(['{"language":"zh"}', '{"language":"en"}']),
    );
    expect(texts.map(({ text }) => text)).toContain('依据是小规定第一条；大门案也这样说。');
  });

  it('are those of every file that is rendered', () => {
    const files = new Set(citingTexts(tiny).map(({ file }) => file));
    expect([...files].toSorted()).toEqual([
      'cases/gate-case/page.en.mdx',
      'cases/gate-case/page.zh.mdx',
      'faqs/gate/answer.en.mdx',
      'faqs/gate/answer.zh.mdx',
      'laws/tiny-rules/2021-08-01/text.en.md',
      'laws/tiny-rules/2021-08-01/text.zh.md',
      ...['1', '2', '3'].flatMap((number) => [
        `laws/tiny-rules/articles/${number}.en.mdx`,
        `laws/tiny-rules/articles/${number}.zh.mdx`,
      ]),
      'letters/gate-letter/letter.en.mdx',
      'letters/gate-letter/letter.zh.mdx',
      'topics/gates/guide.en.mdx',
      'topics/gates/guide.zh.mdx',
    ]);
  });
});
