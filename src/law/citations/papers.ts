import type { PaperKind } from './citation.ts';
import type { Folded } from './lawNames.ts';

/** A paper other than law, named right before an offset. */
export interface FoundPaper {
  start: number;
  end: number;
  paper: PaperKind;
  name: string;
}

const BRACKETS = '(?:\\s*\\([^()]{1,30}\\))?';
const SAID =
  '(?:里|中|上|内)?(?:面)?(?:所|也)?(?:的|约定的?|规定的?|写的?|写着的?|写明的?|载明的?|要求的?|列的?)?[:,，：]?';
/** What may stand between the paper's name and 第十条. */
const JOIN = `[》”"」')]{0,2}${BRACKETS}\\s*${SAID}\\s*$`;

const paper = (words: string) => new RegExp(`(${words})${JOIN}`, 'u');

const CHINESE: readonly [PaperKind, RegExp][] = [
  [
    'draft',
    paper(
      '征求意见稿|征求意见|意见稿|草案|草稿|送审稿|审议稿|讨论稿|建议稿|试拟稿|[一二三]审稿|修订稿',
    ),
  ],
  [
    'standard',
    paper(
      '(?<![a-z])(?:gb|ga|yd|db\\d{2}|jr|iso|iec|tc260|t/[a-z]+)[a-z0-9/.:\\- ]{0,28}|标准|国标|技术规范|安全规范|技术要求|测评方法|实践指南',
    ),
  ],
  ['policy', paper('隐私政策|政策|隐私声明|隐私条款|隐私协议|隐私指引|声明')],
  ['judgment', paper('判决书?|裁定书?|主文|判项|诉状|起诉书|答辩状|调解书|请求|诉求')],
  [
    'contract',
    paper(
      '(?:协议|合同|契约|章程|规约|条款|承诺书|同意书|授权书)书?|租约|业主公约|管理公约|公约(?<=(?:小区|业主|临时|管理)公约)',
    ),
  ],
  [
    'house-rules',
    paper(
      '手册|守则|制度|须知|告示|校规|厂规|店规|班规|(?:公司|单位|物业|小区|酒店|健身房|学校|幼儿园|商场|平台|银行|企业|工厂|我司|他们|你们|我们)(?:的|内部|自己|考勤|管理|员工|人事|门禁|安全|出入|刷脸|进出|人脸识别){0,4}(?:规定|办法|细则|规则|规范|通知|管理规定)',
    ),
  ],
];
const CHINESE_NAME = /[\p{Script=Han}\p{N}A-Za-z《》()/.\-:]+(?: [\p{N}.-]+)*$/u;
const BEFORE_THE_NAME =
  /^.*(?:依据|依照|根据|按照|按|参照|违反|适用|符合|引用|以及|或者|签的|签了|签订的?|看看?|说是?|和|与|及|或|是|在|我的)/u;

const ENGLISH_WORDS: readonly [PaperKind, string][] = [
  ['draft', '(?:consultation |exposure |public )?drafts?'],
  [
    'standard',
    'standards?|(?:gb|ga|yd|iso(?:/iec)?|iec|tc260)(?:[/ -][a-z0-9.:-]*\\d[a-z0-9.:-]*|/t [a-z0-9.:-]+)|specifications?|technical requirements',
  ],
  [
    'policy',
    '(?:privacy |data |cookie |company |our |their )?(?:policy|policies)|privacy (?:notice|statement)',
  ],
  [
    'house-rules',
    'handbook|manual|house rules|code of conduct|school rules|company rules|bylaws|by-laws|guidelines|notice',
  ],
  ['judgment', 'judge?ment|ruling|complaint|statement of claim|order(?! no)|claims?'],
  [
    'contract',
    'contract|agreement|lease|terms(?: of (?:service|use))?|terms and conditions|charter|articles of association|covenants?|annex|appendix|list|table',
  ],
];
const ANY = ENGLISH_WORDS.map(([, words]) => words).join('|');
const ENGLISH_BEFORE = new RegExp(
  `((?:[a-z][\\w'’/-]*\\s+){0,4}(?:${ANY}))(?:\\s*\\([^()]{1,30}\\))?(?:'s)?,?\\s*$`,
);
const ENGLISH_AFTER = new RegExp(
  `^,?\\s*(?:of|in|under)\\s+((?:the\\s+|this\\s+|that\\s+|its\\s+|their\\s+|his\\s+|her\\s+|my\\s+|our\\s+|your\\s+|an?\\s+)?(?:[a-z][\\w'’/-]*\\s+){0,6}?(?:${ANY}))(?![\\w-])`,
);
const MAY_BE_DRAFT = /draft|comment/;
const DRAFT_AFTER =
  /^,?\s*(?:of|in|under)\s+((?:the\s+)?(?:\d{4}\s+)?(?:[a-z]+\s+)?draft\b[^,.;:!?()]{0,80}|(?:the\s+)?[^,.;:!?()]{2,100}\((?:[^()]*\s)?(?:draft|for (?:public )?comments?)[^()]*\))/;
const NEAR_DRAFT =
  /\b(draft\b[^,.;:!?]{0,100})$|([^,.;:!?]{2,80}\((?:[^()]*\s)?(?:draft|for (?:public )?comments?)[^()]*\)),?\s*$/;
const SMALL =
  /^(?:(?:the|a|an|what|does|do|is|are|of|in|under|to|and|or|about|for|my|says?|see)\s+)+/;

/** The paper whose part a Chinese 条 or 项 is: 物业合同第十条, GB/T 35273—2020第5条, 征求意见稿第九条. */
export function chinesePaperBefore({ source, text }: Folded, at: number): FoundPaper | undefined {
  const from = Math.max(0, at - 60);
  const before = text.slice(from, at);
  for (const [kind, pattern] of CHINESE) {
    const found = pattern.exec(before);
    if (!found) continue;
    const end = found.index + (found[1]?.length ?? 0);
    const closed = before.slice(0, end + (/^[)）]/.test(before.slice(end)) ? 1 : 0));
    const words = CHINESE_NAME.exec(closed)?.[0] ?? found[0];
    const name = words.replace(BEFORE_THE_NAME, '').replace(/^[》)）(（]+/, '');
    const start = from + closed.length - name.length;
    const given = source
      .slice(start, start + name.length)
      .replace(/[《》]/g, '')
      .trim();
    if (given !== '') return { start, end: at, paper: kind, name: given };
  }
  return undefined;
}

/** The same before or after an English article: "the staff handbook, article 5". */
export function englishPaperBefore({ source, text }: Folded, at: number): FoundPaper | undefined {
  const from = Math.max(0, at - 120);
  const before = text.slice(from, at);
  const draft = MAY_BE_DRAFT.test(before) ? NEAR_DRAFT.exec(before) : null;
  const words = draft?.[1] ?? draft?.[2];
  if (draft && words) return paperAt(source, from + before.indexOf(words), words, 'draft', at);
  const found = ENGLISH_BEFORE.exec(before);
  const kind = found?.[1] === undefined ? undefined : kindOf(found[1]);
  return found?.[1] && kind ? paperAt(source, from + found.index, found[1], kind, at) : undefined;
}

/** "Article 5 of the contract", "Article 9 of the draft Measures". */
export function englishPaperAfter({ source, text }: Folded, at: number): FoundPaper | undefined {
  const after = text.slice(at, at + 140);
  const draft = MAY_BE_DRAFT.test(after) ? DRAFT_AFTER.exec(after) : null;
  if (draft?.[1]) {
    const start = at + draft[0].indexOf(draft[1]);
    return paperAt(source, start, draft[1], 'draft', at + draft[0].length);
  }
  const found = ENGLISH_AFTER.exec(after);
  const kind = found?.[1] === undefined ? undefined : kindOf(found[1]);
  if (!found?.[1] || !kind) return undefined;
  return paperAt(source, at + found[0].indexOf(found[1]), found[1], kind, at + found[0].length);
}

function paperAt(source: string, start: number, words: string, paper: PaperKind, end: number) {
  const small = SMALL.exec(words)?.[0].length ?? 0;
  const name = source.slice(start + small, start + words.length).trim();
  return { start: start + small, end, paper, name };
}

function kindOf(words: string): PaperKind | undefined {
  return ENGLISH_WORDS.find(([, each]) => new RegExp(`(?:^|[^\\w])(?:${each})$`).test(words))?.[0];
}
