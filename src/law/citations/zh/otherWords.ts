import type { CitedPlace } from '../citation.ts';
import type { Unit } from './numbers.ts';

/** What makes 条, 款 or 项 part of another word: 第一条件, 第十条街, 第二项目. */
const OTHER_WORD: Readonly<Record<Unit, RegExp>> = {
  article:
    /^(?:件|款|例|文|路|街|道|线|消息|短信|微信|微博|视频|弹幕|热搜|链接|评价|语音|留言|推送|新闻|评论|理由|建议|意见|信息|原则|标准|船|河|腿|命|狗|鱼|裤|裙)/,
  paragraph: /^(?:项|式|产品|应用|软件|手机|游戏|车)/,
  item: /^(?:目|链|圈)/,
};

/** Things that are counted by 款 and 项: 第一项请求, 第二款设备. */
const COUNTED_THING = /^(?:诉|请求|判决|判项|上诉|罪名|指控|证据|任务|设备|费用)/;

/** Papers that have articles and items and are no law: 用户协议第三条, 判决第二项. */
const OTHER_PAPER =
  /(?:协议|合同|章程|告示|政策|须知|规约|守则|声明|条款|判决|裁定|主文|判项|诉状|答辩状|请求|诉求)书?》?(?:的|中的?|里的?)?$/;

/**
 * Whether the words after a numbered 条, 款 or 项 show that it names no provision.
 *
 * @param text Folded by foldForMatching.
 */
export function isOtherWord(text: string, target: CitedPlace & { end: number }, unit: Unit) {
  const rest = text.slice(target.end, target.end + 4);
  if (OTHER_WORD[unit].test(rest)) return true;
  return unit !== 'article' && target.article === undefined && COUNTED_THING.test(rest);
}

/** Whether what stands before an offset is a paper other than law, whose part is then named. */
export function followsOtherPaper(text: string, start: number): boolean {
  return OTHER_PAPER.test(text.slice(Math.max(0, start - 20), start).trimEnd());
}
