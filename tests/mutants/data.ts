import type { Mutant } from './mutant.ts';

/** Breakages of the collection for programs. */
export const data: readonly Mutant[] = [
  {
    name: 'data-number-confirmed-by-nobody',
    breaks: 'a program cites a case number that no source confirms',
    file: 'src/data/records/cases.ts',
    find: 'confirmed: number !== undefined',
    replace: 'confirmed: value !== undefined',
    tests: ['tests/data/records.test.ts'],
  },
  {
    name: 'data-permanent-address-moves',
    breaks: 'the address to cite shows another text after an amendment',
    file: 'src/data/records/provisions.ts',
    find: "{ type: 'provision', name: 'Provision', key, permanent }",
    replace: "{ type: 'provision', name: 'Provision', key }",
    tests: ['tests/data/records.test.ts'],
  },
  {
    name: 'data-single-source-range-ends-early',
    breaks: 'wording behind which one copy stands passes for compared',
    file: 'src/data/records/provisions.ts',
    find: 'compareArticles(number, to) <= 0',
    replace: 'compareArticles(number, to) < 0',
    tests: ['tests/data/records.test.ts'],
  },
  {
    name: 'akoma-ntoso-item-without-its-list',
    breaks: 'an eId is not named by the convention',
    file: 'src/data/akomaNtoso/eIds.ts',
    find: "eId('point', item, eId('list', 1, above))",
    replace: "eId('point', item, article)",
    tests: ['tests/data/akomaNtoso.test.ts'],
  },
  {
    name: 'akoma-ntoso-translation-poses-as-original',
    breaks: 'the translation does not say that it is one',
    file: 'src/data/akomaNtoso/meta.ts',
    find: "const isOurs = language !== 'zh'",
    replace: "const isOurs = language === 'zh'",
    tests: ['tests/data/akomaNtoso.test.ts'],
  },
  {
    name: 'graph-cites-no-place',
    breaks: 'the graph knows the article cited and not the 款',
    file: 'src/data/records/graph.ts',
    find: 'to: withAnchor(to, resolution)',
    replace: 'to',
    tests: ['tests/data/graph.test.ts'],
  },
  {
    name: 'markdown-writes-stars-as-they-are',
    breaks: 'a star in a text becomes emphasis in the twin of its page',
    file: 'src/data/markdown/quickText.ts',
    find: '[!#$&*+',
    replace: '[!#$&+',
    tests: ['tests/data/twins.test.ts'],
  },
  {
    name: 'manifest-counts-characters',
    breaks: 'the manifest gives characters for bytes, and nothing Chinese arrives whole',
    file: 'src/data/writeData.ts',
    find: 'Buffer.byteLength(body)',
    replace: 'body.length',
    tests: ['tests/data/writeData.test.ts'],
  },
];
