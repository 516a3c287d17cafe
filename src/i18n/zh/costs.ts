/** What the page on costs and time says in Chinese. `{…}` is filled in. */
export const costs = {
  heading: '打官司：费用、法院、时间',
  intro: '人脸被违法使用，起诉大约交多少钱、去哪个法院、多久以内；每一项都写明依据哪条规则。',
  form: '算一算',
  kind: '是哪一种',
  kinds: {
    site: '线下：小区门禁、店里的设备',
    online: '网上：应用、网站、群聊',
    contract: '合同：退卡、退费',
  },
  amount: '要求的钱（元，不要钱填0）',
  known: '你知道被侵害、也知道是谁的那天（可不填）',
  halved: '简易程序、调解结案或者撤诉',
  rule: '规则',
  says: '内容',
  basis: '依据',
  caution: '这里只按规则算数，不说会不会赢，也不是法律意见。填的内容不会离开你的设备。',
  /** The words of the answer, which a script puts together. */
  answer: {
    invalid: '请填写0元以上的数，日期写成2024-05-18这样。',
    fee: '案件受理费',
    feeRange: '{least}元至{most}元，由所在的省定',
    feeOnTop: '（赔偿部分{sum}元已算在内）',
    feeExact: '{sum}元',
    feeUnknown: '超过1万元的合同请求，这里算不了',
    courts: '可以选的法院',
    court: {
      defendant: '被告住所地的基层法院',
      infringement: '侵权行为地的基层法院',
      'own-home': '你家所在地的基层法院',
      performance: '合同履行地的基层法院',
    },
    limitation: '请求赔偿',
    limitationEnds: '三年满在{day}，按日历推算，没有算节假日',
    limitationBefore: '那天在2021年1月1日以前，要看当时的法，见“哪一天适用哪部法”',
    rules: '依据的规则',
  },
};
