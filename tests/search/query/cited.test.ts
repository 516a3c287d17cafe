import { describe, expect, it } from 'vitest';
import { packArticles } from '../../../src/search/index/lexicon.ts';
import { citedLaw } from '../../../src/search/query/cited.ts';
import { queryForm } from '../../../src/search/query/queryForm.ts';
import { plain } from '../../../src/search/text/plain.ts';

const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

const law = (id: string, first: number, articles: string[], names: string[]) => ({
  id,
  first,
  articles: packArticles(articles),
  names: names.map((name) => plain(name)),
});

const provisions = numbers(1, 16);
const pipl = numbers(1, 74);
const code = ['110', '111', '1034', '1035'];
const criminal = ['253', '253-1'];
const laws = [
  law('provisions', 0, provisions, [
    '人脸识别司法解释',
    '法释〔2021〕15号',
    '法释15号',
    'the interpretation',
  ]),
  law('pipl', 100, pipl, [
    '个人信息保护法',
    '个保法',
    'PIPL',
    'Personal Information Protection Law',
  ]),
  law('code', 200, code, ['民法典', 'Civil Code', 'CC']),
  law('criminal', 300, criminal, ['刑法', 'Criminal Law']),
  law('consumer', 400, ['29'], ['消费者权益保护法', '消法']),
  law('regulations', 500, ['23'], ['消费者权益保护法实施条例', '消法实施条例']),
];
const articles: Record<string, string[]> = {
  provisions,
  pipl,
  code,
  criminal,
  consumer: ['29'],
  regulations: ['23'],
};

function cite(query: string): string {
  const { records } = citedLaw(queryForm(query, new Map()), { laws });
  return records
    .map(({ doc, place }) => {
      const found = laws.filter(({ first }) => first <= doc).at(-1);
      const { paragraph, item } = place;
      const where = `${paragraph ? `p${paragraph}` : ''}${item ? `i${item}` : ''}`;
      return `${found?.id}/${articles[found?.id ?? '']?.[doc - (found?.first ?? 0)]}${where && `#${where}`}`;
    })
    .join(' ');
}

describe('a citation in a query', () => {
  it.each([
    ['个人信息保护法第二十八条', 'pipl/28'],
    ['个保法28条', 'pipl/28'],
    ['个保法28', 'pipl/28'],
    ['个保法第28', 'pipl/28'],
    ['《个人信息保护法》第 28 条', 'pipl/28'],
    ['ＰＩＰＬ　２８', 'pipl/28'],
    ['pipl28', 'pipl/28'],
    ['PIPL art. 28(2)(3)', 'pipl/28#p2i3'],
    ['PIPL § 28', 'pipl/28'],
    ['28 PIPL', 'pipl/28'],
    ['第二十八条 个保法', 'pipl/28'],
    ['Article 28 of the PIPL', 'pipl/28'],
    ['articles 13 and 29 of the Personal Information Protection Law', 'pipl/13 pipl/29'],
    ['个保法第二十八条第二款', 'pipl/28#p2'],
    ['个保法第28条（三）', 'pipl/28#i3'],
    ['个保法第28、29条', 'pipl/28 pipl/29'],
    ['个保法第二十八条至第三十条', 'pipl/28 pipl/29 pipl/30'],
    ['PIPL articles 28-30', 'pipl/28 pipl/29 pipl/30'],
    ['民法典第一千零三十四条', 'code/1034'],
    ['民法典1035', 'code/1035'],
    ['刑法第二百五十三条之一', 'criminal/253-1'],
    ['刑法253条之一', 'criminal/253-1'],
    ['Criminal Law 253-1', 'criminal/253-1'],
    ['法释15号第十条', 'provisions/10'],
    ['法释[2021]15号 第10条', 'provisions/10'],
    ['法释（２０２１）15号第10条', 'provisions/10'],
    ['the interpretation, article 6', 'provisions/6'],
    ['消法实施条例23条', 'regulations/23'],
    ['消法29条', 'consumer/29'],
    ['民法典第1034条和个保法第28条', 'code/1034 pipl/28'],
    ['art 10', 'provisions/10 pipl/10'],
    ['第十条', 'provisions/10 pipl/10'],
    ['第一千零三十四条', 'code/1034'],
  ])('%s is %s', (query, found) => {
    expect(cite(query)).toBe(found);
  });

  it.each([
    'PIPL 200',
    '民法典第九千条',
    'PIPL 2021',
    'account 111',
    '第一条件',
    '10万人',
    '10人',
    '小区刷脸',
    '三条建议和五项要求都没有',
  ])('is not seen in %s', (query) => {
    const found = cite(query);
    expect(found === '' || !found.includes('/2021')).toBe(true);
    if (!/^第一条|三条/.test(query)) expect(found).toBe('');
  });

  it.each([
    ['数据安全法第二十一条', '数据安全法'],
    ['《数据安全法》第21条', '数据安全法'],
    ['电子商务法18条', '电子商务法'],
    ['宪法第三十八条', '宪法'],
    ['民法典司法解释第五条', '民法典司法解释'],
    ['消费者权益保护法实施办法第十条', '消费者权益保护法实施办法'],
    ['根据数据安全法第21条', '数据安全法'],
    ['民法典和数据安全法第21条', '数据安全法'],
    ['欧盟GDPR第17条', 'gdpr'],
    ['物业管理条例第十条怎么说', '物业管理条例'],
    ['gdpr article 17', 'gdpr'],
    ['Art. 9 GDPR', 'gdpr'],
    ['article 21 of the Data Security Law', 'data security law'],
    ['what does the E-Commerce Law article 18 say', 'e commerce law'],
  ])('of a law that is not here is not taken for another law’s: %s', (query, name) => {
    const { records, others, missing } = citedLaw(queryForm(query, new Map()), { laws });
    expect({ records, others, missing }).toEqual({ records: [], others: [name], missing: true });
  });

  it.each([
    '司法解释第十条',
    '人脸识别规定第十条',
    '这部法第十条',
    '该条例第十条',
    '最高人民法院的规定第十条',
    '管理办法第十条',
    'article 10 of the law',
    'article 10 of the new face recognition rules',
    'what does article 10 say',
    'article 10 gate',
  ])('is every law’s where none is named: %s', (query) => {
    const { records, others } = citedLaw(queryForm(query, new Map()), { laws });
    expect(others).toEqual([]);
    expect(records.length).toBeGreaterThan(1);
  });

  it('beside one of another law is still found', () => {
    const { records, others } = citedLaw(queryForm('数据安全法第21条和个保法第51条', new Map()), {
      laws,
    });
    expect(others).toEqual(['数据安全法']);
    expect(records.map(({ doc }) => doc)).toEqual([100 + 50]);
  });

  it('of an article that there is not, is told from none at all', () => {
    expect(citedLaw('pipl 200', { laws }).missing).toBe(true);
    expect(citedLaw('pipl', { laws }).missing).toBe(false);
  });

  it('leaves the rest of the query', () => {
    expect(citedLaw('个保法28条 单独同意', { laws }).rest).toBe('单独同意');
  });

  it('takes long digits and lists without harm', () => {
    expect(cite(`PIPL ${'9'.repeat(5000)}`)).toBe('');
    expect(cite(`第${'一'.repeat(5000)}条`)).toBe('');
  });
});
