import { describe, expect, it } from 'vitest';
import { readCitations } from '../../../src/law/citations/readCitations.ts';
import { toDay } from '../../../src/law/day.ts';
import { knownLaws } from '../../../src/library/linking/lawCollection.ts';
import { siteLibrary } from '../../library/siteLibrary.ts';
import { briefCited } from './briefCited.ts';
import { copies } from './free/copies.ts';
import { counted } from './free/counted.ts';
import { documentNumbers } from './free/documentNumbers.ts';
import { elided } from './free/elided.ts';
import { foreign } from './free/foreign.ts';
import { formerTexts } from './free/formerTexts.ts';
import { inQuotationMarks } from './free/inQuotationMarks.ts';
import { inserted } from './free/inserted.ts';
import { listsOverLaws } from './free/listsOverLaws.ts';
import { names } from './free/names.ts';
import { notHere } from './free/notHere.ts';
import { notLaws } from './free/notLaws.ts';
import { places } from './free/places.ts';
import { ranges } from './free/ranges.ts';
import { shorthand } from './free/shorthand.ts';

const { laws, collection, day } = siteLibrary;
const known = knownLaws(laws, collection.outside, day);

const kinds: [kind: string, table: [text: string, cited: string][]][] = [
  ['Lists over several laws: the name before the articles or behind them', listsOverLaws],
  ['条 and "article" that count something: no article is cited', counted],
  ["Articles of other places' laws, ours by name or not", foreign],
  ['Articles of contracts, house rules, policies, standards and drafts', notLaws],
  ['Names as press and courts put them, words for several laws, laws that are not carried', names],
  [
    'Quotation marks around a citation, and short names that a text gives by itself',
    inQuotationMarks,
  ],
  ['A law that is here, an article that is not', notHere],
  ['Former numberings, with the present number where it is another', formerTexts],
  ['A text made under the law just named', elided],
  ['款 and 项, paragraphs and items, in every form', places],
  ['Articles inserted later', inserted],
  ['Numbers of documents, alone or with an article', documentNumbers],
  ['Ranges with any dash', ranges],
  ['Copies from PDF files and other hands: radicals, broken lines, thousands, width', copies],
  ['Shorthand, as typed into a search box', shorthand],
];

describe.each(kinds)('%s', (_kind, table) => {
  it.each(table)('%s', (text, cited) => {
    expect(briefCited(readCitations(text, known, { terse: true }))).toBe(cited);
  });
});

describe('a text of several sentences', () => {
  const text =
    '2021年7月28日，最高法发布16条司法解释。根据《个人信息保护法》第二十八条，人脸属于敏感个人信息；' +
    '民法典第1034条也有规定。物业合同第十条不能改变这一点。案号是（2019）浙0111民初6971号。';
  const found = readCitations(text, known);

  it('is read for all that it cites', () => {
    expect(briefCited(found)).toBe(
      'pipl/28 ; civil-code/1034 ; PAPER contract “物业合同” ; CASE （2019）浙0111民初6971号',
    );
  });

  it('is told where each stands, in the text as given', () => {
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words);
    expect(found.map(({ words }) => words)).toEqual([
      '《个人信息保护法》第二十八条',
      '民法典第1034条',
      '物业合同第十条',
      '（2019）浙0111民初6971号',
    ]);
  });

  it('keeps places that a line’s end, a comma in thousands or an unseen character moves', () => {
    const copied = 'Under Article 23 of the Personal Infor-\nmation Protec-\ntion Law';
    const [one] = readCitations(copied, known);
    expect(one?.words).toBe('Article 23 of the Personal Infor-\nmation Protec-\ntion Law');
    expect(readCitations('民法典第1,034条第2款', known)[0]?.words).toBe('民法典第1,034条第2款');
  });

  it('reads traditional characters by the script it is given', () => {
    const script = new Map(
      [...'個个護护條条'].flatMap((c, i, all) => (i % 2 ? [] : [[c, all[i + 1] ?? c] as const])),
    );
    expect(briefCited(readCitations('個人信息保護法第28條', known, { script }))).toBe('pipl/28');
  });

  it('tells the place in an article that the article does not have', () => {
    const [paragraph, item] = readCitations(
      '个保法第二十九条第三款、人脸识别司法解释第二条第九项',
      known,
    );
    expect(paragraph?.cited).toMatchObject({ article: '29', lacking: { paragraph: 3 } });
    expect(item?.cited).toMatchObject({ article: '2', lacking: { item: 9 } });
    expect(readCitations('个保法第二十八条第二款', known)[0]?.cited).not.toHaveProperty('lacking');
  });

  it('tells the end of a range that is not there, and where the range begins', () => {
    const cited = (text: string) => readCitations(text, known)[0]?.cited;
    expect(cited('个保法第六十九条至第七十六条')).toMatchObject({ article: '69', beyond: '76' });
    expect(cited('个保法第六十九条至第七十四条')).not.toHaveProperty('beyond');
    const paragraphs = cited('个保法第二十八条第一款至第三款');
    expect(paragraphs).toMatchObject({ article: '28', lacking: { paragraph: 3 } });
  });

  it('tells the text that is named, whether or not it is here', () => {
    const cited = (text: string) => readCitations(text, known)[0]?.cited;
    expect(cited('原网络安全法第四十一条')).toMatchObject({ kind: 'inside', former: true });
    expect(cited('网络安全法（2012年文本）第四十一条')).toMatchObject({ versionYear: 2012 });
    expect(cited('网络安全法第四十三条')).not.toHaveProperty('former');
  });

  it.each(['网络安全法（2017年文本）第二十四条', '原网络安全法第二十四条'])(
    'tells of %s that the text named lacks it here, though the present one has it',
    (text) => {
      const { cited } = readCitations(text, known)[0] ?? {};
      expect(cited).toMatchObject({ kind: 'absent', law: 'cybersecurity-law', article: '24' });
      const turned = { ...known, day: toDay('2026-01-01') };
      expect(readCitations(text, turned)[0]?.cited).toEqual(cited);
    },
  );

  it.each(['网络安全法第24条', '网络安全法第24条第1款', 'Cybersecurity Law Article 24'])(
    'tells of %s that the text of the day has no such article, though a later one has',
    (text) => {
      const then = { ...known, day: toDay('2020-01-01') };
      expect(readCitations(text, then)[0]?.cited).toMatchObject({ kind: 'absent', article: '24' });
      expect(readCitations(text, known)[0]?.cited).toMatchObject({ kind: 'inside', article: '24' });
    },
  );

  it('does not take the month of a date for the subject of a law', () => {
    expect(
      briefCited(readCitations('the Face Recognition Measures on March 21, 2025', known)),
    ).toBe('LAW frt-measures');
  });

  it('takes a bare number for an article in queries alone', () => {
    expect(briefCited(readCitations('PIPL 28', known))).toBe('LAW pipl');
    expect(briefCited(readCitations('PIPL 28', known, { terse: true }))).toBe('pipl/28');
  });
});
