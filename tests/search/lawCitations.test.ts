import { beforeAll, describe, expect, it } from 'vitest';
import { toChinese } from '../../src/law/numerals.ts';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import { inOrder } from '../../src/search/build/order.ts';
import type { SearchIndex } from '../../src/search/index/openIndex.ts';
import { citedLaws } from '../../src/search/query/cited.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { builtIndex } from './builtIndex.ts';

const records = inOrder(searchRecords(siteLibrary));
let index: SearchIndex;
beforeAll(async () => {
  index = await builtIndex(records);
});

function chineseForms(law: string, article: string): string[] {
  const [main = '', added] = article.split('-');
  const after = (number: (value: number) => string) => (added ? `之${number(Number(added))}` : '');
  const written = `第${toChinese(Number(main))}条${after(toChinese)}`;
  const digits = `${main}条${after(String)}`;
  return [
    `${law}${written}`,
    `《${law}》${written}`,
    `${law}第${digits}`,
    `${law}${digits}`,
    `${law} ${article}`,
    `${law}${written}第一款`,
    `${law}第${digits}第1款`,
    `${law}${written}规定了什么`,
    `请问${law}第${digits}怎么说`,
    `${written} ${law}`,
  ];
}

const englishForms = (law: string, article: string): string[] => [
  `Article ${article} of the ${law}`,
  `art. ${article} ${law}`,
  `${law} Article ${article}`,
  `${law}, Art. ${article}(1)`,
  `${law} art ${article}`,
  `${law} ${article}`,
  `${article} ${law}`,
  `${law} § ${article}`,
  `§${article} ${law}`,
  `${law} s ${article}`,
  `${law} section ${article}`,
  `what does article ${article} of the ${law} say`,
  `ARTICLE ${article} ${law.toUpperCase()}`,
];

function firstCited(query: string): string | undefined {
  const [first] = citedLaws(query, index, true).records;
  return first && records[first.doc]?.key;
}

describe.each([
  ['zh', chineseForms],
  ['en', englishForms],
] as const)('an article cited in %s', (language, forms) => {
  it.each(siteLibrary.laws.map((law) => [law.id, law.data] as const))(
    'is found by every name of its law in every form: %s',
    (id, { title, short, aliases }) => {
      const articles = records.flatMap(({ kind, law, version, article }) =>
        kind === 'provision' && law === id && !version && article ? [article] : [],
      );
      const [article = ''] = articles.slice(Math.floor(articles.length / 2));
      const names = [title[language], short[language], ...aliases[language]];
      const queries = names.flatMap((name) => forms(name, article));
      const wrong = queries.filter((query) => firstCited(query) !== `laws/${id}/${article}`);
      expect(wrong).toEqual([]);
    },
  );
});
