import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/cite/cited.ts';
import { type StyleId, styles } from '../../src/cite/styles.ts';
import { at, lawOf, provision, theCase } from './siteSources.ts';

/**
 * What the styles write of places, texts and cases unlike those that the rules were set by: an item of
 * the only paragraph, an inserted article, a superseded text, an act within a title, points instead of
 * articles, many makers, an appeal without a confirmed number, a matter without a decision.
 */
const strings: [source: Source, path: string, written: Partial<Record<StyleId, string>>][] = [
  [
    provision('frt-provisions/2', 1, 3),
    'laws/frt-provisions/2/',
    {
      manual:
        '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号），第2条第3项。',
      gb2025:
        '最高人民法院. 最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定：法释〔2021〕15号[EB/OL]. （2021-07-27）[2026-11-27]. https://facelaw.example/zh/laws/frt-provisions/2/.',
      firstMention:
        '《最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》（法释〔2021〕15号，以下简称人脸识别司法解释）第二条第三项',
      newsZh:
        '最高人民法院《关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定》第二条第三项规定，……（该解释2021年8月1日起施行）。',
      newsEn:
        "Article 2, item 3, of the Supreme People's Court's 2021 provisions on civil cases involving face recognition (Fa Shi [2021] No. 15) says …",
      bluebook:
        "Zuigao Renmin Fayuan Guanyu Shenli Shiyong Renlian Shibie Jishu Chuli Geren Xinxi Xiangguan Minshi Anjian Shiyong Falü Ruogan Wenti de Guiding (最高人民法院关于审理使用人脸识别技术处理个人信息相关民事案件适用法律若干问题的规定) [Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology] (promulgated by the Sup. People's Ct., July 27, 2021, effective Aug. 1, 2021), Fa Shi [2021] No. 15, art. 2, item 3 (China).",
      oscola:
        "Provisions of the Supreme People's Court on Several Issues Concerning the Application of Law in the Trial of Civil Cases Relating to the Processing of Personal Information by Face Recognition Technology, Fa Shi [2021] No 15 (China) art 2 item 3",
      markdownEn:
        '[SPC Face Recognition Provisions, art. 2, item 3](https://facelaw.example/en/laws/frt-provisions/2/)',
    },
  ],
  [
    provision('criminal-law/2015-11-01/253-1', 1),
    'laws/criminal-law/2015-11-01/253-1/',
    {
      manual: '《刑法》（2015年修正）第253条之一第1款。',
      gb2025:
        '全国人民代表大会. 中华人民共和国刑法[EB/OL]. （2015-08-29）[2026-11-27]. https://facelaw.example/zh/laws/criminal-law/2015-11-01/253-1/.',
      firstMention: '《中华人民共和国刑法》（2015年修正，以下简称刑法）第二百五十三条之一第一款',
      newsZh:
        '《刑法》第二百五十三条之一第一款规定，……（这一文本2015年11月1日起施行，2021年3月1日起不再施行）。',
      newsEn:
        "Article 253-1, paragraph 1, of China's Criminal Law, in the text in force from 1 November 2015 until 1 March 2021, says …",
      bluebook:
        "Xing Fa (刑法) [Criminal Law] (promulgated by the Nat'l People's Cong., amended Aug. 29, 2015, effective Nov. 1, 2015), art. 253-1, para. 1 (China).",
      oscola: 'Criminal Law (as amended in 2015) (China) art 253-1(1)',
      markdownEn:
        '[Criminal Law (text of 2015), art. 253-1(1)](https://facelaw.example/en/laws/criminal-law/2015-11-01/253-1/)',
    },
  ],
  [
    provision('cybersecurity-law/43'),
    'laws/cybersecurity-law/43/',
    {
      manual: '《网络安全法》（2025年修正）第43条。',
      gb2025:
        '全国人民代表大会常务委员会. 中华人民共和国网络安全法[EB/OL]. （2025-10-28）[2026-11-27]. https://facelaw.example/zh/laws/cybersecurity-law/43/.',
      firstMention: '《中华人民共和国网络安全法》（2025年修正，以下简称网络安全法）第四十三条',
      newsZh: '《网络安全法》第四十三条规定，……（这一文本2026年1月1日起施行）。',
      newsEn:
        "Article 43 of China's Cybersecurity Law, in the text in force since 1 January 2026, says …",
      bluebook:
        "Wangluo Anquan Fa (网络安全法) [Cybersecurity Law] (promulgated by the Standing Comm. Nat'l People's Cong., amended Oct. 28, 2025, effective Jan. 1, 2026), art. 43 (China).",
      oscola: 'Cybersecurity Law (as amended in 2025) (China) art 43',
      markdownEn:
        '[Cybersecurity Law (text of 2025), art. 43](https://facelaw.example/en/laws/cybersecurity-law/43/)',
    },
  ],
  [
    provision('cybersecurity-law/2017-06-01/41'),
    'laws/cybersecurity-law/2017-06-01/41/',
    {
      manual: '《网络安全法》（2016年）第41条。',
      gb2025:
        '全国人民代表大会常务委员会. 中华人民共和国网络安全法[EB/OL]. （2016-11-07）[2026-11-27]. https://facelaw.example/zh/laws/cybersecurity-law/2017-06-01/41/.',
      firstMention: '《中华人民共和国网络安全法》（2016年，以下简称网络安全法）第四十一条',
      newsZh:
        '《网络安全法》第四十一条规定，……（这一文本2017年6月1日起施行，2026年1月1日起不再施行）。',
      newsEn:
        "Article 41 of China's Cybersecurity Law, in the text in force from 1 June 2017 until 1 January 2026, says …",
      bluebook:
        "Wangluo Anquan Fa (网络安全法) [Cybersecurity Law] (promulgated by the Standing Comm. Nat'l People's Cong., Nov. 7, 2016, effective June 1, 2017), art. 41 (China).",
      oscola: 'Cybersecurity Law 2016 (China) art 41',
      markdownEn:
        '[Cybersecurity Law (text of 2016), art. 41](https://facelaw.example/en/laws/cybersecurity-law/2017-06-01/41/)',
    },
  ],
  [
    provision('civil-procedure-law/67', 1),
    'laws/civil-procedure-law/67/',
    {
      manual: '《民事诉讼法》第67条第1款。',
      gb2025:
        '全国人民代表大会. 中华人民共和国民事诉讼法[EB/OL]. （2023-09-01）[2026-11-27]. https://facelaw.example/zh/laws/civil-procedure-law/67/.',
      firstMention: '《中华人民共和国民事诉讼法》（以下简称民事诉讼法）第六十七条第一款',
      newsZh: '《民事诉讼法》第六十七条第一款规定，……（这一文本2024年1月1日起施行）。',
      newsEn:
        "Article 67, paragraph 1, of China's Civil Procedure Law, in the text in force since 1 January 2024, says …",
      bluebook:
        "Minshi Susong Fa (民事诉讼法) [Civil Procedure Law] (promulgated by the Nat'l People's Cong., amended Sept. 1, 2023, effective Jan. 1, 2024), art. 67, para. 1 (China).",
      oscola: 'Civil Procedure Law (as amended in 2023) (China) art 67(1)',
      markdownEn:
        '[Civil Procedure Law, art. 67(1)](https://facelaw.example/en/laws/civil-procedure-law/67/)',
    },
  ],
  [
    provision('civil-code-time-provisions/1', 2),
    'laws/civil-code-time-provisions/1/',
    {
      manual:
        '《最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定》（法释〔2020〕15号），第1条第2款。',
      gb2025:
        '最高人民法院. 最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定：法释〔2020〕15号[EB/OL]. （2020-12-29）[2026-11-27]. https://facelaw.example/zh/laws/civil-code-time-provisions/1/.',
      firstMention:
        '《最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定》（法释〔2020〕15号，以下简称民法典时间效力规定）第一条第二款',
      newsZh:
        '最高人民法院《关于适用〈中华人民共和国民法典〉时间效力的若干规定》第一条第二款规定，……（该解释2021年1月1日起施行）。',
      newsEn:
        "Article 1, paragraph 2, of the Several Provisions of the Supreme People's Court on the Temporal Effect of Applying the Civil Code of the People's Republic of China, in force since 1 January 2021, …",
      bluebook:
        "Zuigao Renmin Fayuan Guanyu Shiyong Zhonghua Renmin Gongheguo Minfa Dian Shijian Xiaoli de Ruogan Guiding (最高人民法院关于适用《中华人民共和国民法典》时间效力的若干规定) [Several Provisions of the Supreme People's Court on the Temporal Effect of Applying the Civil Code of the People's Republic of China] (promulgated by the Sup. People's Ct., Dec. 29, 2020, effective Jan. 1, 2021), Fa Shi [2020] No. 15, art. 1, para. 2 (China).",
      oscola:
        "Several Provisions of the Supreme People's Court on the Temporal Effect of Applying the Civil Code of the People's Republic of China, Fa Shi [2020] No 15 (China) art 1(2)",
      markdownEn:
        '[Civil Code Temporal Provisions, art. 1(2)](https://facelaw.example/en/laws/civil-code-time-provisions/1/)',
    },
  ],
  [
    provision('criminal-interpretation-time-provisions/2'),
    'laws/criminal-interpretation-time-provisions/2/',
    {
      manual:
        '《最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定》（高检发释字〔2001〕5号），第2点。',
      gb2025:
        '最高人民法院，最高人民检察院. 最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定：高检发释字〔2001〕5号[EB/OL]. （2001-12-16）[2026-11-27]. https://facelaw.example/zh/laws/criminal-interpretation-time-provisions/2/.',
      firstMention:
        '《最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定》（高检发释字〔2001〕5号，以下简称刑事司法解释时间效力规定）第二点',
      newsZh:
        '最高人民法院、最高人民检察院《关于适用刑事司法解释时间效力问题的规定》第二点规定，……（该解释2001年12月17日起施行）。',
      newsEn:
        "Point 2 of the Provisions of the Supreme People's Court and the Supreme People's Procuratorate on Issues of the Temporal Effect of Judicial Interpretations in Criminal Matters, in force since 17 December 2001, …",
      bluebook:
        "Zuigao Renmin Fayuan, Zuigao Renmin Jianchayuan Guanyu Shiyong Xingshi Sifa Jieshi Shijian Xiaoli Wenti de Guiding (最高人民法院、最高人民检察院关于适用刑事司法解释时间效力问题的规定) [Provisions of the Supreme People's Court and the Supreme People's Procuratorate on Issues of the Temporal Effect of Judicial Interpretations in Criminal Matters] (promulgated by the Sup. People's Ct. & the Sup. People's Proc., Dec. 16, 2001, effective Dec. 17, 2001), Gao Jian Fa Shi Zi [2001] No. 5, point 2 (China).",
      oscola:
        "Provisions of the Supreme People's Court and the Supreme People's Procuratorate on Issues of the Temporal Effect of Judicial Interpretations in Criminal Matters, Gao Jian Fa Shi Zi [2001] No 5 (China) point 2",
      markdownEn:
        '[Criminal Interpretation Temporal Provisions, point 2](https://facelaw.example/en/laws/criminal-interpretation-time-provisions/2/)',
    },
  ],
  [
    provision('deep-synthesis-provisions/14', 2),
    'laws/deep-synthesis-provisions/14/',
    {
      manual:
        '国家互联网信息办公室、工业和信息化部、公安部《互联网信息服务深度合成管理规定》第14条第2款。',
      gb2025:
        '国家互联网信息办公室，工业和信息化部，公安部. 互联网信息服务深度合成管理规定：国家互联网信息办公室、工业和信息化部、公安部令第12号[EB/OL]. （2022-11-25）[2026-11-27]. https://facelaw.example/zh/laws/deep-synthesis-provisions/14/.',
      firstMention:
        '《互联网信息服务深度合成管理规定》（国家互联网信息办公室、工业和信息化部、公安部令第12号，以下简称深度合成规定）第十四条第二款',
      newsZh:
        '国家网信办、工信部、公安部联合发布的《互联网信息服务深度合成管理规定》第十四条第二款……',
      newsEn:
        'Article 14, paragraph 2, of the Provisions on the Administration of Deep Synthesis in Internet Information Services, issued by the Cyberspace Administration of China, the Ministry of Industry and Information Technology and the Ministry of Public Security, in force since 10 January 2023, …',
      bluebook:
        'Hulianwang Xinxi Fuwu Shendu Hecheng Guanli Guiding (互联网信息服务深度合成管理规定) [Provisions on the Administration of Deep Synthesis in Internet Information Services] (promulgated by the Cyberspace Admin. of China, the Ministry of Industry and Information Technology & the Ministry of Pub. Sec., Nov. 25, 2022, effective Jan. 10, 2023), Order No. 12, art. 14, para. 2 (China).',
      oscola:
        'Provisions on the Administration of Deep Synthesis in Internet Information Services, CAC, MIIT and MPS Order No 12, 25 November 2022 (China) art 14(2)',
      markdownEn:
        '[Deep Synthesis Provisions, art. 14(2)](https://facelaw.example/en/laws/deep-synthesis-provisions/14/)',
    },
  ],
  [
    provision('network-id-measures/10'),
    'laws/network-id-measures/10/',
    {
      manual:
        '公安部、国家互联网信息办公室、民政部、文化和旅游部、国家卫生健康委员会、国家广播电视总局《国家网络身份认证公共服务管理办法》第10条。',
      gb2025:
        '公安部，国家互联网信息办公室，民政部，等. 国家网络身份认证公共服务管理办法：公安部、国家互联网信息办公室、民政部、文化和旅游部、国家卫生健康委员会、国家广播电视总局令第173号[EB/OL]. （2025-05-19）[2026-11-27]. https://facelaw.example/zh/laws/network-id-measures/10/.',
      firstMention:
        '《国家网络身份认证公共服务管理办法》（公安部、国家互联网信息办公室、民政部、文化和旅游部、国家卫生健康委员会、国家广播电视总局令第173号，以下简称网络身份认证办法）第十条',
      newsZh:
        '公安部、国家网信办、民政部、文化和旅游部、国家卫健委、广电总局联合发布的《国家网络身份认证公共服务管理办法》第十条……',
      newsEn:
        'Article 10 of the Measures for the Administration of the National Network Identity Authentication Public Service, issued by the Ministry of Public Security, the Cyberspace Administration of China, the Ministry of Civil Affairs, the Ministry of Culture and Tourism, the National Health Commission and the National Radio and Television Administration, in force since 15 July 2025, …',
      bluebook:
        "Guojia Wangluo Shenfen Renzheng Gonggong Fuwu Guanli Banfa (国家网络身份认证公共服务管理办法) [Measures for the Administration of the National Network Identity Authentication Public Service] (promulgated by the Ministry of Pub. Sec., the Cyberspace Admin. of China, the Ministry of Civil Affairs, the Ministry of Culture and Tourism, the Nat'l Health Commission & the Nat'l Radio and Television Admin., May 19, 2025, effective July 15, 2025), Order No. 173, art. 10 (China).",
      oscola:
        'Measures for the Administration of the National Network Identity Authentication Public Service, MPS and others Order No 173, 19 May 2025 (China) art 10',
      markdownEn:
        '[Network Identity Measures, art. 10](https://facelaw.example/en/laws/network-id-measures/10/)',
    },
  ],
  [
    provision('consumer-regulations/23'),
    'laws/consumer-regulations/23/',
    {
      manual: '《消费者权益保护法实施条例》第23条。',
      gb2025:
        '国务院. 中华人民共和国消费者权益保护法实施条例：国务院令第778号[EB/OL]. （2024-03-15）[2026-11-27]. https://facelaw.example/zh/laws/consumer-regulations/23/.',
      firstMention:
        '《中华人民共和国消费者权益保护法实施条例》（以下简称消费者权益保护法实施条例）第二十三条',
      newsZh: '《消费者权益保护法实施条例》第二十三条规定，……（该条例2024年7月1日起施行）。',
      newsEn:
        'Article 23 of the Regulations for the Implementation of the Law on the Protection of Consumer Rights and Interests, issued by the State Council, in force since 1 July 2024, …',
      bluebook:
        'Xiaofeizhe Quanyi Baohu Fa Shishi Tiaoli (消费者权益保护法实施条例) [Regulations for the Implementation of the Law on the Protection of Consumer Rights and Interests] (promulgated by the St. Council, Mar. 15, 2024, effective July 1, 2024), Order No. 778, art. 23 (China).',
      oscola:
        'Regulations for the Implementation of the Law on the Protection of Consumer Rights and Interests, State Council Order No 778, 15 March 2024 (China) art 23',
      markdownEn:
        '[Consumer Protection Implementing Regulations, art. 23](https://facelaw.example/en/laws/consumer-regulations/23/)',
    },
  ],
  [
    provision('pi-crime-interpretation/5', 1, 3),
    'laws/pi-crime-interpretation/5/',
    {
      manual:
        '《最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》（法释〔2017〕10号），第5条第1款第3项。',
      gb2025:
        '最高人民法院，最高人民检察院. 最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释：法释〔2017〕10号[EB/OL]. （2017-05-08）[2026-11-27]. https://facelaw.example/zh/laws/pi-crime-interpretation/5/.',
      firstMention:
        '《最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》（法释〔2017〕10号，以下简称侵犯公民个人信息刑事解释）第五条第一款第三项',
      newsZh:
        '最高人民法院、最高人民检察院《关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释》第五条第一款第三项规定，……（该解释2017年6月1日起施行）。',
      newsEn:
        "Article 5, paragraph 1, item 3, of the Interpretation of the Supreme People's Court and the Supreme People's Procuratorate on Several Issues Concerning the Application of Law in the Handling of Criminal Cases of Infringing Citizens' Personal Information, in force since 1 June 2017, …",
      bluebook:
        "Zuigao Renmin Fayuan, Zuigao Renmin Jianchayuan Guanyu Banli Qinfan Gongmin Geren Xinxi Xingshi Anjian Shiyong Falü Ruogan Wenti de Jieshi (最高人民法院、最高人民检察院关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释) [Interpretation of the Supreme People's Court and the Supreme People's Procuratorate on Several Issues Concerning the Application of Law in the Handling of Criminal Cases of Infringing Citizens' Personal Information] (promulgated by the Sup. People's Ct. & the Sup. People's Proc., May 8, 2017, effective June 1, 2017), Fa Shi [2017] No. 10, art. 5, para. 1, item 3 (China).",
      oscola:
        "Interpretation of the Supreme People's Court and the Supreme People's Procuratorate on Several Issues Concerning the Application of Law in the Handling of Criminal Cases of Infringing Citizens' Personal Information, Fa Shi [2017] No 10 (China) art 5(1)(3)",
      markdownEn:
        "[Citizens' Personal Information Interpretation, art. 5(1)(3)](https://facelaw.example/en/laws/pi-crime-interpretation/5/)",
    },
  ],
  [
    provision('minors-law/72', 1),
    'laws/minors-law/72/',
    {
      manual: '《未成年人保护法》第72条第1款。',
      gb2025:
        '全国人民代表大会常务委员会. 中华人民共和国未成年人保护法[EB/OL]. （2020-10-17）[2026-11-27]. https://facelaw.example/zh/laws/minors-law/72/.',
      firstMention: '《中华人民共和国未成年人保护法》（以下简称未成年人保护法）第七十二条第一款',
      newsZh: '《未成年人保护法》第七十二条第一款规定，……（这一文本2021年6月1日起施行）。',
      newsEn:
        "Article 72, paragraph 1, of China's Law on the Protection of Minors, in the text in force since 1 June 2021, says …",
      bluebook:
        "Weichengnianren Baohu Fa (未成年人保护法) [Law on the Protection of Minors] (promulgated by the Standing Comm. Nat'l People's Cong., amended Oct. 17, 2020, effective June 1, 2021), art. 72, para. 1 (China).",
      oscola: 'Law on the Protection of Minors (as amended in 2020) (China) art 72(1)',
      markdownEn:
        '[Minors Protection Law, art. 72(1)](https://facelaw.example/en/laws/minors-law/72/)',
    },
  ],
  [
    lawOf('pipl'),
    'laws/pipl/',
    {
      manual: '《个人信息保护法》。',
      gb2025:
        '全国人民代表大会常务委员会. 中华人民共和国个人信息保护法：中华人民共和国主席令第九十一号[EB/OL]. （2021-08-20）[2026-11-27]. https://facelaw.example/zh/laws/pipl/.',
      firstMention: '《中华人民共和国个人信息保护法》（以下简称个人信息保护法）',
      newsZh: '《个人信息保护法》规定，……（该法2021年11月1日起施行）。',
      newsEn: "China's Personal Information Protection Law, in force since 1 November 2021, says …",
      bluebook:
        "Geren Xinxi Baohu Fa (个人信息保护法) [Personal Information Protection Law] (promulgated by the Standing Comm. Nat'l People's Cong., Aug. 20, 2021, effective Nov. 1, 2021) (China).",
      oscola: 'Personal Information Protection Law 2021 (China)',
      markdownEn: '[PIPL](https://facelaw.example/en/laws/pipl/)',
      chicago:
        "Personal Information Protection Law of the People's Republic of China (promulgated August 20, 2021, effective November 1, 2021), https://facelaw.example/en/laws/pipl/.",
      apa: "Personal Information Protection Law of the People's Republic of China (2021). https://facelaw.example/en/laws/pipl/",
    },
  ],
  [
    theCase('guiding-case-193-wen-wei'),
    'cases/guiding-case-193-wen-wei/',
    {
      manual: '闻巍等侵犯公民个人信息案，最高人民法院指导性案例193号（2022年）。',
      gb2025:
        '闻巍等侵犯公民个人信息案：指导性案例193号[EB/OL]. （2022-12-26）[2026-11-27]. https://facelaw.example/zh/cases/guiding-case-193-wen-wei/.',
      newsZh: '最高人民法院2022年12月26日发布的指导性案例193号（闻巍等侵犯公民个人信息案）……',
      newsEn:
        "Guiding Case No. 193 of the Supreme People's Court, published on 26 December 2022, …",
      bluebook:
        "Wen Wei Deng Qinfan Gongmin Geren Xinxi An (闻巍等侵犯公民个人信息案) [Wen Wei and Others: Infringing Citizens' Personal Information], Sup. People's Ct. Guiding Case No. 193 (Sup. People's Ct. Dec. 26, 2022) (China).",
      oscola: "Wen Wei and others (Supreme People's Court Guiding Case No 193, 26 December 2022)",
      chicago:
        "Wen Wei and others: infringing citizens' personal information, Guiding Case No. 193 (Supreme People's Court, December 26, 2022), https://facelaw.example/en/cases/guiding-case-193-wen-wei/.",
      apa: "Wen Wei and others: infringing citizens' personal information, Guiding Case No. 193 (Supreme People's Court of China December 26, 2022). https://facelaw.example/en/cases/guiding-case-193-wen-wei/",
    },
  ],
  [
    theCase('guiding-case-193-wen-wei', 1),
    'cases/guiding-case-193-wen-wei/',
    {
      manual: '闻巍等侵犯公民个人信息案，上海市第二中级人民法院（2021）沪02刑终1055号刑事裁定书。',
      gb2025:
        '闻巍等侵犯公民个人信息案：（2021）沪02刑终1055号[EB/OL]. （2021-11-11）[2026-11-27]. https://facelaw.example/zh/cases/guiding-case-193-wen-wei/.',
      newsZh:
        '上海市第二中级人民法院2021年11月11日对闻巍等侵犯公民个人信息案（案号（2021）沪02刑终1055号）作出裁定，……',
      newsEn:
        "The Shanghai No. 2 Intermediate People's Court ruled on 11 November 2021 in Wen Wei and others: infringing citizens' personal information, case no. (2021) Hu 02 Xing Zhong 1055, …",
      bluebook:
        "Wen Wei Deng Qinfan Gongmin Geren Xinxi An (闻巍等侵犯公民个人信息案) [Wen Wei and Others: Infringing Citizens' Personal Information], (2021) Hu 02 Xing Zhong No. 1055 (Shanghai No. 2 Interm. People's Ct. Nov. 11, 2021) (China).",
      oscola:
        "Wen Wei and others: infringing citizens' personal information (2021) Hu 02 Xing Zhong No 1055 (Shanghai No 2 Intermediate People's Court, 11 November 2021)",
      chicago:
        "Wen Wei and others: infringing citizens' personal information, (2021) Hu 02 Xing Zhong No. 1055 (Shanghai No. 2 Intermediate People's Court, November 11, 2021), https://facelaw.example/en/cases/guiding-case-193-wen-wei/.",
      apa: "Wen Wei and others: infringing citizens' personal information, (2021) Hu 02 Xing Zhong No. 1055 (Shanghai No. 2 Intermediate People's Court November 11, 2021). https://facelaw.example/en/cases/guiding-case-193-wen-wei/",
    },
  ],
  [
    theCase('guiding-case-193-wen-wei', 2),
    'cases/guiding-case-193-wen-wei/',
    {
      manual: '闻巍等侵犯公民个人信息案，上海市虹口区人民法院（2020）沪0109刑初957号刑事判决书。',
      gb2025:
        '闻巍等侵犯公民个人信息案：（2020）沪0109刑初957号[EB/OL]. （2021-08-30）[2026-11-27]. https://facelaw.example/zh/cases/guiding-case-193-wen-wei/.',
      newsZh:
        '上海市虹口区人民法院2021年8月30日对闻巍等侵犯公民个人信息案（案号（2020）沪0109刑初957号）作出判决，……',
      newsEn:
        "The Hongkou District People's Court in Shanghai ruled on 30 August 2021 in Wen Wei and others: infringing citizens' personal information, case no. (2020) Hu 0109 Xing Chu 957, …",
      bluebook:
        "Wen Wei Deng Qinfan Gongmin Geren Xinxi An (闻巍等侵犯公民个人信息案) [Wen Wei and Others: Infringing Citizens' Personal Information], (2020) Hu 0109 Xing Chu No. 957 (Shanghai Hongkou Dist. People's Ct. Aug. 30, 2021) (China).",
      oscola:
        "Wen Wei and others: infringing citizens' personal information (2020) Hu 0109 Xing Chu No 957 (Shanghai Hongkou District People's Court, 30 August 2021)",
      chicago:
        "Wen Wei and others: infringing citizens' personal information, (2020) Hu 0109 Xing Chu No. 957 (Hongkou District People's Court, Shanghai, August 30, 2021), https://facelaw.example/en/cases/guiding-case-193-wen-wei/.",
      apa: "Wen Wei and others: infringing citizens' personal information, (2020) Hu 0109 Xing Chu No. 957 (Hongkou District People's Court, Shanghai August 30, 2021). https://facelaw.example/en/cases/guiding-case-193-wen-wei/",
    },
  ],
  [
    theCase('tianjin-gu-v-chengguan-property'),
    'cases/tianjin-gu-v-chengguan-property/',
    {
      manual:
        '顾某诉兰州城关物业服务集团有限公司及其天津分公司个人信息保护纠纷案，天津市第一中级人民法院2022年5月18日民事判决书。',
      gb2025:
        '顾某诉兰州城关物业服务集团有限公司及其天津分公司个人信息保护纠纷案[EB/OL]. （2022-05-18）[2026-11-27]. https://facelaw.example/zh/cases/tianjin-gu-v-chengguan-property/.',
      newsZh:
        '天津市第一中级人民法院2022年5月18日对顾某诉兰州城关物业服务集团有限公司及其天津分公司个人信息保护纠纷案作出判决，……',
      newsEn:
        "The Tianjin No. 1 Intermediate People's Court ruled on 18 May 2022 in Gu v. Lanzhou Chengguan Property Service Group and its Tianjin branch, …",
      bluebook:
        "Gu Mou Su Lanzhou Chengguan Wuye Fuwu Jituan Youxian Gongsi Ji Qi Tianjin Fengongsi (顾某诉兰州城关物业服务集团有限公司及其天津分公司) [Gu v. Lanzhou Chengguan Property Service Group Co., Ltd. and Its Tianjin Branch] (Tianjin No. 1 Interm. People's Ct. May 18, 2022) (China).",
      oscola:
        "Gu v Lanzhou Chengguan Property Service Group Co Ltd and its Tianjin branch (Tianjin No 1 Intermediate People's Court, 18 May 2022)",
      chicago:
        "Gu v. Lanzhou Chengguan Property Service Group Co., Ltd. and its Tianjin branch (Tianjin No. 1 Intermediate People's Court, May 18, 2022), https://facelaw.example/en/cases/tianjin-gu-v-chengguan-property/.",
      apa: "Gu v. Lanzhou Chengguan Property Service Group Co., Ltd. and its Tianjin branch (Tianjin No. 1 Intermediate People's Court May 18, 2022). https://facelaw.example/en/cases/tianjin-gu-v-chengguan-property/",
    },
  ],
  [
    theCase('li-hong-v-bank-of-communications'),
    'cases/li-hong-v-bank-of-communications/',
    {
      manual: '李红（化名）诉交通银行借记卡纠纷案，北京市丰台区人民法院2022年6月30日民事判决书。',
      gb2025:
        '李红（化名）诉交通银行借记卡纠纷案[EB/OL]. （2022-06-30）[2026-11-27]. https://facelaw.example/zh/cases/li-hong-v-bank-of-communications/.',
      newsZh: '北京市丰台区人民法院2022年6月30日对李红（化名）诉交通银行借记卡纠纷案作出判决，……',
      newsEn:
        "The Fengtai District People's Court in Beijing ruled on 30 June 2022 in Li Hong (pseudonym) v. Bank of Communications, …",
      bluebook:
        "Li Hong (Huaming) Su Jiaotong Yinhang (李红（化名）诉交通银行) [Li Hong (pseudonym) v. Bank of Communications] (Beijing Fengtai Dist. People's Ct. June 30, 2022) (China).",
      oscola:
        "Li Hong (pseudonym) v Bank of Communications (Beijing Fengtai District People's Court, 30 June 2022)",
      chicago:
        "Li Hong (pseudonym) v. Bank of Communications (Fengtai District People's Court, Beijing, June 30, 2022), https://facelaw.example/en/cases/li-hong-v-bank-of-communications/.",
      apa: "Li Hong (pseudonym) v. Bank of Communications (Fengtai District People's Court, Beijing June 30, 2022). https://facelaw.example/en/cases/li-hong-v-bank-of-communications/",
    },
  ],
  [
    theCase('beijing-internet-court-liao-face-swap'),
    'cases/beijing-internet-court-liao-face-swap/',
    {
      manual: '廖某、吴某诉某科技文化公司“AI换脸”软件案，北京互联网法院2024年6月20日民事判决书。',
      gb2025:
        '廖某、吴某诉某科技文化公司“AI换脸”软件案[EB/OL]. （2024-06-20）[2026-11-27]. https://facelaw.example/zh/cases/beijing-internet-court-liao-face-swap/.',
      newsZh: '北京互联网法院2024年6月20日对廖某、吴某诉某科技文化公司“AI换脸”软件案作出判决，……',
      newsEn:
        'The Beijing Internet Court ruled on 20 June 2024 in Liao, and Wu, v. a technology and culture company, …',
      bluebook:
        'Liao Mou, Wu Mou Su Mou Keji Wenhua Gongsi “AI Huanlian” Ruanjian An (廖某、吴某诉某科技文化公司“AI换脸”软件案) [Liao, and Wu, v. a Technology and Culture Company] (Beijing Internet Ct. June 20, 2024) (China).',
      oscola:
        'Liao, and Wu, v a technology and culture company (Beijing Internet Court, 20 June 2024)',
      chicago:
        'Liao, and Wu, v. a technology and culture company (Beijing Internet Court, June 20, 2024), https://facelaw.example/en/cases/beijing-internet-court-liao-face-swap/.',
      apa: 'Liao, and Wu, v. a technology and culture company (Beijing Internet Court June 20, 2024). https://facelaw.example/en/cases/beijing-internet-court-liao-face-swap/',
    },
  ],
  [
    theCase('lao-dongyan-compound-dispute'),
    'cases/lao-dongyan-compound-dispute/',
    {
      manual:
        '劳东燕与其小区人脸识别门禁争议，参见《中青报谈人脸识别进小区：业主有选择“不赏脸”的权利》，载中国青年报（转载），https://www.chinahospitalitynews.com/cn/2020/10/23/97001/。',
      gb2025:
        '劳东燕与其小区人脸识别门禁争议[EB/OL]. [2026-11-27]. https://facelaw.example/zh/cases/lao-dongyan-compound-dispute/.',
    },
  ],
  [
    theCase('xian-yanta-wang-v-property-company'),
    'cases/xian-yanta-wang-v-property-company/',
    {
      manual:
        '小王（化名）诉西安市雁塔区某物业公司案，参见《业主起诉物业强制刷脸进门获胜》，载kuzhihao.com，https://www.kuzhihao.com/article/171546.html。',
      gb2025:
        '小王（化名）诉西安市雁塔区某物业公司案[EB/OL]. [2026-11-27]. https://facelaw.example/zh/cases/xian-yanta-wang-v-property-company/.',
    },
  ],
  [
    theCase('huang-v-shao-facial-recognition-doorbell'),
    'cases/huang-v-shao-facial-recognition-doorbell/',
    {
      manual:
        '黄某诉邵某隐私权纠纷案，参见《民法典颁布后人格权司法保护典型民事案例（案例八：人脸识别装置侵害邻居隐私权案）》，载最高人民法院网站，https://www.court.gov.cn/zixun/xiangqing/354261.html。',
      gb2025:
        '黄某诉邵某隐私权纠纷案[EB/OL]. [2026-11-27]. https://facelaw.example/zh/cases/huang-v-shao-facial-recognition-doorbell/.',
    },
  ],
  [
    theCase('guo-bing-v-hangzhou-safari-park', 1),
    'cases/guo-bing-v-hangzhou-safari-park/',
    {
      manual:
        '郭兵诉杭州野生动物世界有限公司服务合同纠纷案，浙江省杭州市中级人民法院2021年4月9日民事判决书。',
      gb2025:
        '郭兵诉杭州野生动物世界有限公司服务合同纠纷案[EB/OL]. （2021-04-09）[2026-11-27]. https://facelaw.example/zh/cases/guo-bing-v-hangzhou-safari-park/.',
      newsZh:
        '浙江省杭州市中级人民法院2021年4月9日对郭兵诉杭州野生动物世界有限公司服务合同纠纷案作出判决，……',
      newsEn:
        "The Hangzhou Intermediate People's Court ruled on 9 April 2021 in Guo Bing v. Hangzhou Safari Park, …",
      bluebook:
        "Guo Bing Su Hangzhou Yesheng Dongwu Shijie Youxian Gongsi (郭兵诉杭州野生动物世界有限公司) [Guo Bing v. Hangzhou Safari Park Co., Ltd.] (Hangzhou Interm. People's Ct. Apr. 9, 2021) (China).",
      oscola:
        "Guo Bing v Hangzhou Safari Park Co Ltd (Hangzhou Intermediate People's Court, 9 April 2021)",
      chicago:
        "Guo Bing v. Hangzhou Safari Park Co., Ltd. (Hangzhou Intermediate People's Court, April 9, 2021), https://facelaw.example/en/cases/guo-bing-v-hangzhou-safari-park/.",
      apa: "Guo Bing v. Hangzhou Safari Park Co., Ltd. (Hangzhou Intermediate People's Court April 9, 2021). https://facelaw.example/en/cases/guo-bing-v-hangzhou-safari-park/",
    },
  ],
];

const cases = strings.flatMap(([source, path, written]) =>
  Object.entries(written).map(([id, text]) => ({ source, path, id: id as StyleId, text })),
);

describe('each style', () => {
  it('is tried on many kinds of sources', () => {
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases)('writes of $path in $id: $text', ({ source, path, id, text }) => {
    const { write, language } = styles[id];
    expect(write(source, at(`${language}/${path}`))).toBe(text);
  });
});

describe('no citation', () => {
  it('bears a case number that no source confirms', () => {
    const unconfirmed = /10940/;
    const appeal = theCase('guo-bing-v-hangzhou-safari-park', 1);
    const written = Object.values(styles).map(({ write }) => write(appeal, at('zh/')));
    expect(written.filter(Boolean).length).toBeGreaterThan(10);
    expect(written.filter((text) => unconfirmed.test(text ?? ''))).toEqual([]);
  });
});
