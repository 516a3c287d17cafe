import { describe, expect, it } from 'vitest';
import { parseEnglish } from '../../../../src/law/citations/en/parse.ts';
import { brief } from '../brief.ts';
import { englishNames } from '../names.ts';

function found(text: string): string[] {
  return parseEnglish(text, englishNames).map((citation) => brief(text, citation));
}

function cites(cases: [text: string, ...citations: string[]][]): void {
  it.each(cases.map(([text, ...citations]) => ({ text, citations })))(
    '$text',
    ({ text, citations }) => {
      expect(found(text)).toEqual(citations);
    },
  );
}

describe('one provision in English', () => {
  cites([
    ['Under Article 10, owners may refuse.', 'Article 10 -> bare: Article 10=10'],
    [
      'Article 1034 of the Civil Code applies',
      'Article 1034 of the Civil Code -> civil-code: Article 1034=1034',
    ],
    [
      'Article 1035(1) of the Civil Code',
      'Article 1035(1) of the Civil Code -> civil-code: Article 1035(1)=1035.1',
    ],
    ['Article 28(2)(3)', 'Article 28(2)(3) -> bare: Article 28(2)(3)=28.2.3'],
    ['Article 28 (2)', 'Article 28 (2) -> bare: Article 28 (2)=28.2'],
    ['Art. 10 of the PIPL', 'Art. 10 of the PIPL -> pipl: Art. 10=10'],
    ['art 10', 'art 10 -> bare: art 10=10'],
    [
      'Article 253-1 of the Criminal Law',
      'Article 253-1 of the Criminal Law -> criminal-law: Article 253-1=253-1',
    ],
    [
      'Article 253‑1(3) of the Criminal Law',
      'Article 253‑1(3) of the Criminal Law -> criminal-law: Article 253‑1(3)=253-1.3',
    ],
    [
      'Article 2, item (3) of these Provisions',
      'Article 2, item (3) of these Provisions -> self: Article 2, item (3)=2._.3',
    ],
    ['item (3) of Article 2', 'item (3) of Article 2 -> bare: item (3) of Article 2=2._.3'],
    [
      'paragraph 2 of Article 10 of the PIPL',
      'paragraph 2 of Article 10 of the PIPL -> pipl: paragraph 2 of Article 10=10.2',
    ],
    [
      'Article 10, paragraph 2 of the PIPL',
      'Article 10, paragraph 2 of the PIPL -> pipl: Article 10, paragraph 2=10.2',
    ],
    [
      'Article 10, paragraph 2, item (1)',
      'Article 10, paragraph 2, item (1) -> bare: Article 10, paragraph 2, item (1)=10.2.1',
    ],
    [
      'item (3) of paragraph 1 of Article 47 of the PIPL',
      'item (3) of paragraph 1 of Article 47 of the PIPL -> pipl: item (3) of paragraph 1 of Article 47=47.1.3',
    ],
  ]);
});

describe('a point of a law that has no articles', () => {
  cites([
    ['Point 2 of the Criminal Law', 'Point 2 of the Criminal Law -> criminal-law: Point 2=2'],
    [
      'Points 2 and 3 of the Criminal Law',
      'Points 2 and 3 of the Criminal Law -> criminal-law: Points 2=2 | 3=3',
    ],
    ['Point 4 of these Provisions', 'Point 4 of these Provisions -> self: Point 4=4'],
    // Without a law a point is anybody's word.
    ['At that point 2 of them left'],
  ]);
});

describe('an item of a paragraph in English', () => {
  cites([
    [
      'Article 5 of the PIPL, of which paragraph 1, item (4) is cited',
      'Article 5 of the PIPL -> pipl: Article 5=5',
      'paragraph 1, item (4) -> bare after pipl 5: paragraph 1, item (4)=_.1.4',
    ],
    [
      'paragraph 1, items (3) and (4) of Article 5 of the PIPL',
      'paragraph 1, items (3) and (4) of Article 5 of the PIPL -> pipl: paragraph 1, items (3)=5.1.3 | (4) of Article 5=5.1.4',
    ],
    [
      'items (1) and (2) of paragraph 1',
      'items (1) and (2) of paragraph 1 -> bare: items (1)=_.1.1 | (2) of paragraph 1=_.1.2',
    ],
  ]);
});

describe('a list in English', () => {
  cites([
    [
      'Articles 1168, 1169(1), 1170 and 1171 of the Civil Code',
      'Articles 1168, 1169(1), 1170 and 1171 of the Civil Code -> civil-code: Articles 1168=1168 | 1169(1)=1169.1 | 1170=1170 | 1171=1171',
    ],
    [
      'Articles 11, 14, 15, 16(2) and 17 of these Regulations',
      'Articles 11, 14, 15, 16(2) and 17 of these Regulations -> self: Articles 11=11 | 14=14 | 15=15 | 16(2)=16.2 | 17=17',
    ],
    [
      'Articles 18(1) and 35 of this Law',
      'Articles 18(1) and 35 of this Law -> self: Articles 18(1)=18.1 | 35=35',
    ],
    [
      'Article 7(3), Article 8(1) or Article 9(1) of these Regulations',
      'Article 7(3), Article 8(1) or Article 9(1) of these Regulations -> self: Article 7(3)=7.3 | Article 8(1)=8.1 | Article 9(1)=9.1',
    ],
    [
      'Article 10(1) and (2) of the PIPL',
      'Article 10(1) and (2) of the PIPL -> pipl: Article 10(1)=10.1 | (2)=10.2',
    ],
    [
      'Article 5(1)(3) and (4)',
      'Article 5(1)(3) and (4) -> bare: Article 5(1)(3)=5.1.3 | (4)=5.1.4',
    ],
    [
      'Article 10 and 11 of the PIPL',
      'Article 10 and 11 of the PIPL -> pipl: Article 10=10 | 11=11',
    ],
    ['Article 10 and 14 days later', 'Article 10 -> bare: Article 10=10'],
    [
      'Article 2, items (3) and (5)',
      'Article 2, items (3) and (5) -> bare: Article 2, items (3)=2._.3 | (5)=2._.5',
    ],
    [
      'paragraphs 1 and 2 of Article 10',
      'paragraphs 1 and 2 of Article 10 -> bare: paragraphs 1=10.1 | 2 of Article 10=10.2',
    ],
    ['items (3) and (4)', 'items (3) and (4) -> bare: items (3)=_._.3 | (4)=_._.4'],
  ]);
});

describe('a list in English that names no law', () => {
  cites([
    [
      'as Articles 10, 11 and 12 say',
      'Articles 10, 11 and 12 -> bare: Articles 10=10 | 11=11 | 12=12',
    ],
    ['Arts. 10 and 12.', 'Arts. 10 and 12 -> bare: Arts. 10=10 | 12=12'],
    ['paragraphs 1, 2 and 4', 'paragraphs 1, 2 and 4 -> bare: paragraphs 1=_.1 | 2=_.2 | 4=_.4'],
    ['item (1) or 2 years', 'item (1) -> bare: item (1)=_._.1'],
  ]);
});

describe('a range in English', () => {
  cites([
    ['Articles 21 to 28', 'Articles 21 to 28 -> bare: Articles 21 to 28=21..28'],
    ['Articles 21–28 of the PIPL', 'Articles 21–28 of the PIPL -> pipl: Articles 21–28=21..28'],
    ['Articles 21-28 of the PIPL', 'Articles 21-28 of the PIPL -> pipl: Articles 21-28=21..28'],
    [
      'Article 21 to Article 28',
      'Article 21 to Article 28 -> bare: Article 21 to Article 28=21..28',
    ],
    ['Article 10(1) to (3)', 'Article 10(1) to (3) -> bare: Article 10(1) to (3)=10.1..10.3'],
    [
      'Articles 7 to 9 and 13 of the PIPL',
      'Articles 7 to 9 and 13 of the PIPL -> pipl: Articles 7 to 9=7..9 | 13=13',
    ],
    [
      'Article 13(1), items (2) to (7) of this Law',
      'Article 13(1), items (2) to (7) of this Law -> self: Article 13(1), items (2) to (7)=13.1.2..13.1.7',
    ],
    [
      'items (2) to (7) of the preceding paragraph',
      'items (2) to (7) of the preceding paragraph -> bare: items (2) to (7) of the preceding paragraph=_.-1p.2.._.-1p.7',
    ],
    [
      'Article 22(3) of this Law or Articles 41 to 43 of this Law',
      'Article 22(3) of this Law -> self: Article 22(3)=22.3',
      'Articles 41 to 43 of this Law -> self: Articles 41 to 43=41..43',
    ],
  ]);
});

describe('a provision told from where one reads, in English', () => {
  cites([
    [
      'specified in the preceding paragraph',
      'the preceding paragraph -> bare: the preceding paragraph=_.-1p',
    ],
    [
      'the two preceding paragraphs',
      'the two preceding paragraphs -> bare: the two preceding paragraphs=_.-2p.._.-1p',
    ],
    [
      'the preceding three paragraphs',
      'the preceding three paragraphs -> bare: the preceding three paragraphs=_.-3p.._.-1p',
    ],
    ['the preceding article', 'the preceding article -> bare: the preceding article=-1a'],
    [
      'paragraph 1 of the preceding article',
      'paragraph 1 of the preceding article -> bare: paragraph 1 of the preceding article=-1a.1',
    ],
    [
      'paragraph 1 of this Article',
      'paragraph 1 of this Article -> bare: paragraph 1 of this Article=-0a.1',
    ],
    [
      'informs individuals of the matters specified in paragraph 1 by rules',
      'paragraph 1 -> bare: paragraph 1=_.1',
    ],
    ['Paragraph 2 is a separate claim.', 'Paragraph 2 -> bare: Paragraph 2=_.2'],
    ['whereas paragraph 2 here names none', 'paragraph 2 here -> bare: paragraph 2 here=-0a.2'],
    ['This article does not ban it; neither does the preceding case.'],
  ]);
});

describe('a law named in English', () => {
  cites([
    [
      "Article 3 of the Civil Code of the People's Republic of China",
      "Article 3 of the Civil Code of the People's Republic of China -> civil-code: Article 3=3",
    ],
    [
      'Article 3 of the Civil Code of China',
      'Article 3 of the Civil Code of China -> civil-code: Article 3=3',
    ],
    ['Article 3 of the civil code', 'Article 3 of the civil code -> civil-code: Article 3=3'],
    [
      'Article 3 of the Consumer Protection Implementing Regulations',
      'Article 3 of the Consumer Protection Implementing Regulations -> consumer-regulations: Article 3=3',
    ],
    [
      'Article 5 of the Citizens’ Personal Information Interpretation',
      'Article 5 of the Citizens’ Personal Information Interpretation -> pi-crime-interpretation: Article 5=5',
    ],
    [
      'Article 10 of the interpretation',
      'Article 10 of the interpretation -> frt-provisions: Article 10=10',
    ],
    [
      'Article 10 of this Interpretation',
      'Article 10 of this Interpretation -> self: Article 10=10',
    ],
    [
      'Article 10 of Fa Shi [2021] No. 15',
      'Article 10 of Fa Shi [2021] No. 15 -> frt-provisions: Article 10=10',
    ],
    ['as the PIPL, Article 28, says', 'PIPL, Article 28 -> pipl: Article 28=28'],
    ['PIPL art. 28', 'PIPL art. 28 -> pipl: art. 28=28'],
    ["the Civil Code's Article 1034", "Civil Code's Article 1034 -> civil-code: Article 1034=1034"],
    [
      'Article 41 of the Cybersecurity Law (2017 text)',
      'Article 41 of the Cybersecurity Law (2017 text) -> cybersecurity-law@2017: Article 41=41',
    ],
    [
      'the Cybersecurity Law (2017 text), Article 41',
      'Cybersecurity Law (2017 text), Article 41 -> cybersecurity-law@2017: Article 41=41',
    ],
    [
      'Article 13(1) of the PIPL lists other bases',
      'Article 13(1) of the PIPL -> pipl: Article 13(1)=13.1',
    ],
    [
      'Article 2 of the interpretation lists eight',
      'Article 2 of the interpretation -> frt-provisions: Article 2=2',
    ],
    ['Article 7 in China', 'Article 7 -> bare: Article 7=7'],
    ['Article 7 under the PIPL', 'Article 7 under the PIPL -> pipl: Article 7=7'],
  ]);
});

describe('two laws in one English sentence', () => {
  cites([
    [
      "Article 64 of the Civil Procedure Law, of Articles 90 and 91 of the Interpretation of the Supreme People's Court on the Application of the Civil Procedure Law of the People's Republic of China",
      'Article 64 of the Civil Procedure Law -> civil-procedure-law: Article 64=64',
      "Articles 90 and 91 of the Interpretation of the Supreme People's Court on the Application of the Civil Procedure Law of the People's Republic of China -> civil-procedure-interpretation: Articles 90=90 | 91=91",
    ],
    [
      'Article 15 of the PIPL lets you withdraw consent, and Article 47 of that Law lets you ask for deletion',
      'Article 15 of the PIPL -> pipl: Article 15=15',
      'Article 47 of that Law -> pipl: Article 47=47',
    ],
    [
      'Article 10 of the Face Recognition Measures and Articles 1034 and 1035(1) of the Civil Code',
      'Article 10 of the Face Recognition Measures -> frt-measures: Article 10=10',
      'Articles 1034 and 1035(1) of the Civil Code -> civil-code: Articles 1034=1034 | 1035(1)=1035.1',
    ],
  ]);
});

describe('a law that is not known, in English', () => {
  cites([
    [
      'Article 30 of the Anti-Telecom Fraud Law',
      'Article 30 of the Anti-Telecom Fraud Law -> ?Anti-Telecom Fraud Law: Article 30=30',
    ],
    ['Article 9 of the GDPR', 'Article 9 of the GDPR -> ?GDPR: Article 9=9'],
    [
      'Article 17 of the Criminal Law Amendment (IX)',
      'Article 17 of the Criminal Law Amendment (IX) -> ?Criminal Law Amendment (IX): Article 17=17',
    ],
    [
      'Article 823 of the Civil Code of Germany',
      'Article 823 of the Civil Code of Germany -> ?Civil Code of Germany: Article 823=823',
    ],
    [
      "Article 9 of the Interpretation of the Supreme People's Court on Evidence",
      "Article 9 of the Interpretation of the Supreme People's Court on Evidence -> ?Interpretation of the Supreme People's Court on Evidence: Article 9=9",
    ],
    ['Article 5 of the measures', 'Article 5 of the measures -> ?the measures: Article 5=5'],
    ['Article 5 of that Law', 'Article 5 of that Law -> ?that Law: Article 5=5'],
  ]);
});

describe('an English provision without a law or an article, in a sentence that cites another', () => {
  cites([
    [
      'Article 15 of the PIPL lets you withdraw; under Article 47 you may ask for deletion. Article 2 differs.',
      'Article 15 of the PIPL -> pipl: Article 15=15',
      'Article 47 -> bare after pipl: Article 47=47',
      'Article 2 -> bare: Article 2=2',
    ],
    [
      'Article 1032(1) of the Civil Code protects privacy and paragraph 2 explains it.',
      'Article 1032(1) of the Civil Code -> civil-code: Article 1032(1)=1032.1',
      'paragraph 2 -> bare after civil-code 1032: paragraph 2=_.2',
    ],
    [
      'See Art. 15 of the PIPL (No. 91 of 2021). Paragraph 2 is new.',
      'Art. 15 of the PIPL -> pipl: Art. 15=15',
      'Paragraph 2 -> bare: Paragraph 2=_.2',
    ],
    [
      'Unlike the PIPL, these Provisions say nothing; Article 4 does.',
      'Article 4 -> bare: Article 4=4',
    ],
  ]);
});

describe('English words that cite nothing', () => {
  cites([
    ['an article on face recognition'],
    ['Article 5 of the contract'],
    ["Article 3 of the company's user agreement says so"],
    ['items 1 and 2 of the judgment were upheld'],
    ['paragraph 12 of the ruling'],
    ['three articles, 21 items'],
    ['Section 3 of Chapter 6 of Book 1'],
    ['article 0'],
    ['paragraph 0'],
    ['item (0)'],
    ['Article 4.1'],
    ['Articles of association'],
    ['state of the art 3D cameras'],
    [''],
  ]);
});
