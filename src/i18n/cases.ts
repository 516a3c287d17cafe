import type { Locale } from './locales.ts';

type FilterName = 'kind' | 'court' | 'place' | 'year' | 'setting' | 'outcome' | 'provision';
type SectionName =
  | 'story'
  | 'say'
  | 'claims'
  | 'orders'
  | 'sums'
  | 'law'
  | 'facts'
  | 'issues'
  | 'reasoning'
  | 'notDecided'
  | 'laterHistory'
  | 'timeline'
  | 'precedent'
  | 'unknown'
  | 'disagreements'
  | 'provisions'
  | 'sources';

/** What the pages of cases say. `{…}` is filled in. */
export interface CaseStrings {
  onThisPage: string;
  /** Names of the sections of a case page. */
  sections: Record<SectionName, string>;
  /** Under the kind of a matter in which no court decided. */
  noJudgment: string;
  stagesCaption: string;
  stage: string;
  court: string;
  number: string;
  dates: string;
  /** What the days of a stage are: its start may be a complaint, a filing or an application. */
  steps: Record<'filed' | 'heard' | 'decided' | 'closed', string>;
  decidedByAuthority: string;
  unconfirmed: string;
  unconfirmedNote: string;
  lawCaption: string;
  nothingOrdered: string;
  correction: string;
  correctionLink: string;
  timelineTitle: string;
  timelineNote: string;
  tookForce: string;
  month: string;
  filters: Record<FilterName, string>;
  filterHeading: string;
  any: string;
  withCount: string;
  clear: string;
  shown: string;
  noneShown: string;
  browse: string;
  browseNote: string;
  listCaption: string;
  byTitle: string;
  byCount: string;
  byOthers: string;
  allCases: string;
  matter: string;
  sortBy: string;
  neverInCourt: string;
  yearOf: Record<'last-known-step' | 'publication', string>;
  yearNote: string;
  matrix: string;
  matrixIntro: string;
  matrixLink: string;
  matrixCaption: string;
  matrixEach: string;
  roles: Record<'applied' | 'invoked' | 'counterpart' | 'illustrates', string>;
  results: Record<
    | 'granted'
    | 'granted-in-part'
    | 'refused'
    | 'not-reached'
    | 'settled'
    | 'penalty'
    | 'convicted'
    | 'rectification',
    string
  >;
  dash: string;
  provision: string;
  by: string;
  graph: string;
  graphTitle: string;
  graphNote: string;
  article: string;
  unlinked: string;
}

const zh: CaseStrings = {
  onThisPage: '本页内容',
  sections: {
    story: '案情与读法',
    say: '报道时怎么说',
    claims: '请求与结果',
    orders: '各阶段的结果与判项',
    sums: '金额',
    law: '适用的法律',
    facts: '事实',
    issues: '争议焦点',
    reasoning: '理由',
    notDecided: '没有裁判的问题',
    laterHistory: '后续',
    timeline: '时间线',
    precedent: '先例价值',
    unknown: '未能查明',
    disagreements: '来源不一致之处',
    provisions: '涉及的条文',
    sources: '来源',
  },
  noJudgment: '本件没有法院判决。',
  stagesCaption: '法院或者机关、案号与日期',
  stage: '阶段',
  court: '法院或者机关',
  number: '案号',
  dates: '日期',
  steps: { filed: '开始', heard: '开庭', decided: '裁判', closed: '结束' },
  decidedByAuthority: '决定',
  unconfirmed: '未核实',
  unconfirmedNote: '有这个号码流传，所读来源都没有证实，不要当作案号引用。',
  lawCaption: '各阶段适用的法律：当时的文本，以及今天对应的条文',
  nothingOrdered: '没有判项或者命令，或者所读来源没有写出。',
  correction: '发现有误，或者你是当事人，想更正、补充或者要求匿名？',
  correctionLink: '怎样请求更正',
  timelineTitle: '时间线图：上面是各阶段的起止，下面的号码与列表中的事件相同',
  timelineNote:
    '横条是阶段，虚框表示只知道落在这段时间里；号码对应下面的列表，有下划线的号码只知道年份或者月份。',
  tookForce: '{law}施行',
  month: '{n}月',
  filters: {
    kind: '性质',
    court: '法院或者机关',
    place: '地点',
    year: '年份',
    setting: '场景',
    outcome: '对当事人的结果',
    provision: '条文',
  },
  filterHeading: '筛选',
  any: '全部',
  withCount: '{label}（{n}）',
  clear: '清除筛选',
  shown: '共{total}件，显示{n}件',
  noneShown: '没有同时符合这些条件的案例，请放宽一项。',
  browse: '分类页面',
  browseNote: '每一类有自己的地址，可以收藏和引用。',
  listCaption: '案例{n}件：性质、法院、地点、年份、场景与结果',
  byTitle: '案例 · {filter}：{value}',
  byCount: '共{n}件。',
  byOthers: '同类的其他页面',
  allCases: '全部案例',
  matter: '案件',
  sortBy: '按{column}排序',
  neverInCourt: '没有进入程序',
  yearOf: { 'last-known-step': '最后已知进展', publication: '首次公布' },
  yearNote: '年份是最后一次裁判或者处罚的年份；日期不明的，注明是最后已知进展或者首次公布的年份。',
  matrix: '条文与案例对照',
  matrixIntro:
    '每一条由哪些案件适用或者援引、结果如何；反过来，每个案件用到哪些条文。“可作说明”是本站的判断，不表示法院引用过该条。',
  matrixLink: '条文与案例对照表',
  matrixCaption: '条文（行）与案例（列）：格内是该条在该案的结果',
  matrixEach: '逐条看',
  roles: {
    applied: '适用：法院或者机关据以作出决定',
    invoked: '援引：法院人员在裁判之外提到',
    counterpart: '今日对应：当时适用的旧法，今天在这一条',
    illustrates: '可作说明：本站认为有关，来源没有写引用',
  },
  results: {
    granted: '支持',
    'granted-in-part': '部分支持',
    refused: '不支持',
    'not-reached': '未处理',
    settled: '无判决',
    penalty: '处罚',
    convicted: '定罪',
    rectification: '整改',
  },
  dash: '–：没有依这一条裁判',
  provision: '条文',
  by: '由{court}（{stage}）',
  graph: '谁适用了哪一条',
  graphTitle: '案例（左）与条文（右）的连线图',
  graphNote:
    '左边是案例，右边是条文。粗实线：适用；虚线：援引；点线：今日对应；细线：可作说明。文字见下面的对照表和逐条列表。',
  article: '第{n}条',
  unlinked: '没有连到条文的案例',
};

const en: CaseStrings = {
  onThisPage: 'On this page',
  sections: {
    story: 'The story and how to read it',
    say: 'For reporters: say, and do not say',
    claims: 'Claims and what became of them',
    orders: 'Results and orders, stage by stage',
    sums: 'Sums of money',
    law: 'Law applied',
    facts: 'Facts',
    issues: 'Issues',
    reasoning: 'Reasons',
    notDecided: 'What was not decided',
    laterHistory: 'Later history',
    timeline: 'Timeline',
    precedent: 'Weight as a precedent',
    unknown: 'What we could not establish',
    disagreements: 'Where sources disagree',
    provisions: 'Provisions concerned',
    sources: 'Sources',
  },
  noJudgment: 'There is no court judgment in this matter.',
  stagesCaption: 'Courts or authorities, case numbers and dates',
  stage: 'Stage',
  court: 'Court or authority',
  number: 'Case number',
  dates: 'Dates',
  steps: { filed: 'began', heard: 'heard', decided: 'decided', closed: 'ended' },
  decidedByAuthority: 'decided',
  unconfirmed: 'Unconfirmed',
  unconfirmedNote:
    'This number is in circulation; no source read confirms it. Do not cite it as the case number.',
  lawCaption: 'Law applied at each stage: the text of the time, and its counterpart today',
  nothingOrdered: 'Nothing was ordered, or the sources read do not give the orders.',
  correction:
    'Is something wrong here, or are you a party who wants it corrected, completed or made anonymous?',
  correctionLink: 'How to ask for a correction',
  timelineTitle:
    'Picture of the timeline: above, when each stage ran; below, numbers that are those of the events in the list',
  timelineNote:
    'Bars are stages; a dashed frame means that only the year or month is known. Numbers are those of the list below; of an underlined number only the year or month is known.',
  tookForce: '{law} in force',
  month: 'month {n}',
  filters: {
    kind: 'Kind',
    court: 'Court or authority',
    place: 'Place',
    year: 'Year',
    setting: 'Setting',
    outcome: 'Outcome for the person',
    provision: 'Provision',
  },
  filterHeading: 'Narrow down',
  any: 'All',
  withCount: '{label} ({n})',
  clear: 'Clear all filters',
  shown: 'Showing {n} of {total}',
  noneShown: 'No case fits all of these. Widen one of them.',
  browse: 'Pages by category',
  browseNote: 'Each category has an address of its own, which can be kept and cited.',
  listCaption: 'Cases ({n}): kind, court, place, year, setting and outcome',
  byTitle: 'Cases · {filter}: {value}',
  byCount: 'Cases in this category: {n}.',
  byOthers: 'Other pages of this kind',
  allCases: 'All cases',
  matter: 'Matter',
  sortBy: 'Sort by {column}',
  neverInCourt: 'No proceedings',
  yearOf: { 'last-known-step': 'last known step', publication: 'first published' },
  yearNote:
    'The year is that of the last decision; where its date is not known, of the last known step or of first publication, and says so.',
  matrix: 'Provisions and cases',
  matrixIntro:
    'For each provision: which matters applied or invoked it, and what came of it; and the other way round. “Illustrates” is our own reading: it does not mean that a court cited the article.',
  matrixLink: 'Provisions and cases side by side',
  matrixCaption: 'Provisions (rows) and cases (columns): each cell says what came of it',
  matrixEach: 'Provision by provision',
  roles: {
    applied: 'Applied: a court or authority rested its decision on it',
    invoked: 'Invoked: court staff named it outside a decision',
    counterpart: 'Counterpart: the older law applied then stands here today',
    illustrates: 'Illustrates: in our reading; no source says it was cited',
  },
  results: {
    granted: 'granted',
    'granted-in-part': 'in part',
    refused: 'refused',
    'not-reached': 'not reached',
    settled: 'settled',
    penalty: 'penalty',
    convicted: 'convicted',
    rectification: 'rectified',
  },
  dash: '–: not decided on this provision',
  provision: 'Provision',
  by: 'by the {court} ({stage})',
  graph: 'Who applied what',
  graphTitle: 'Cases (left) joined by lines to provisions (right)',
  graphNote:
    'Cases on the left, provisions on the right. Thick line: applied; dashes: invoked; dots: counterpart today; thin line: illustrates. The table and the list below say the same in words.',
  article: 'Art. {n}',
  unlinked: 'Cases without a provision',
};

/** What the pages of cases say in a language. */
export const caseStrings: Record<Locale, CaseStrings> = { zh, en };
