import { formatDay } from '../law/formatDay.ts';
import { chinesePlace } from './chinesePlace.ts';
import type { Cited, CitedCase, CitedLaw, Source } from './cited.ts';
import { fullWidthNumber } from './fullWidthNumber.ts';
import { inTitleMarks } from './inTitleMarks.ts';
import { makers } from './makers.ts';
import { withoutState } from './withoutState.ts';

/** Names under which the press knows a maker. */
const KNOWN_AS: Record<string, string> = {
  国家互联网信息办公室: '国家网信办',
  工业和信息化部: '工信部',
  国家广播电视总局: '广电总局',
  国家卫生健康委员会: '国家卫健委',
};

const THIS_ACT: Record<CitedLaw['rank'], string> = {
  law: '该法',
  'administrative-regulation': '该条例',
  'judicial-interpretation': '该解释',
  'departmental-rule': '该规章',
};

/** The beginning of a news sentence: who made it, its name, the place, since when it holds. */
export function newsInChinese(source: Source): string | undefined {
  if (source.kind === 'provision') return provisionIn(source);
  return source.kind === 'case' ? caseIn(source) : undefined;
}

function provisionIn(cited: Cited): string {
  const { law } = cited;
  const place = chinesePlace(cited);
  if (law.rank === 'departmental-rule') {
    const names = makers(law.issuer, 'zh').map((name) => KNOWN_AS[name] ?? name);
    const by = names.join('、') + (names.length > 1 ? '联合发布' : '发布');
    return `${by}的${inTitleMarks(law.title.zh)}${place}……`;
  }
  return `${nameOf(law)}${place}规定，……（${since(law)}）。`;
}

function nameOf({ title, issuer, rank }: CitedLaw): string {
  if (rank !== 'judicial-interpretation') return inTitleMarks(withoutState(title).zh);
  return issuer.zh + inTitleMarks(title.zh.replace(issuer.zh, ''));
}

/** Of a law with an older text, what took force on that day is this text alone. */
function since({ rank, from, to, isAmended, edition }: CitedLaw): string {
  const end = to ? `，${formatDay(to, 'zh')}起不再施行` : '';
  const what = isAmended || edition ? '这一文本' : THIS_ACT[rank];
  return `${what}${formatDay(from, 'zh')}起施行${end}`;
}

function caseIn({ name, inNews, decision, guiding }: CitedCase): string | undefined {
  if (guiding) {
    const day = formatDay(guiding.published, 'zh');
    return `最高人民法院${day}发布的指导性案例${guiding.number}号（${name.zh}）……`;
  }
  if (!decision) return inNews?.zh;
  const { court, decided, number, document } = decision;
  const day = decided ? formatDay(decided, 'zh') : '';
  const docket = number ? `（案号${fullWidthNumber(number)}）` : '';
  const how = document.endsWith('裁定书') ? '裁定' : '判决';
  return `${court.zh}${day}对${name.zh}${docket}作出${how}，……`;
}
