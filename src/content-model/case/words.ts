/** The closed lists of case pages: each code with its words in both languages. */

type Words = Record<string, { zh: string; en: string }>;

export const caseKinds = {
  'civil-judgment': { zh: '民事判决', en: 'civil judgment' },
  'criminal-judgment': { zh: '刑事判决', en: 'criminal judgment' },
  'public-interest-suit': { zh: '民事公益诉讼', en: 'civil public-interest litigation' },
  withdrawal: {
    zh: '调解、和解后撤诉（无判决）',
    en: 'withdrawal after mediation or settlement (no judgment)',
  },
  'administrative-penalty': { zh: '行政处罚', en: 'administrative penalty' },
  'procuratorial-supervision': {
    zh: '检察公益诉讼监督（未起诉）',
    en: 'public-interest supervision by a procuratorate (no suit)',
  },
  'never-litigated': { zh: '未诉争议', en: 'dispute never litigated' },
} as const satisfies Words;

export const caseSettings = {
  'residential-gate': { zh: '小区与楼门', en: 'residential compound or building' },
  ticketing: { zh: '景区与票务', en: 'ticketing and visitor sites' },
  shop: { zh: '门店', en: 'shop' },
  'sales-office': { zh: '售楼处', en: 'sales office for new homes' },
  'gym-or-pool': { zh: '健身房与泳池', en: 'gym or swimming pool' },
  bank: { zh: '银行', en: 'bank' },
  doorbell: { zh: '可视门铃', en: 'video doorbell' },
  deepfake: { zh: '换脸与伪造人脸', en: 'face swap or forged face' },
  'data-trade': { zh: '窃取、买卖信息', en: 'theft or sale of information' },
} as const satisfies Words;

export const caseOutcomes = {
  won: { zh: '胜诉', en: 'won' },
  'won-in-part': { zh: '部分胜诉', en: 'won in part' },
  lost: { zh: '败诉', en: 'lost' },
  settled: { zh: '协商或调解解决', en: 'settled' },
  penalty: { zh: '处理者受到行政处罚', en: 'the processor was penalised' },
  convicted: { zh: '行为人被定罪', en: 'the offenders were convicted' },
  rectification: { zh: '督促整改', en: 'rectification was pressed for' },
} as const satisfies Words;

export const courtLevels = {
  basic: { zh: '基层人民法院', en: 'basic court' },
  internet: { zh: '互联网法院', en: 'internet court' },
  intermediate: { zh: '中级人民法院', en: 'intermediate court' },
  high: { zh: '高级人民法院', en: 'high court' },
  authority: { zh: '行政机关', en: 'administrative authority' },
  procuratorate: { zh: '人民检察院', en: "people's procuratorate" },
  'not-published': { zh: '未公布', en: 'not published' },
} as const satisfies Words;

export const caseStages = {
  'first-instance': { zh: '一审', en: 'first instance' },
  'second-instance': { zh: '二审', en: 'second instance (appeal)' },
  'retrial-application': { zh: '申请再审', en: 'application for retrial' },
  'penalty-decision': { zh: '处罚决定', en: 'penalty decision' },
  'proposed-penalty': { zh: '拟处罚', en: 'proposed penalty' },
  'procuratorial-supervision': { zh: '检察监督', en: 'supervision by the procuratorate' },
} as const satisfies Words;

export const numberStatuses = {
  confirmed: { zh: '已核实', en: 'confirmed' },
  unconfirmed: { zh: '有流传、未核实', en: 'reported, unconfirmed' },
  'not-published': { zh: '未公布', en: 'not published' },
  unknown: { zh: '所读来源中未见', en: 'not seen in any source read' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} as const satisfies Words;

export const claimResults = {
  granted: { zh: '支持', en: 'granted' },
  'granted-in-part': { zh: '部分支持', en: 'granted in part' },
  refused: { zh: '不予支持', en: 'refused' },
  'not-reached': { zh: '未处理', en: 'not reached' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
  agreed: { zh: '协商达成', en: 'agreed' },
  unknown: { zh: '未见', en: 'not known' },
} as const satisfies Words;

export const partyRoles = {
  plaintiff: { zh: '原告', en: 'plaintiff' },
  defendant: { zh: '被告', en: 'defendant' },
  accused: { zh: '被告人', en: 'accused' },
  prosecution: { zh: '公诉机关', en: 'prosecution' },
  procuratorate: { zh: '检察机关', en: 'procuratorate' },
  authority: { zh: '行政机关', en: 'authority' },
  respondent: { zh: '被处罚或者被监督的单位', en: 'penalised or supervised party' },
  resident: { zh: '住户', en: 'resident' },
  'court-officer': {
    zh: '就本案发言的法院人员（不是当事人）',
    en: 'member of the court who spoke of the matter (not a party)',
  },
  other: { zh: '其他相关方', en: 'others concerned' },
} as const satisfies Words;

export const reasoningVoices = {
  court: { zh: '法院裁判理由', en: "the court's reasons" },
  'court-outside-judgment': {
    zh: '法院人员在裁判之外的说明',
    en: 'court staff speaking outside a judgment',
  },
  authority: { zh: '行政机关的认定', en: "the authority's finding" },
  prosecution: { zh: '检察机关的主张', en: "the procuratorate's position" },
} as const satisfies Words;

export const precedentWeights = {
  guiding: { zh: '指导性案例', en: 'guiding case' },
  typical: { zh: '典型案例', en: 'typical case' },
  ordinary: { zh: '普通裁判', en: 'ordinary decision' },
  none: { zh: '无先例价值', en: 'not a precedent' },
} as const satisfies Words;

export const provisionRoles = {
  applied: { zh: '适用', en: 'applied' },
  invoked: { zh: '援引（没有裁判适用）', en: 'invoked, not applied' },
  counterpart: { zh: '今日对应条文', en: "today's counterpart" },
  illustrates: { zh: '本站用作说明', en: 'our illustration' },
} as const satisfies Words;

export type ProvisionRole = keyof typeof provisionRoles;

/** Whether something became of a provision in a matter: a court or authority applied it, or somebody invoked it. */
export function hasResult(role: ProvisionRole): boolean {
  return role === 'applied' || role === 'invoked';
}

export const provisionResults = {
  granted: { zh: '支持', en: 'granted' },
  'granted-in-part': { zh: '部分支持', en: 'granted in part' },
  refused: { zh: '不予支持', en: 'refused' },
  'not-reached': { zh: '未处理', en: 'not reached' },
  settled: { zh: '未经判决解决', en: 'settled without judgment' },
  penalty: { zh: '处罚', en: 'penalty' },
  convicted: { zh: '定罪', en: 'convicted' },
  rectification: { zh: '督促整改', en: 'rectification' },
  none: { zh: '未依此裁判', en: 'not decided on this provision' },
} as const satisfies Words;

export const moneyKinds = {
  damages: { zh: '赔偿', en: 'damages' },
  expenses: { zh: '开支、律师费', en: "expenses and lawyer's fees" },
  'public-interest': { zh: '公益损害赔偿金', en: 'public-interest damages' },
  fine: { zh: '行政罚款', en: 'administrative fine' },
  'criminal-fine': { zh: '刑事罚金', en: 'criminal fine' },
  'court-fee': { zh: '诉讼费', en: 'court fee' },
  'in-issue': { zh: '涉案金额', en: 'sum in issue' },
} as const satisfies Words;

export const moneyResults = {
  ordered: { zh: '判令、决定支付', en: 'ordered' },
  'granted-in-part': { zh: '部分支持', en: 'granted in part' },
  refused: { zh: '不予支持', en: 'refused' },
  agreed: { zh: '约定支付', en: 'agreed' },
  proposed: { zh: '拟处罚', en: 'proposed' },
  paid: { zh: '据称已收到', en: 'said to have been received' },
  none: { zh: '不是判给的钱', en: 'not an award' },
} as const satisfies Words;

export const sourceGrades = {
  'judgment-text': { zh: '判决书文本', en: 'text of the judgment' },
  'judgment-transcript': {
    zh: '判决书第三方节录',
    en: 'third-party abridged transcript of the judgment',
  },
  'official-copy': { zh: '官方文本的第三方副本', en: 'third-party copy of an official text' },
  'court-statement': { zh: '法院通报（转载）', en: 'court statement, republished' },
  'court-account': { zh: '法院的介绍', en: 'account by a court' },
  'judges-commentary': { zh: '法官评述', en: "judges' commentary" },
  'procuratorial-press': { zh: '检察机关媒体', en: 'procuratorial press' },
  'prosecutors-commentary': { zh: '检察官评述', en: "prosecutors' commentary" },
  'press-with-decision': {
    zh: '引述裁判或者处罚决定的报道',
    en: 'press quoting the decision or the court',
  },
  press: { zh: '新闻报道', en: 'press' },
  commentary: { zh: '评论', en: 'commentary' },
  scholarship: { zh: '学术论文', en: 'scholarship' },
  'law-firm-note': { zh: '律所文章', en: 'law-firm note' },
  forum: { zh: '论坛', en: 'forum' },
  'poor-mirror': { zh: '质量差的转载', en: 'poor mirror' },
  lead: { zh: '仅有线索', en: 'lead only' },
  unreliable: { zh: '不可靠', en: 'unreliable' },
} as const satisfies Words;

export const sourceAccess = {
  whole: { zh: '全文读过', en: 'read in full' },
  part: { zh: '只读到开头部分', en: 'only the opening read' },
  'not-read': { zh: '未能读到', en: 'not read' },
} as const satisfies Words;

export const provinces = {
  beijing: { zh: '北京', en: 'Beijing' },
  chongqing: { zh: '重庆', en: 'Chongqing' },
  guangdong: { zh: '广东', en: 'Guangdong' },
  jiangsu: { zh: '江苏', en: 'Jiangsu' },
  shaanxi: { zh: '陕西', en: 'Shaanxi' },
  shanghai: { zh: '上海', en: 'Shanghai' },
  tianjin: { zh: '天津', en: 'Tianjin' },
  zhejiang: { zh: '浙江', en: 'Zhejiang' },
  'not-published': { zh: '未公布', en: 'not published' },
} as const satisfies Words;
