import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/cite/citation.ts';
import { referenceTo } from '../../src/library/laws/citedProvision.ts';
import type { Provision } from '../../src/library/model.ts';
import { siteLibrary } from '../library/siteLibrary.ts';

/** Key of a provision with the place in it, and its two references, to the character. */
const golden: [key: string, place: [paragraph?: number, item?: number], zh: string, en: string][] =
  [
    [
      'laws/frt-provisions/10',
      [1],
      '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号）第十条第一款',
      "Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No. 15, art. 10(1) (China), unofficial translation",
    ],
    [
      'laws/civil-code/1035',
      [1, 1],
      '《中华人民共和国民法典》第一千零三十五条第一款第一项',
      "Civil Code of the People's Republic of China, art. 1035(1)(1), unofficial translation",
    ],
    [
      'laws/pipl/28',
      [2],
      '《中华人民共和国个人信息保护法》第二十八条第二款',
      "Personal Information Protection Law of the People's Republic of China, art. 28(2), unofficial translation",
    ],
    [
      'laws/frt-measures/3',
      [1],
      '《人脸识别技术应用安全管理办法》（国家互联网信息办公室、公安部令第19号）第三条',
      'Measures for the Security Management of the Application of Face Recognition Technology, Order No. 19 of the Cyberspace Administration of China and Ministry of Public Security, art. 3 (China), unofficial translation',
    ],
    [
      'laws/frt-provisions/2',
      [1, 3],
      '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号）第二条第三项',
      "Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No. 15, art. 2, item 3 (China), unofficial translation",
    ],
    [
      'laws/video-image-regulations/8',
      [1],
      '《公共安全视频图像信息系统管理条例》第八条第一款',
      'Regulations on the Administration of Public Security Video and Image Information Systems, Order No. 799 of the State Council, art. 8(1) (China), unofficial translation',
    ],
    [
      'laws/civil-code-time-provisions/1',
      [2],
      '《最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定》（法释〔2020〕15号）第一条第二款',
      "Several Provisions of the Supreme People's Court on the Temporal Effect of Applying the Civil Code of the People's Republic of China, Fa Shi [2020] No. 15, art. 1(2), unofficial translation",
    ],
    [
      'laws/criminal-interpretation-time-provisions/2',
      [],
      '《最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定》（高检发释字〔2001〕5号）第二点',
      "Provisions of the Supreme People's Court and the Supreme People's Procuratorate on Issues of the Temporal Effect of Judicial Interpretations in Criminal Matters, Gao Jian Fa Shi Zi [2001] No. 5, point 2 (China), unofficial translation",
    ],
    [
      'laws/criminal-law/2015-11-01/253-1',
      [1],
      '《中华人民共和国刑法》（2015年11月1日起施行文本）第二百五十三条之一第一款',
      "Criminal Law of the People's Republic of China (text in force from 1 November 2015), art. 253-1(1), unofficial translation",
    ],
  ];

const provisionOf = (key: string): Provision => {
  const found = siteLibrary.allProvisions.find((provision) => provision.key === key);
  if (!found) throw new Error(`the site has no ${key}`);
  return found;
};
const placeOf = ([paragraph, item]: [number?, number?]) => ({
  ...(paragraph !== undefined && { paragraph }),
  ...(item !== undefined && { item }),
});

describe.each(golden)('%s %j', (key, place, zh, en) => {
  it.each([
    ['zh', zh],
    ['en', en],
  ] as const)('is cited in %s as people cite it', (language, text) => {
    const citation = referenceTo(provisionOf(key), language, placeOf(place));
    expect(citationText(citation)).toBe(text);
  });
});

describe('a reference', () => {
  const everyPlace = siteLibrary.allProvisions.flatMap((provision) =>
    provision.text.zh.paragraphs.flatMap(({ items }, index) => [
      { provision, place: { paragraph: index + 1 } },
      ...items.map(({ number }) => ({ provision, place: { paragraph: index + 1, item: number } })),
    ]),
  );

  it('differs from that of its article in the words for the place alone', () => {
    expect(everyPlace.length).toBeGreaterThan(1000);
    for (const { provision, place } of everyPlace) {
      for (const language of ['zh', 'en'] as const) {
        const { before, after } = referenceTo(provision, language);
        expect(referenceTo(provision, language, place)).toMatchObject({ before, after });
      }
    }
  });

  it('in English holds no Chinese and says that the translation is ours', () => {
    const texts = siteLibrary.allProvisions.map((each) => citationText(referenceTo(each, 'en')));
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('unofficial translation'))).toEqual([]);
  });
});
