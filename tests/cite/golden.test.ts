import { describe, expect, it } from 'vitest';
import { apa, apaInText } from '../../src/cite/apa.ts';
import { bibtex } from '../../src/cite/bibtex.ts';
import { bluebook } from '../../src/cite/bluebook.ts';
import { chicago } from '../../src/cite/chicago.ts';
import type { Occasion, Source } from '../../src/cite/cited.ts';
import { cslItem } from '../../src/cite/cslJson.ts';
import { type Entry, entryOf } from '../../src/cite/entry.ts';
import { gbt7714, gbt7714of2015 } from '../../src/cite/gbt7714.ts';
import { htmlLink } from '../../src/cite/htmlLink.ts';
import { laterNote, lawManual } from '../../src/cite/lawManual.ts';
import { markdownLink } from '../../src/cite/markdownLink.ts';
import { newsInChinese } from '../../src/cite/newsInChinese.ts';
import { newsInEnglish } from '../../src/cite/newsInEnglish.ts';
import { oscola } from '../../src/cite/oscola.ts';
import { pleading } from '../../src/cite/pleading.ts';
import { ris } from '../../src/cite/ris.ts';
import { at, cases, onPaper, provision, provisions } from './siteSources.ts';

const { interpretation, measures, pipl, civilCode, video, crime } = provisions;
const { zoo, zooAppeal, guiding192, judgment192, suzhou } = cases;
const provisions10 = 'zh/laws/frt-provisions/10/';
const zooPage = 'zh/cases/guo-bing-v-hangzhou-safari-park/';

type Style = (source: Source, occasion: Occasion) => string | undefined;
type Golden = [source: Source, text: string, occasion?: Occasion];

/** Every string that the rules were established with, to the character. */
const golden: [name: string, style: Style, strings: Golden[]][] = [
  [
    '法学引注手册',
    lawManual,
    [
      [
        interpretation,
        '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号），第10条第1款。',
      ],
      [measures, '国家互联网信息办公室、公安部《人脸识别技术应用安全管理办法》第3条。'],
      [pipl, '《个人信息保护法》第28条第2款。'],
      [civilCode, '《民法典》第1035条第1款第1项。'],
      [video, '《公共安全视频图像信息系统管理条例》第8条第1款。'],
      [crime, '《刑法》第253条之一第1款。'],
      [provision('cybersecurity-law/43'), '《网络安全法》（2025年修正）第43条。'],
      [provision('cybersecurity-law/2017-06-01/41'), '《网络安全法》（2016年）第41条。'],
      [
        zoo,
        '郭兵诉杭州野生动物世界有限公司服务合同纠纷案，浙江省杭州市富阳区人民法院（2019）浙0111民初6971号民事判决书。',
      ],
      [
        zooAppeal,
        '郭兵诉杭州野生动物世界有限公司服务合同纠纷案，浙江省杭州市中级人民法院2021年4月9日民事判决书。',
      ],
      [
        guiding192,
        '李开祥侵犯公民个人信息刑事附带民事公益诉讼案，最高人民法院指导性案例192号（2022年）。',
      ],
      [
        judgment192,
        '李开祥侵犯公民个人信息刑事附带民事公益诉讼案，上海市奉贤区人民法院（2021）沪0120刑初828号刑事附带民事判决书。',
      ],
      [
        suzhou,
        '张某诉苏州市吴中区某大厦物业公司物业服务合同纠纷案，参见《苏州法院办结适用人脸识别最新司法解释首案》，载安防网，https://www.anfang.cn/zhishi/30746.html。',
      ],
      [
        { kind: 'page', title: '人脸识别司法解释第十条', site: '人脸识别法律知识库' },
        '《人脸识别司法解释第十条》，载人脸识别法律知识库，https://facelaw.example/zh/laws/frt-provisions/10/。',
        at(provisions10),
      ],
    ],
  ],
  ['法学引注手册, a later note', laterNote, [[interpretation, '同前注〔n〕，第10条第1款。']]],
  [
    'GB/T 7714—2025',
    gbt7714,
    [
      [
        interpretation,
        '最高人民法院. 最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定：法释〔2021〕15号[EB/OL]. （2021-07-27）[2026-11-27]. https://facelaw.example/zh/laws/frt-provisions/10/.',
        at(provisions10),
      ],
      [
        measures,
        '国家互联网信息办公室，公安部. 人脸识别技术应用安全管理办法：国家互联网信息办公室、公安部令第19号[EB/OL]. （2025-03-13）[2026-11-27]. https://facelaw.example/zh/laws/frt-measures/3/.',
        at('zh/laws/frt-measures/3/'),
      ],
      [
        pipl,
        '全国人民代表大会常务委员会. 中华人民共和国个人信息保护法：中华人民共和国主席令第九十一号[EB/OL]. （2021-08-20）[2026-11-27]. https://facelaw.example/zh/laws/pipl/28/.',
        at('zh/laws/pipl/28/'),
      ],
      [
        civilCode,
        '全国人民代表大会. 中华人民共和国民法典：中华人民共和国主席令第四十五号[EB/OL]. （2020-05-28）[2026-11-27]. https://facelaw.example/zh/laws/civil-code/1035/.',
        at('zh/laws/civil-code/1035/'),
      ],
      [video, '国务院. 公共安全视频图像信息系统管理条例：国务院令第799号[Z]. 2025.', onPaper],
      [
        zoo,
        '郭兵诉杭州野生动物世界有限公司服务合同纠纷案：（2019）浙0111民初6971号[EB/OL]. （2020-11-20）[2026-11-27]. https://facelaw.example/zh/cases/guo-bing-v-hangzhou-safari-park/.',
        at(zooPage),
      ],
      [
        guiding192,
        '李开祥侵犯公民个人信息刑事附带民事公益诉讼案：指导性案例192号[EB/OL]. （2022-12-26）[2026-11-27]. https://www.court.gov.cn/shenpan/xiangqing/384411.html.',
        { ...onPaper, address: 'https://www.court.gov.cn/shenpan/xiangqing/384411.html' },
      ],
    ],
  ],
  [
    'GB/T 7714—2015',
    gbt7714of2015,
    [
      [
        interpretation,
        '最高人民法院. 最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定: 法释〔2021〕15号[A/OL]. (2021-07-27)[2026-11-27]. https://facelaw.example/zh/laws/frt-provisions/10/.',
        at(provisions10),
      ],
    ],
  ],
  [
    'a Chinese news sentence',
    newsInChinese,
    [
      [
        interpretation,
        '最高人民法院《关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》第十条第一款规定，……（该解释2021年8月1日起施行）。',
      ],
      [measures, '国家网信办、公安部联合发布的《人脸识别技术应用安全管理办法》第三条……'],
    ],
  ],
  [
    'an English news sentence',
    newsInEnglish,
    [
      [
        interpretation,
        "Article 10, paragraph 1, of the Supreme People's Court's 2021 provisions on civil cases involving face recognition (Fa Shi [2021] No. 15) says …",
      ],
      [
        measures,
        'Article 3 of the Measures for the Security Management of the Application of Face Recognition Technology, issued by the Cyberspace Administration of China and the Ministry of Public Security, in force since 1 June 2025, …',
      ],
      [
        zoo,
        "The Fuyang District People's Court in Hangzhou ruled on 20 November 2020 in Guo Bing v. Hangzhou Safari Park, case no. (2019) Zhe 0111 Min Chu 6971, …",
      ],
      [
        suzhou,
        "a case in Suzhou's Wuzhong district that ended without a judgment when the manager handed over a card and the resident withdrew the suit",
      ],
    ],
  ],
  [
    'Bluebook',
    bluebook,
    [
      [
        interpretation,
        "Zuigao Renmin Fayuan Guanyu Shenli Shiyong Renlian Shibie Jishu Chuli Geren Xinxi Xiangguan Minshi Anjian Shiyong Falü Ruogan Wenti de Guiding (最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定) [Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology] (promulgated by the Sup. People's Ct., July 27, 2021, effective Aug. 1, 2021), Fa Shi [2021] No. 15, art. 10, para. 1 (China).",
      ],
      [
        measures,
        'Renlian Shibie Jishu Yingyong Anquan Guanli Banfa (人脸识别技术应用安全管理办法) [Measures for the Security Management of the Application of Face Recognition Technology] (promulgated by the Cyberspace Admin. of China & the Ministry of Pub. Sec., Mar. 13, 2025, effective June 1, 2025), Order No. 19, art. 3 (China).',
      ],
      [
        pipl,
        "Geren Xinxi Baohu Fa (个人信息保护法) [Personal Information Protection Law] (promulgated by the Standing Comm. Nat'l People's Cong., Aug. 20, 2021, effective Nov. 1, 2021), art. 28, para. 2 (China).",
      ],
      [
        civilCode,
        "Minfa Dian (民法典) [Civil Code] (promulgated by the Nat'l People's Cong., May 28, 2020, effective Jan. 1, 2021), art. 1035, para. 1, item 1 (China).",
      ],
      [
        video,
        'Gonggong Anquan Shipin Tuxiang Xinxi Xitong Guanli Tiaoli (公共安全视频图像信息系统管理条例) [Regulations on the Administration of Public Security Video and Image Information Systems] (promulgated by the St. Council, Jan. 13, 2025, effective Apr. 1, 2025), Order No. 799, art. 8, para. 1 (China).',
      ],
      [
        zoo,
        "Guo Bing Su Hangzhou Yesheng Dongwu Shijie Youxian Gongsi (郭兵诉杭州野生动物世界有限公司) [Guo Bing v. Hangzhou Safari Park Co., Ltd.], (2019) Zhe 0111 Min Chu No. 6971 (Hangzhou Fuyang Dist. People's Ct. Nov. 20, 2020) (China).",
      ],
      [
        zooAppeal,
        "Guo Bing Su Hangzhou Yesheng Dongwu Shijie Youxian Gongsi (郭兵诉杭州野生动物世界有限公司) [Guo Bing v. Hangzhou Safari Park Co., Ltd.] (Hangzhou Interm. People's Ct. Apr. 9, 2021) (China).",
      ],
      [
        guiding192,
        "Li Kaixiang Qinfan Gongmin Geren Xinxi Xingshi Fudai Minshi Gongyi Susong An (李开祥侵犯公民个人信息刑事附带民事公益诉讼案) [Li Kaixiang: Infringing Citizens' Personal Information], Sup. People's Ct. Guiding Case No. 192 (Sup. People's Ct. Dec. 26, 2022) (China).",
      ],
    ],
  ],
  [
    'OSCOLA',
    oscola,
    [
      [
        interpretation,
        "Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No 15 (China) art 10(1)",
      ],
      [
        measures,
        'Measures for the Security Management of the Application of Face Recognition Technology, CAC and MPS Order No 19, 13 March 2025 (China) art 3',
      ],
      [pipl, 'Personal Information Protection Law 2021 (China) art 28(2)'],
      [civilCode, 'Civil Code 2020 (China) art 1035(1)(1)'],
      [
        video,
        'Regulations on the Administration of Public Security Video and Image Information Systems, State Council Order No 799, 13 January 2025 (China) art 8(1)',
      ],
      [
        zoo,
        "Guo Bing v Hangzhou Safari Park Co Ltd (2019) Zhe 0111 Min Chu No 6971 (Hangzhou Fuyang District People's Court, 20 November 2020)",
      ],
      [guiding192, "Li Kaixiang (Supreme People's Court Guiding Case No 192, 26 December 2022)"],
    ],
  ],
  [
    'Chicago',
    chicago,
    [
      [
        pipl,
        "Personal Information Protection Law of the People's Republic of China (promulgated August 20, 2021, effective November 1, 2021), art. 28, para. 2, https://facelaw.example/en/laws/pipl/28/.",
        at('en/laws/pipl/28/'),
      ],
      [
        interpretation,
        "Supreme People's Court, Provisions on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No. 15 (July 27, 2021), art. 10, para. 1, https://facelaw.example/en/laws/frt-provisions/10/.",
        at('en/laws/frt-provisions/10/'),
      ],
      [
        zoo,
        "Guo Bing v. Hangzhou Safari Park Co., Ltd., (2019) Zhe 0111 Min Chu No. 6971 (Fuyang District People's Court, Hangzhou, November 20, 2020), https://facelaw.example/en/cases/guo-bing-v-hangzhou-safari-park/.",
        at('en/cases/guo-bing-v-hangzhou-safari-park/'),
      ],
    ],
  ],
  [
    'APA',
    apa,
    [
      [
        pipl,
        "Personal Information Protection Law of the People's Republic of China, art. 28(2) (2021). https://facelaw.example/en/laws/pipl/28/",
        at('en/laws/pipl/28/'),
      ],
      [
        interpretation,
        "Provisions on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No. 15, art. 10(1) (Supreme People's Court of China 2021). https://facelaw.example/en/laws/frt-provisions/10/",
        at('en/laws/frt-provisions/10/'),
      ],
      [
        zoo,
        "Guo Bing v. Hangzhou Safari Park Co., Ltd., (2019) Zhe 0111 Min Chu No. 6971 (Fuyang District People's Court, Hangzhou November 20, 2020). https://facelaw.example/en/cases/guo-bing-v-hangzhou-safari-park/",
        at('en/cases/guo-bing-v-hangzhou-safari-park/'),
      ],
    ],
  ],
  [
    'APA in the text',
    apaInText,
    [
      [pipl, '(Personal Information Protection Law, 2021, art. 28(2))'],
      [zoo, '(Guo Bing v. Hangzhou Safari Park, 2020)'],
    ],
  ],
  [
    'Markdown',
    (source, { address = '' }) =>
      markdownLink(source, address.includes('/en/') ? 'en' : 'zh', address),
    [
      [
        pipl,
        '[《个人信息保护法》第二十八条第二款](https://facelaw.example/zh/laws/pipl/28/#p2)',
        at('zh/laws/pipl/28/#p2'),
      ],
      [
        pipl,
        '[PIPL, art. 28(2)](https://facelaw.example/en/laws/pipl/28/#p2)',
        at('en/laws/pipl/28/#p2'),
      ],
    ],
  ],
  [
    'HTML',
    (source, { address = '' }) => htmlLink(source, 'zh', address),
    [
      [
        interpretation,
        '<a href="https://facelaw.example/zh/laws/frt-provisions/10/#p1"><cite>《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》</cite>（法释〔2021〕15号）第十条第一款</a>',
        at('zh/laws/frt-provisions/10/#p1'),
      ],
    ],
  ],
];

describe.each(golden)('%s', (_, style, strings) => {
  it.each(strings)('%# is written as the rules have it', (source, text, occasion = onPaper) => {
    expect(style(source, occasion)).toBe(text);
  });
});

describe('a pleading', () => {
  it('names its basis in the order of 法释〔2009〕14号, whatever the order given', () => {
    const basis = [interpretation, pipl, civilCode, provision('pipl/29')];
    expect(pleading(basis)).toBe(
      '依据《中华人民共和国民法典》第一千零三十五条第一款第一项、《中华人民共和国个人信息保护法》第二十八条第二款、第二十九条、《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号）第十条第一款的规定……',
    );
  });

  it('adds rules of departments, which are no basis, in a sentence of their own', () => {
    expect(pleading([measures, provision('frt-measures/10', 1)])).toBe(
      '《人脸识别技术应用安全管理办法》（国家互联网信息办公室、公安部令第19号）第三条、第十条第一款对此亦有要求。',
    );
  });
});

describe('a file for reference managers', () => {
  const statute = entryOf(interpretation, 'zh', at(provisions10));
  const judgment = entryOf(zoo, 'zh', { address: at(zooPage).address });

  it('in RIS is that which Zotero reads as a statute', () => {
    expect(ris(statute)).toBe(
      [
        'TY  - STAT',
        'TI  - 最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定',
        'ST  - 人脸识别司法解释',
        'AU  - 最高人民法院',
        'M1  - 法释〔2021〕15号',
        'SE  - 第10条第1款',
        'DA  - 2021/07/27',
        'PY  - 2021',
        'LA  - zh-CN',
        'UR  - https://facelaw.example/zh/laws/frt-provisions/10/',
        'Y2  - 2026/11/27',
        'ER  - \n',
      ].join('\n'),
    );
  });

  it('in RIS is that which Zotero reads as a case, with what it has no field for as a note', () => {
    expect(ris(judgment)).toBe(
      [
        'TY  - CASE',
        'TI  - 郭兵诉杭州野生动物世界有限公司服务合同纠纷案',
        'PB  - 浙江省杭州市富阳区人民法院',
        'SV  - （2019）浙0111民初6971号',
        'DA  - 2020/11/20',
        'PY  - 2020',
        'LA  - zh-CN',
        'UR  - https://facelaw.example/zh/cases/guo-bing-v-hangzhou-safari-park/',
        'N1  - genre: 民事判决书',
        'ER  - \n',
      ].join('\n'),
    );
  });

  it('in BibTeX is legislation', () => {
    const entry: Entry = { ...statute, id: 'frt-provisions' };
    expect(bibtex(entry)).toBe(`@legislation{frt-provisions,
  title      = {最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定},
  shorttitle = {人脸识别司法解释},
  author     = {{最高人民法院}},
  number     = {法释〔2021〕15号},
  date       = {2021-07-27},
  langid     = {chinese},
  note       = {第10条第1款},
  url        = {https://facelaw.example/zh/laws/frt-provisions/10/},
  urldate    = {2026-11-27},
}
`);
  });

  it('in BibTeX is a jurisdiction', () => {
    const entry: Entry = { ...judgment, id: 'guo-bing-2020', extra: [] };
    expect(bibtex(entry)).toBe(`@jurisdiction{guo-bing-2020,
  title       = {郭兵诉杭州野生动物世界有限公司服务合同纠纷案},
  institution = {浙江省杭州市富阳区人民法院},
  number      = {（2019）浙0111民初6971号},
  date        = {2020-11-20},
  langid      = {chinese},
  url         = {https://facelaw.example/zh/cases/guo-bing-v-hangzhou-safari-park/},
}
`);
  });

  it('in CSL-JSON carries the kind of document and the guiding case where the Chinese styles look', () => {
    const items = [
      { ...cslItem({ ...statute, accessed: undefined }), id: 'frt-provisions-10' },
      { ...cslItem(entryOf(guiding192, 'zh', {})), id: 'guiding-case-192' },
    ];
    expect(items).toEqual(
      JSON.parse(`[{"id":"frt-provisions-10","type":"legislation","language":"zh-CN","title":"最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定","title-short":"人脸识别司法解释","author":[{"literal":"最高人民法院"}],"number":"法释〔2021〕15号","section":"第10条第1款","issued":{"date-parts":[[2021,7,27]]},"URL":"https://facelaw.example/zh/laws/frt-provisions/10/","note":"type: regulation"},
 {"id":"guiding-case-192","type":"legal_case","language":"zh-CN","title":"李开祥侵犯公民个人信息刑事附带民事公益诉讼案","authority":"上海市奉贤区人民法院","number":"（2021）沪0120刑初828号","issued":{"date-parts":[[2021,8,23]]},"note":"genre: 刑事附带民事判决书\\ncollection-title: 最高人民法院指导性案例\\ncollection-number: 192\\navailable-date: 2022-12-26"}]`),
    );
  });
});
