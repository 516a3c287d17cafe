import {
  caseKinds,
  caseOutcomes,
  caseSettings,
  caseStages,
  claimResults,
  courtLevels,
  numberStatuses,
  partyRoles,
  precedentWeights,
  provinces,
  provisionResults,
  provisionRoles,
  reasoningVoices,
  sourceAccess,
  sourceGrades,
} from '../case/words.ts';
import { asks, both, en, oneOf, page, zh } from './fillIn.ts';

/** A statement in both languages with its source, as the entry of a list. */
const stated = (wanted: string, inChinese: string) => `  - zh: ${zh(inChinese)}
    en: "${en(wanted)}"
    sources: [source-1]`;

/** The same as the fields of a statement that stands alone. */
const alone = (wanted: string, inChinese: string) => `  zh: ${zh(inChinese)}
  en: "${en(wanted)}"
  sources: [source-1]`;

/** case.yaml */
export const caseExample = `# Every statement names its sources by the ids below "sources". A list may be empty ([]) where
# "whyEmpty" says why.
name: ${both('the formal name', '案件的正式名称')}
short: ${both('the short name, used after the word the', '文中用的简称，如某某案')}
nicknames:
  zh: [] # what people call it and would search for
  en: []
kind: civil-judgment ${oneOf(caseKinds)}
summary:
${alone('what happened and how it ended, in one sentence of at most 45 words', '一句话：发生了什么，怎样结束，不超过90字')}
status:
${alone('whether and since when it is final, or what stands instead', '是否生效、何时生效，或者以什么结束')}
cause:
${alone('the cause of action; or that it is not known, and why', '案由；或者写不详及原因')}
place:
${alone('where it happened; or that it was not published', '在哪里；或者写未公布')}
provinces: [not-published] ${oneOf(provinces)}
year: {year} # ${en('the year under which it is listed')}
yearOf: decision ${oneOf(['decision', 'last-known-step', 'publication'])}
setting: residential-gate ${oneOf(caseSettings)}
outcome:
  code: won ${oneOf(caseOutcomes)}
${alone('how it ended for the person whose face it was', '对被采集人脸的人来说结果如何')}
parties:
  - role: plaintiff ${oneOf(partyRoles)}
    name: ${both('the name that the source uses', '来源所用的名字')}
    sources: [source-1]
stages:
  - stage: first-instance ${oneOf(caseStages)}
    court: ${both('the court or authority', '法院或者机关')}
    courtLevel: basic ${oneOf(courtLevels)}
    numberStatus: unknown ${oneOf(numberStatuses)}
    decided: {day} # ${en('day, month or year of the decision; number, filed, heard, closed where known')}
    dateNotes:
      - ${both('which date is not known, and why', '哪个日期不详，为什么')}
    outcome: ${both('how the stage ended', '这一阶段怎样结束')}
    orders: [] # ${en('what was ordered, point by point; none where nothing was')}
    lawApplied: [] # ${en('the law applied, with instrument, articles, asCited, counterpart, counterpartNote, sources')}
    lawNotKnown: ${both('why no law is listed; take it out where lawApplied has entries', '为什么没有列出法律；列了就删去')}
    sources: [source-1]
claims:
  - by: plaintiff ${oneOf(['plaintiff', 'defendant', 'prosecution', 'procuratorate', 'resident'])}
    claim: ${both('what was asked for', '请求什么')}
    results:
      - stage: first-instance ${oneOf(caseStages)}
        result: granted ${oneOf(claimResults)}
        ground: ${both('on what ground', '理由')}
    sources: [source-1]
facts:
${stated('what happened', '发生了什么')}
issues:
${stated('what was in issue', '争议在哪里')}
reasoning:
${stated('the reasons, in our words', '理由，用我们自己的话')}
    stage: first-instance ${oneOf(caseStages)}
    voice: court ${oneOf(reasoningVoices)}
notDecided:
${stated('what was not decided', '没有判什么')}
amounts: []
significance:
${stated('why the matter counts, and for how much', '它为什么重要，有多重要')}
precedent:
  weight: ordinary ${oneOf(precedentWeights)}
  why: ${both('why it has that weight', '为什么是这个分量')}
  sources: [source-1]
laterHistory: []
timeline:
  - date: {day} # ${en('day, month or year of the event')}
    zh: ${zh('那一天发生的事')}
    en: "${en('what happened on that day')}"
    sources: [source-1]
provisions:
  - key: laws/pipl/29 # ${en('a provision that the matter bears on')}
    role: applied ${oneOf(provisionRoles)}
    result: granted ${oneOf(provisionResults)}
    line: ${both('one line for the page of the provision', '给那一条的页面看的一句话')}
    sources: [source-1]
say:
  - say: ${both('what a journalist may write', '记者可以怎样写')}
    not: ${both('what is often written and is wrong', '常见的错误写法')}
    why: ${both('why that is wrong', '错在哪里')}
    sources: [source-1]
unknown:
  - ${both('what could not be established', '没有查到什么')}
disagreements: []
whyEmpty:
  amounts: ${both('why there are no sums; take it out where amounts has entries', '为什么没有金额；列了就删去')}
  laterHistory: ${both('why there is no later history; take it out where there is', '为什么没有后续；列了就删去')}
  disagreements: ${both('why no sources disagree; take it out where some do', '为什么来源没有矛盾；列了就删去')}
topics: [] # ${en('topics to which it belongs, such as residential-compounds')}
sources:
  - id: source-1
    title: ${both('the title of the source', '来源的标题')}
    titleIs: zh ${oneOf(['zh', 'en', 'description'])}
    publisher: ${both('who published it', '谁发表的')}
    grade: press ${oneOf(sourceGrades)}
    access: whole ${oneOf(sourceAccess)}
`;

/** page.zh.mdx */
export const storyZhExample = page(`title: ${zh('这个案子讲什么，用白话')}\n${asks('zh')}`, [
  ['案情五句话', zh('五句话')],
  ['该怎么读这个案子', zh('它说明什么，不说明什么')],
]);

/** page.en.mdx */
export const storyEnExample = page(
  `title: "${en('what the case is about, in plain words')}"\n${asks('en')}`,
  [
    ['The story in five sentences', en('five sentences')],
    ['How to read this case', en('what it shows, and what it does not')],
  ],
);
