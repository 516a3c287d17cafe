import { describe, expect, it } from 'vitest';
import { parseEnglish } from '../../../../src/law/citations/en/parse.ts';
import type { ReadingPlace } from '../../../../src/law/citations/resolve/lawCollection.ts';
import { type Resolution, unresolved } from '../../../../src/law/citations/resolve/resolution.ts';
import { resolve } from '../../../../src/law/citations/resolve/resolve.ts';
import { parseChinese } from '../../../../src/law/citations/zh/parse.ts';
import { toDay } from '../../../../src/law/day.ts';
import { formatProvisionKey } from '../../../../src/law/provisionId.ts';
import { collection } from '../collection.ts';
import { chineseNames, englishNames } from '../names.ts';

const TODAY = toDay('2026-11-22');
/** A case, a question or a topic. */
const NOWHERE: ReadingPlace = { asOf: TODAY };
/** The page on article 10 of the interpretation. */
const PAGE: ReadingPlace = { law: 'frt-provisions', article: '10', asOf: TODAY };
/** The text of the interpretation, at a place inside it. */
function text(article: string, paragraph: number, item?: number): ReadingPlace {
  const version = '2021-08-01';
  return { law: 'frt-provisions', version, article, paragraph, item, asOf: toDay(version) };
}

function resolveAll(words: string, place: ReadingPlace): Resolution[] {
  const citations = /\p{Script=Han}/u.test(words)
    ? parseChinese(words, chineseNames)
    : parseEnglish(words, englishNames);
  return citations.flatMap((citation) =>
    citation.targets.map((target) => resolve(citation, target, place, collection)),
  );
}

/** `key@version`, with where it was and is; or the message. */
function brief(resolution: Resolution): string {
  if (resolution.kind === 'unplaced') return 'unplaced';
  if (resolution.kind === 'unresolved') return `!${resolution.message}`;
  if (resolution.kind === 'outside') return `outside ${resolution.law} ${resolution.article}`;
  const { version, current, renumberedFrom } = resolution;
  const was = renumberedFrom === undefined ? '' : ` was ${renumberedFrom}`;
  const now = current ? ` now ${current.article}@${current.version.slice(0, 4)}` : '';
  return `${formatProvisionKey(resolution)}@${version.slice(0, 4)}${was}${now}`;
}

function leads(cases: [words: string, place: ReadingPlace, ...to: string[]][]): void {
  it.each(cases.map(([words, place, ...to]) => ({ words, place, to })))(
    '$words',
    ({ words, place, to }) => {
      expect(resolveAll(words, place).map(brief)).toEqual(to);
    },
  );
}

describe('a citation that names its law', () => {
  leads([
    ['个人信息保护法第二十九条', NOWHERE, 'laws/pipl/29@2021'],
    ['民法典第一千零三十五条第一款第二项', PAGE, 'laws/civil-code/1035#p1-i2@2021'],
    ['刑法第二百五十三条之一第三款', PAGE, 'laws/criminal-law/253-1#p3@2015'],
    ['Article 1035(1) of the Civil Code', PAGE, 'laws/civil-code/1035#p1@2021'],
    [
      'Articles 10(1) and 2, item (3) of the SPC Face Recognition Provisions',
      NOWHERE,
      'laws/frt-provisions/10#p1@2021',
      'laws/frt-provisions/2#p1-i3@2021',
    ],
  ]);
});

describe('a citation of the law in which it stands', () => {
  leads([
    ['本规定第二条第三项', PAGE, 'laws/frt-provisions/2#p1-i3@2021'],
    ['本规定第二条规定的情形', text('10', 2), 'laws/frt-provisions/2@2021'],
    ['Article 2, item (3) of these Provisions', PAGE, 'laws/frt-provisions/2#p1-i3@2021'],
    [
      '除第五条、第六条第二款外',
      text('10', 2),
      'laws/frt-provisions/5@2021',
      'laws/frt-provisions/6#p2@2021',
    ],
    ['本规定第二条', NOWHERE, '!"本规定" on a page of no law'],
    ['本法第二条', PAGE, '!"本法" is not how frt-provisions calls itself'],
    ['第二条', NOWHERE, '!an article without a law'],
  ]);
});

describe('a citation told from where one reads', () => {
  leads([
    ['前款规定', text('10', 2), 'laws/frt-provisions/10#p1@2021'],
    ['the preceding paragraph', text('10', 2), 'laws/frt-provisions/10#p1@2021'],
    ['前款规定', text('10', 1), '!article 10 has 2 paragraphs, not 0'],
    ['前条第二款', text('11', 1), 'laws/frt-provisions/10#p2@2021'],
    ['paragraph 2 of the preceding article', text('11', 1), 'laws/frt-provisions/10#p2@2021'],
    ['前条', text('1', 1), '!no article 0 in frt-provisions; it has 1-16'],
    ['本条第二款', PAGE, 'laws/frt-provisions/10#p2@2021'],
    ['第一款', PAGE, 'laws/frt-provisions/10#p1@2021'],
    ['第三款', PAGE, '!article 10 has 2 paragraphs, not 3'],
    [
      '第三项、第四项',
      text('2', 1, 5),
      'laws/frt-provisions/2#p1-i3@2021',
      'laws/frt-provisions/2#p1-i4@2021',
    ],
    ['前项', text('2', 1, 5), 'laws/frt-provisions/2#p1-i4@2021'],
    ['本款第一项', text('2', 1), 'laws/frt-provisions/2#p1-i1@2021'],
    ['前款', PAGE, 'unplaced'],
    ['前款', NOWHERE, 'unplaced'],
    ['第二项', NOWHERE, 'unplaced'],
    ['本条第一款', NOWHERE, 'unplaced'],
    ['前两项', NOWHERE, 'unplaced'],
  ]);

  it('counts items in the paragraph where one reads, though others have items too', () => {
    const place: ReadingPlace = {
      law: 'pipl',
      version: '2021-11-01',
      article: '17',
      paragraph: 2,
      asOf: toDay('2021-11-01'),
    };
    expect(resolveAll('第三项', place).map(brief)).toEqual(['laws/pipl/17#p2-i3@2021']);
    expect(resolveAll('前款第四项', place).map(brief)).toEqual(['laws/pipl/17#p1-i4@2021']);
  });
});

describe('an item without its paragraph, in an article of which several have items', () => {
  const commentary: ReadingPlace = { law: 'pipl', article: '17', asOf: TODAY };
  leads([
    ['个人信息保护法第十七条第四项', NOWHERE, 'laws/pipl/17#p1-i4@2021'],
    ['个人信息保护法第十七条第五项', NOWHERE, '!article 17 has no item 5 in any paragraph'],
    ['第四项', { ...commentary, paragraph: 3 }, 'laws/pipl/17#p1-i4@2021'],
    ['第四项', commentary, 'laws/pipl/17#p1-i4@2021'],
    ['第三项', commentary, 'unplaced'],
    ['item (3)', commentary, 'unplaced'],
    ['第五项', commentary, '!article 17 has no item 5 in any paragraph'],
  ]);
});

describe('several provisions', () => {
  function covered(words: string, place: ReadingPlace): string[] {
    return resolveAll(words, place).flatMap((resolution) =>
      resolution.kind === 'inside'
        ? resolution.covers.map((ref) => formatProvisionKey({ law: resolution.law, ...ref }))
        : [brief(resolution)],
    );
  }

  it.each<[string, ReadingPlace, string[]]>([
    ['个人信息保护法第十条至第十二条', NOWHERE, ['laws/pipl/10', 'laws/pipl/11', 'laws/pipl/12']],
    ['Articles 10 to 12 of the PIPL', NOWHERE, ['laws/pipl/10', 'laws/pipl/11', 'laws/pipl/12']],
    [
      '网络安全法（2017年文本）第四十一条至第四十三条',
      NOWHERE,
      ['laws/cybersecurity-law/41', 'laws/cybersecurity-law/42', 'laws/cybersecurity-law/43'],
    ],
    [
      '本规定第二条第一项至第三项',
      PAGE,
      ['laws/frt-provisions/2#p1-i1', 'laws/frt-provisions/2#p1-i2', 'laws/frt-provisions/2#p1-i3'],
    ],
    ['前两款', text('6', 3), ['laws/frt-provisions/6#p1', 'laws/frt-provisions/6#p2']],
    ['前两款', PAGE, ['laws/frt-provisions/10#p1', 'laws/frt-provisions/10#p2']],
    [
      '前三项',
      { ...PAGE, article: '5' },
      ['laws/frt-provisions/5#p1-i1', 'laws/frt-provisions/5#p1-i2', 'laws/frt-provisions/5#p1-i3'],
    ],
    ['本规定第五条的前两项', PAGE, ['laws/frt-provisions/5#p1-i1', 'laws/frt-provisions/5#p1-i2']],
    ['本规定第十条', PAGE, ['laws/frt-provisions/10']],
    ['个人信息保护法第七十条至第八十条', NOWHERE, ['!no article 80 in pipl; it has 1-74']],
  ])('are all that %s covers', (words, place, keys) => {
    expect(covered(words, place)).toEqual(keys);
  });
});

describe('a law that was renumbered', () => {
  leads([
    ['网络安全法第四十三条', NOWHERE, 'laws/cybersecurity-law/43@2026'],
    ['网络安全法第四十一条', text('1', 1), 'laws/cybersecurity-law/41@2017 now 43@2026'],
    ['网络安全法（2017年文本）第四十一条', NOWHERE, 'laws/cybersecurity-law/41@2017 now 43@2026'],
    [
      'Article 64 of the Cybersecurity Law (2017 text)',
      NOWHERE,
      'laws/cybersecurity-law/64@2017 now 71@2026',
    ],
    [
      '网络安全法（2018年文本）第四十一条',
      NOWHERE,
      '!cybersecurity-law has no text of 2018; it has those of 2017, 2026',
    ],
    ['网络安全法第四十一条', NOWHERE, '!no article 41 in cybersecurity-law; it has 24, 43-45, 71'],
    ['民事诉讼法第五十五条', text('14', 1), 'laws/civil-procedure-law/58@2024 was 55'],
    ['民事诉讼法第五十五条第二款', text('14', 1), 'laws/civil-procedure-law/58#p2@2024 was 55'],
    ['民事诉讼法第六十四条', text('6', 1), 'outside civil-procedure-law 67'],
    [
      '民事诉讼法第五十六条',
      text('6', 1),
      '!article 56 of civil-procedure-law was renumbered, and the concordance does not name it',
    ],
    ['民事诉讼法第五十八条', NOWHERE, 'laws/civil-procedure-law/58@2024'],
    ['民事诉讼法第五十五条', NOWHERE, '!no article 55 in civil-procedure-law; it has 58'],
  ]);

  it.each([
    ['2021-12-31', '民事诉讼法第五十五条', 'laws/civil-procedure-law/58@2024 was 55'],
    ['2022-01-01', '民事诉讼法第五十八条', 'laws/civil-procedure-law/58@2024'],
    ['2025-12-31', '网络安全法第四十三条', 'laws/cybersecurity-law/43@2017 now 45@2026'],
    ['2026-01-01', '网络安全法第四十三条', 'laws/cybersecurity-law/43@2026'],
  ])('is read on %s by the numbers of that day: %s', (day, words, to) => {
    expect(resolveAll(words, { asOf: toDay(day) }).map(brief)).toEqual([to]);
  });

  it('is read by its own numbers in its old text and on the pages of that text', () => {
    const old: ReadingPlace = {
      law: 'cybersecurity-law',
      version: '2017-06-01',
      article: '64',
      asOf: TODAY,
    };
    expect(resolveAll('本法第四十一条', old).map(brief)).toEqual([
      'laws/cybersecurity-law/41@2017 now 43@2026',
    ]);
    expect(resolveAll('网络安全法第四十三条', old).map(brief)).toEqual([
      'laws/cybersecurity-law/43@2026',
    ]);
  });
});

describe('a citation of something that the collection does not carry', () => {
  leads([
    [
      '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第九十条',
      PAGE,
      'outside civil-procedure-interpretation 90',
    ],
    ['刑法第二百八十六条之一', PAGE, 'outside criminal-law 286-1'],
    ['本规定第十七条', PAGE, '!no article 17 in frt-provisions; it has 1-16'],
    [
      '民法典第一千零三十三条',
      PAGE,
      '!no article 1033 in civil-code; it has 111, 990, 1032, 1034-1035',
    ],
    ['本规定第十条第三款', PAGE, '!article 10 has 2 paragraphs, not 3'],
    ['本规定第二条第九项', PAGE, '!paragraph 1 of article 2 has 8 items, not 9'],
    ['本规定第十条第一项', PAGE, '!article 10 has no item 1 in any paragraph'],
    ['个人信息保护法第十七条第一项', PAGE, '!paragraphs 1 and 2 of article 17 have an item 1'],
    ['《反电信网络诈骗法》第三十条', PAGE, '!no law is called "反电信网络诈骗法" here'],
  ]);

  it('is told with the mend', () => {
    expect(resolveAll('Article 2(3) of these Provisions', PAGE)).toEqual([
      unresolved('article 2 has 1 paragraph, not 3', 'for the item write 第…项, "item (3)"'),
    ]);
  });
});

describe('words that may belong to what the sentence cites before them', () => {
  leads([
    [
      '依据个人信息保护法第十五条，依据第四条',
      PAGE,
      'laws/pipl/15@2021',
      "!may belong to 个人信息保护法, cited before it in the sentence, or to this page's own",
    ],
    ['依据个人信息保护法第十五条，依据第四条', NOWHERE, 'laws/pipl/15@2021', 'laws/pipl/4@2021'],
    [
      '民法典第一千零三十二条第一款保护隐私权，第二款解释它',
      NOWHERE,
      'laws/civil-code/1032#p1@2021',
      'laws/civil-code/1032#p2@2021',
    ],
    [
      '民法典第一千零三十二条第一款保护隐私权，第二款解释它',
      PAGE,
      'laws/civil-code/1032#p1@2021',
      "!may belong to 民法典 article 1032, cited before it in the sentence, or to this page's own",
    ],
    [
      '本规定第十条第一款可以单独主张，第二款也是',
      PAGE,
      'laws/frt-provisions/10#p1@2021',
      'laws/frt-provisions/10#p2@2021',
    ],
    [
      '人脸识别司法解释第二条和第四条',
      PAGE,
      'laws/frt-provisions/2@2021',
      'laws/frt-provisions/4@2021',
    ],
    ['适用人脸识别司法解释，即第四条', PAGE, 'laws/frt-provisions/4@2021'],
    [
      '符合民法典第一千零三十四条，第一款规定的',
      text('10', 2),
      'laws/civil-code/1034@2021',
      'laws/frt-provisions/10#p1@2021',
    ],
  ]);
});
