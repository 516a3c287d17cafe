import { hasHan } from '../text/hasHan.ts';
import { stem } from '../text/stem.ts';

/** Words by which people ask, and which say nothing of what about. */
const chinese = (
  '怎么办 怎么样 怎么做 怎么 怎样 如何 什么样 什么时候 什么 为什么 为何 可不可以 能不能 是不是 有没有 ' +
  '要不要 会不会 算不算 行不行 该不该 能否 是否 可否 请问 哪些 哪个 哪里 哪条 哪种 多少 谁 吗 呢 吧 ' +
  '啊 嘛 呀 么 我们 我的 我想 我 你 他们 他 她 咱们 想知道 想问 这个 那个 这种 这样 那么 关于 ' +
  '一下 到底 究竟 应该 有关 可以 是什么意思 什么意思 是什么 什么是 有什么 意思是 含义 怎么算 怎么规定 ' +
  '如何规定 怎么处理 如何处理 有哪些 包括哪些 包括什么 是指 行吗 对吗 合法吗 违法吗 犯法吗 算违法 能吗 ' +
  '会吗 要吗 用不用 需不需要 必须要 一定要 呗 请教 求助 急 说是 现在 后来 已经 一直 还是 突然 居然 ' +
  '竟然 天天 每天 每次 的时候 时候 事情 直接 根本 真的 有人 大家 其实 因为 所以 但是 可是 如果 的话 ' +
  '然后 还有 这里 那里 这边 不然 否则 或者 还要 就要 才能 非得 一个 有些 一些 还能 还在 帮我 给我 ' +
  '让我 叫我 找我 跟我 觉得 感觉 听说 据说 打算 准备 反正 毕竟 终于 只是 不过 而且 以及'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const chinesePattern = new RegExp(chinese.join('|'), 'gu');

const english = new Set(
  (
    's t d m ll ve re a an and are as at be been being but by can could did do does doing for from had has have he her ' +
    'him his how i if in into is it its just may me might my no not of on or our out over shall she should ' +
    'so some than that the their them then there these they this those to too up us was we were what when ' +
    'where which while who whom whose why will with without would you your am any about get got let lets ' +
    'please tell know want need say says said happen happens allowed allow legal illegal law china chinese only lawful mean means meaning definition define ok okay still even just really ever many much long must someone somebody anyone anybody everyone people cannot also now thing things'
  )
    .split(' ')
    .map(stem),
);

/** Single characters that carry no meaning of their own in a pair that the collection lacks. */
export const functionCharacters = new Set(
  '的了着过被把给让在和与及或是有就也都还又很太不没要会能可说去来到从对向用个这那我你他它得为以才只再做看想',
);

/** Replaces the asking words of a Chinese text by spaces. */
export function withoutAsking(text: string): string {
  return text.replace(chinesePattern, ' ');
}

/** The single Chinese characters of a text that may mean something, each once. */
export function tellingCharacters(text: string): string[] {
  const characters = [...withoutAsking(text)].filter((one) => hasHan(one));
  return [...new Set(characters)].filter((one) => !functionCharacters.has(one));
}

/** Whether the stem of an English word is that of one that holds sentences together. */
export function isSmallWord(stemOfWord: string): boolean {
  return english.has(stemOfWord);
}
