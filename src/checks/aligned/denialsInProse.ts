/**
 * Words of our texts that hold 不, 未 or 没 and deny nothing. A closed list: what is missing shows
 * as a finding, and is added with its reason.
 */
const CHINESE_IDIOMS: readonly RegExp[] = [
  // Names of sections.
  /界限与未决问题|还没有答案的问题/g,
  // Words of their own: minors, below an age, immovables, constantly, bad, improper, unlawful.
  /未成年|[不未]满(?=.{1,3}周?岁)|不动产|不断|不良|不当(?!然)|不少|不久|不足|不变|非法|无障碍/g,
  // Different, not only: English has other words for them. Questions: 是不是, 能不能, 是否.
  /不同(?!意|.{1,20}相)|不(?:是仅)?仅|有没有|是否/g,
  /(?<![功可职智])([是能会要用办做算行同])不\1/g,
];
/** What English may say without denying: in doubt, cannot do without, the copies agree. */
const CHINESE_LOOSE = /拿不准|没有[^，。；]{0,4}差[异别]|非[^，。；]{1,8}不可/g;
const ENGLISH_IDIOMS: readonly RegExp[] = [
  // Limits of a number, and "not only".
  /\b(?:not|no) (?:more|less|fewer|later|longer|earlier) than\b|\bnot (?:only|just|merely)\b/gi,
  // "No article matters more": the most important one. "Guiding Case No. 192".
  /\bno\b(?=[^.;]{1,40}\bmore\b)|\bno longer than\b|\bNo\. ?\d+/gi,
  /\bwhether or not\b|\bnothing to do with\b|\b(\w+) or no \1\b/gi,
];

/** What denies beyond doubt; one of these asks for a denial of whatever kind in the other language. */
const CHINESE_FIRM =
  /不得|不能|不可|不应|不会|不是|不构成|不适用|不支持|不予|没有|不用|不需要?|不属于|不承担|未经|并非|不等于|不许|不准|禁止|驳回|不同意|不愿|不肯|无权|不违反|不足以|不包括|不涉及|不意味着|不存在|不再/g;
const ENGLISH_FIRM = /\b(?:not|cannot|never|no|nothing|nobody|none|neither)\b/gi;

/** What may stand for a denial, in free translation. */
const CHINESE_ANY =
  /[不未无没非勿免禁拒否别难缺少除反错误失却休停]|只|仅|才|以外|之外|驳回|另|例外|空白|两回事/;
const ENGLISH_ANY = new RegExp(
  `\\b(?:${[
    'not|no|none|nor|neither|never|without|cannot|nothing|nobody|nowhere|only|unless|except|until',
    'fail\\w*|refus\\w*|refrain\\w*|prohibit\\w*|forb\\w+|ban\\w*|lack\\w*|absen\\w+|reject\\w*|dismiss\\w*|den(?:y|ies|ied)',
    'void|wrong|false|mistake\\w*|hardly|seldom|rarely|scarcely|barely|little|few|free|alone|empty|missing|silent',
    'instead|away|rather|other than|than|too|out of|beyond|outside|against|but|before|apart|same',
    'gone|prevent\\w*|exclu\\w+|exempt\\w*|escap\\w+|separate|differ\\w*|leav\\w+|left|open|los\\w+|stop\\w*|avoid\\w*|overturn\\w*',
    // What is kept within a limit does not go beyond it.
    'declin\\w*|keep\\w*|kept|within|limit\\w*|merely|correct',
    '(?:un|in|im|ir|il|dis|non|mis)-?\\w+|\\w+less',
  ].join('|')})\\b|n't\\b`,
  'i',
);

/**
 * What one language denies, beyond doubt, where the other has nothing that could deny it.
 * @returns the denying words and their language; undefined where neither is at fault
 */
export function lonelyDenial(
  zh: string,
  en: string,
): { language: 'zh' | 'en'; words: string[] } | undefined {
  const chinese = without(zh, CHINESE_IDIOMS);
  const inChinese = chinese.replace(CHINESE_LOOSE, '□').match(CHINESE_FIRM);
  if (inChinese && !ENGLISH_ANY.test(en)) return { language: 'zh', words: inChinese };
  const inEnglish = without(en, ENGLISH_IDIOMS).match(ENGLISH_FIRM);
  if (inEnglish && !CHINESE_ANY.test(chinese)) return { language: 'en', words: inEnglish };
  return undefined;
}

function without(text: string, idioms: readonly RegExp[]): string {
  return idioms.reduce((rest, idiom) => rest.replace(idiom, '□'), text);
}
