import type { LawMention } from './lawMentions.ts';

const chineseName =
  /(\p{Script=Han}+?)(法典|法|条例|规定|办法|解释|通则|总则|细则|规范|公约|决定)$/u;

/** What may stand before 规定第十条 without making it the name of a law. */
const generic = new RegExp(
  [
    '请问|根据|依据|按照|依照|违反|适用|引用|属于|关于|什么|哪个|哪部|哪些|怎么|为什么|以及|或者',
    '中华人民共和国|中国|我国|国家|国务院|最高人民法院|最高人民检察院|最高法|最高检|两高|网信办|公安部|部门',
    '这个|那个|这部|那部|上述|现行|最新|新的|有关|相关|具体|法律|法规|司法|民事|刑事|行政|管理|实施|安全|技术|应用',
    '人脸识别|人脸|刷脸|识别|[的和与及在看查说是本该这那此新旧部]',
  ].join('|'),
  'gu',
);

/** Words before the name of a law that are none of it. */
const leading = /^(?:请问|根据|依据|按照|依照|违反|以及|或者|[和与及或在看查说])+/u;

/** What makes another law of the name of one: 民事诉讼法解释. */
const built = /^\p{Script=Han}{0,8}(?:解释|实施办法|实施条例|细则)$/u;

const lawWord =
  '(?:law|act|code|regulations?|directive|measures|constitution|convention|provisions|interpretation|statute|ordinance|decree|bill)';
/** Acts of other places that are called by their letters. */
const letters = '(?:gdpr|ccpa|cpra|bipa|echr|lgpd|pdpa|pdpo|appi|hipaa|ferpa|coppa|dsl)';
const englishBefore = new RegExp(`(?<![a-z])((?:[a-z-]+ ){0,5}${lawWord}|${letters}) ?$`, 'u');
const englishAfter = new RegExp(
  `^(?: paragraph \\d+)? ?(?:(?:of|in|under|from) )?((?:[a-z-]+ ){0,6}?${lawWord}|${letters})(?![a-z])`,
  'u',
);
const small = new Set(
  (
    'the a an of in on under from to and or for what which does do is are was say says said mean by with this that these ' +
    'those my our any i it me tell show find read explain about according pursuant paragraph'
  ).split(' '),
);
/** Words that make no name of a law: the new face recognition rules are no other law's. */
const unspecific = new Set(
  (
    'new old china chinese s prc face facial recognition technology scan biometric frt spc supreme people court judicial ' +
    'law laws act code regulation regulations measures provisions interpretation rules privacy data'
  ).split(' '),
);

function chineseLaw(before: string): string | undefined {
  const [name, prefix = ''] = chineseName.exec(before) ?? [];
  if (name === undefined) return before.endsWith('宪法') ? '宪法' : undefined;
  const named = prefix.replace(generic, '').length > 1 || name.endsWith('宪法');
  return named ? name.replace(leading, '') : undefined;
}

function englishLaw(found: RegExpExecArray | null): string | undefined {
  const words = found?.[1]?.split(' ') ?? [];
  const name = words.slice(words.findIndex((word) => !small.has(word)));
  return name.some((word) => !small.has(word) && !unspecific.has(word))
    ? name.join(' ')
    : undefined;
}

/**
 * The name of a law beside an article that is not one of the collection's: 数据安全法 in
 * 数据安全法第二十一条, `data security law` in `article 21 of the data security law`. Without this the
 * article would be taken for that of every law that has one of its number.
 *
 * @param query In plain form.
 * @param laws Those of the collection that the query names.
 * @returns undefined where nothing that looks like the name of a law stands there.
 */
export function otherLaw(
  query: string,
  { start, end }: { start: number; end: number },
  laws: readonly LawMention[],
): string | undefined {
  const named = laws.filter((law) => law.end <= start).at(-1);
  const last = named?.end ?? 0;
  const next = laws.find((law) => law.start >= end)?.start ?? query.length;
  const before = query.slice(last, start).trimEnd();
  if (named && built.test(before)) return query.slice(named.start, start).trimEnd();
  return (
    chineseLaw(before) ??
    englishLaw(englishBefore.exec(before)) ??
    englishLaw(englishAfter.exec(query.slice(end, next)))
  );
}
