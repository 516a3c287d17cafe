import type { SearchRecord } from '../../src/search/record.ts';

/** A record with everything empty but what a test is about. */
export function record(given: Partial<SearchRecord> & Pick<SearchRecord, 'key' | 'kind'>) {
  const empty = () => ({ zh: [], en: [] });
  return {
    title: { zh: given.key, en: given.key },
    names: empty(),
    official: empty(),
    body: empty(),
    asks: empty(),
    ...given,
  } satisfies SearchRecord;
}

const paragraphs = (...texts: string[]) => texts.map((text, i) => ({ anchor: `p${i + 1}`, text }));

/** A small collection: two laws, a case, a question and a term. */
export const collection: SearchRecord[] = [
  record({
    key: 'laws/provisions',
    kind: 'law',
    law: 'provisions',
    title: { zh: '人脸识别若干问题的规定', en: 'Face Recognition Provisions' },
    names: { zh: ['人脸识别司法解释', '法释〔2021〕15号', '法释15号'], en: ['the interpretation'] },
  }),
  record({
    key: 'laws/pipl',
    kind: 'law',
    law: 'pipl',
    title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law' },
    names: { zh: ['个人信息保护法', '个保法'], en: ['PIPL'] },
  }),
  record({
    key: 'laws/provisions/9',
    kind: 'provision',
    law: 'provisions',
    article: '9',
    title: { zh: '法院可以先下禁令', en: 'A court may order a stop' },
    official: {
      zh: paragraphs('自然人有证据证明信息处理者使用人脸识别技术正在实施侵害其隐私权的行为。'),
      en: paragraphs(
        'A natural person has evidence that an information processor is infringing privacy.',
      ),
    },
    body: { zh: [{ anchor: '', text: '门禁不归这一条管。' }], en: [] },
  }),
  record({
    key: 'laws/provisions/10',
    kind: 'provision',
    law: 'provisions',
    article: '10',
    title: { zh: '小区门禁不能只认人脸', en: 'A gate may not open by face alone' },
    official: {
      zh: [
        { anchor: 'p1', text: '物业服务企业以人脸识别作为出入的唯一验证方式的：' },
        {
          anchor: 'p1-i1',
          text: '（一）不同意的业主请求其提供其他合理验证方式的，人民法院依法予以支持；',
        },
        { anchor: 'p1-i2', text: '（二）“显著”方式提示的，赔偿11元。' },
      ],
      en: [
        {
          anchor: 'p1',
          text: 'Where a property service enterprise uses face recognition as the sole means:',
        },
        {
          anchor: 'p1-i1',
          text: '(1) an owner who does not consent may ask for other reasonable means;',
        },
        { anchor: 'p1-i2', text: '(2) “conspicuous” notice, 11 yuan.' },
      ],
    },
    asks: { zh: ['物业不给门禁卡怎么办'], en: ['my estate only lets me in by face'] },
  }),
  record({
    key: 'laws/pipl/10',
    kind: 'provision',
    law: 'pipl',
    article: '10',
    title: { zh: '不得非法买卖个人信息', en: 'No unlawful trade' },
    official: {
      zh: paragraphs('任何组织、个人不得非法收集他人个人信息。'),
      en: paragraphs(
        'No organisation shall unlawfully collect the personal information of others.',
      ),
    },
  }),
  record({
    key: 'cases/guo-bing',
    kind: 'case',
    title: { zh: '郭兵诉杭州野生动物世界案', en: 'Guo Bing v. Hangzhou Safari Park' },
    names: { zh: ['郭兵案', '(2019)浙0111民初6971号'], en: ['Guo Bing case'] },
    body: {
      zh: [{ anchor: 'facts', text: '动物园要求游客刷脸入园，年卡用户郭兵不同意。' }],
      en: [{ anchor: 'facts', text: 'The zoo required visitors to scan their faces.' }],
    },
  }),
  record({
    key: 'faqs/gym',
    kind: 'faq',
    title: { zh: '健身房能要求刷脸吗', en: 'May a gym require a face scan' },
    body: {
      zh: [{ anchor: '', text: '健身房应当提供其他合理验证方式。' }],
      en: [{ anchor: '', text: 'The gym shall offer another means.' }],
    },
  }),
  record({
    key: 'terms/separate-consent',
    kind: 'term',
    title: { zh: '单独同意', en: 'separate consent' },
    names: { zh: [], en: ['specific consent'] },
  }),
];
