import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/proof/checkText.ts';
import { siteBook } from './siteBook.ts';

const check = (text: string) => checkText(text, siteBook);
const kinds = (text: string) => check(text).flags.map(({ fault }) => fault.kind);

describe('the check of a text', () => {
  it('tells each flag with its place in the text as given, in the order of the text', () => {
    const text = '　先是ＰＩＰＬ第７５条，\n\n再是《個人信息保護法》第八十條。';
    const { flags } = check(text);
    expect(flags.map(({ words }) => words)).toEqual([
      'ＰＩＰＬ第７５条',
      '《個人信息保護法》第八十條',
    ]);
    for (const { start, end, words } of flags) expect(text.slice(start, end)).toBe(words);
  });

  it('links what is cited to its page, the law, the place and the case number', () => {
    const { links } = check('个保法第二十八条第二款；民法典；（2019）浙0111民初6971号');
    expect(links.map(({ reference }) => reference)).toEqual([
      'laws/pipl/28#p2',
      'laws/civil-code',
      'cases/guo-bing-v-hangzhou-safari-park',
    ]);
  });

  it('gives an article without a law to the law of which the paragraph speaks', () => {
    const references = (text: string) => check(text).links.map(({ reference }) => reference);
    const measures = '《人脸识别技术应用安全管理办法》已经施行。《办法》第十条管门禁。';
    expect(references(measures)[1]).toBe('laws/frt-measures/10');
    expect(references('按照合同第九条和第三条办理。')).toEqual([]);
    expect(kinds('《个人信息保护法》很短。GDPR第9条是另一回事。第九十条呢？')).toEqual([]);
  });

  it('counts quotations that are the official words, with what is left out or not', () => {
    const quoted = '《个人信息保护法》第二十九条：“处理敏感个人信息应当取得……单独同意”';
    expect(check(quoted)).toMatchObject({ flags: [], exact: 1 });
  });

  it('links one of several decisions of a case to the case', () => {
    expect(check('(2019)浙0111民初6971号之一')).toMatchObject({
      flags: [],
      links: [{ reference: 'cases/guo-bing-v-hangzhou-safari-park' }],
    });
  });

  it('says of an article that may exist that it is not here, and never that it is wrong', () => {
    expect(kinds('《民法典》第五百条')).toEqual(['article-not-here']);
    expect(kinds('《民法典》第一千二百六十条')).toEqual([]);
    expect(kinds('民事诉讼法解释第五百五十条')).toEqual(['article-not-here']);
    expect(kinds('《民法典》第一千二百六十一条')).toEqual(['no-such-article']);
  });

  it('takes no 项 for missing that two 款 have', () => {
    const title =
      '最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释';
    expect(kinds(`《${title}》第五条第三项`)).toEqual([]);
    expect(kinds(`《${title}》第五条第十一项`)).toEqual(['no-such-place']);
  });

  it('flags the end of a range that is not there, or is not here', () => {
    expect(kinds('《个人信息保护法》第六十九条至第七十六条')).toEqual(['no-such-article']);
    expect(kinds('《民法典》第一千零三十四条至第一千零四十条')).toEqual(['article-not-here']);
    const bare = '《个人信息保护法》管人脸。第六十九条至第七十六条是最后几条。';
    expect(kinds(bare)).toEqual(['no-such-article']);
  });

  it('leaves the numbers of a text alone that is named', () => {
    expect(kinds('网络安全法（2017年文本）第四十一条')).toEqual([]);
    expect(kinds('网络安全法（2017年文本）第二十四条')).toEqual(['article-not-here']);
    expect(kinds('网络安全法第四十一条')).toEqual(['old-number']);
  });

  it('gives no quotation to what the next sentence cites', () => {
    const quoted = 'They asked for “a place from which the home can not be filmed”';
    expect(kinds(`${quoted}. Under Article 995 of the Civil Code they may.`)).toEqual([]);
  });

  it('takes the very first day of a law for a day on which it applies', () => {
    expect(kinds('2021年11月1日，商家违反《个人信息保护法》收集人脸。')).toEqual([]);
    expect(kinds('2021年10月31日，商家违反《个人信息保护法》收集人脸。')).toEqual([
      'before-its-day',
    ]);
  });

  it('leaves a translation alone that is said to be one', () => {
    const quoted =
      "Article 29 of the PIPL says “the individual's separate consent shall be obtained for this”.";
    expect(kinds(quoted)).toEqual(['translation']);
    expect(kinds(`${quoted} (Our translation.)`)).toEqual([]);
  });

  it.each([
    ['', '\n', '“', '“”', '”“', '《》', '第条', '（）', '\ud800', 'a'.repeat(3000)],
    ['“"「‘', '>', '> ', '《个人信息保护法', '法释〔〕号', '第0条', '0', '2021年', '——'],
  ])('is not put out by odd texts', (...texts) => {
    for (const text of texts) expect(check(text).flags).toEqual([]);
  });
});
