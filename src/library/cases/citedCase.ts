import type { CitedCase, CitedDecision } from '../../cite/cited.ts';
import { romanisedCaseNumber } from '../../cite/romanisedCaseNumber.ts';
import type { CaseData } from '../../content-model/case/case.ts';
import type { CaseSource } from '../../content-model/case/source.ts';
import type { CaseStage } from '../../content-model/case/stage.ts';
import { type PartialDay, toDay } from '../../law/day.ts';
import type { Case } from '../model.ts';
import { hasJudgment } from './words.ts';

/**
 * The ways to cite a matter, the first one first: as a guiding case, by each decision from the last
 * one with a confirmed number on, or, without any that can be cited, by a report.
 */
export function citedCases(entry: Case): [CitedCase, ...CitedCase[]] {
  const { data, id } = entry;
  const decisions = hasJudgment(data) ? decisionsOf(data) : [];
  const name = { zh: withoutNote(data.name.zh), en: withoutNote(data.name.en) };
  const common: CitedCase = { kind: 'case', id, name, roman: romanOf(data, name.zh) };
  const guiding = guidingOf(data);
  if (guiding) return [{ ...common, decision: decisions[0], guiding }, ...each()];
  const [first, ...others] = each();
  if (first) return [first, ...others];
  return [{ ...common, inNews: data.inNews, report: reportIn(data.sources) }];

  function each(): CitedCase[] {
    return decisions.map((decision) => ({ ...common, decision }));
  }
}

/** 郭兵诉…案（经调解后撤诉）: the note behind a name is ours. */
function withoutNote(name: string): string {
  return name.replace(/（[^）]*）$| \([^)]*\)$/, '').replace(/, with incidental .*/, '');
}

function romanOf({ pinyin, cause }: CaseData, name: string): CitedCase['roman'] {
  if (!pinyin) return undefined;
  const causes = cause.zh.match(/[^，；：。按为]+纠纷/g) ?? [];
  const own = causes.find((each) => name.endsWith(`${each}案`));
  return { pinyin, characters: own ? name.replace(`${own}案`, '') : name };
}

/** Numbered ones before those that only their day tells apart, the last of each first. */
function decisionsOf(data: CaseData): CitedDecision[] {
  const citable = data.stages.filter(({ number, decided }) => number ?? decided).toReversed();
  const numbered = citable.filter(({ number }) => number !== undefined);
  const dated = citable.filter(({ number }) => number === undefined);
  return [...numbered, ...dated].map((stage) => decisionOf(stage, data));
}

function decisionOf(stage: CaseStage, data: CaseData): CitedDecision {
  const { court, number, decided } = stage;
  return {
    court,
    number,
    numberEn: number && romanisedCaseNumber(number),
    decided: decided as PartialDay | undefined,
    document: documentOf(stage, data),
  };
}

/**
 * What the decision is called. A criminal appeal that is dismissed is dismissed by a ruling
 * (Criminal Procedure Law, article 236(1)(1)).
 */
function documentOf({ stage, outcome }: CaseStage, { kind, name }: CaseData): string {
  if (kind !== 'criminal-judgment') return '民事判决书';
  const matter = name.zh.includes('附带民事') ? '刑事附带民事' : '刑事';
  const isDismissed = stage === 'second-instance' && outcome.zh.startsWith('驳回上诉，维持原判');
  return matter + (isDismissed ? '裁定书' : '判决书');
}

function guidingOf({ name, precedent, timeline }: CaseData): CitedCase['guiding'] {
  const [, number] = /指导性案例(\d+)号/.exec(name.zh) ?? [];
  const published = timeline.findLast(({ zh }) => zh.includes('发布'))?.date;
  if (precedent.weight !== 'guiding' || number === undefined || published === undefined) return;
  return { number: Number(number), published: toDay(published) };
}

/** The first report that was read, stands at an address and bears its title in Chinese. */
function reportIn(sources: readonly CaseSource[]): CitedCase['report'] {
  const found = sources.find(
    ({ url, access, titleIs }) => url !== undefined && access !== 'not-read' && titleIs === 'zh',
  );
  if (found?.url === undefined) return undefined;
  return { title: found.title.zh, site: siteOf(found.publisher.zh, found.url), address: found.url };
}

/** A site that a publisher's name does not tell: a website, a forum. */
const NAMELESS = /^(?:(?:律所|法律)?网站|本地论坛)/;

/**
 * Where it was read: of 扬子晚报、紫牛新闻，安防网转载 the last; a copy elsewhere is said to be one, and a
 * site without a name goes by its host.
 */
function siteOf(publisher: string, address: string): string {
  const [, reprinted] = /([^，；、（]+)转载$/.exec(publisher) ?? [];
  const [first = publisher] = publisher.split(/[，；（]/);
  const name = (reprinted ?? first).replace(/^《(.*)》$/, '$1');
  if (NAMELESS.test(name)) return new URL(address).host.replace(/^(?:www|m)\./, '');
  return reprinted === undefined && /（[^）]*转载/.test(publisher) ? `${name}（转载）` : name;
}
