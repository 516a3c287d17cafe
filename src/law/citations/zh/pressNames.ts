import type { LawNames } from '../lawNames.ts';

/** Who makes rules, and what names of laws hold that says nothing of which one is meant. */
const ISSUERS =
  /中华人民共和国|中国的?|我国的?|国家|国务院|全国人大(?:常委会)?|最高人民法院|最高人民检察院|最高法院?|最高检|两高|国家?网信办|网信部门|公安部|[新]?出台的|发布的|颁布的|最新的?|新的/gu;
const IDLE =
  /技术|应用|安全|管理|使用|若干|问题|适用|法律|有关|相关|关于|对于|审理|民事|案件|纠纷|处理个人信息|信息系统|服务|技术|的|之|《|》|〈|〉|新/gu;
const NOUN = /(?:司法解释|法典|法|条例|办法|规定|解释|细则|决定|新规|规则)$/u;
/** 规定 and 解释 of the court are called either; a 新规 may be a 办法 or a 规定. */
const LIKE: Readonly<Record<string, string>> = {
  司法解释: '规定',
  解释: '规定',
  法典: '法',
};
const SHORTEST = 3;

interface PressName {
  essence: string;
  noun: string;
  lawId: string;
}

const known = new WeakMap<LawNames, PressName[]>();

/**
 * The law that is called nearly by its name, as press and courts do: 人脸识别技术应用管理办法,
 * 最高法关于人脸识别的司法解释. Every word that tells laws apart must be the same: 网络安全管理条例 is
 * not 网络数据安全管理条例. Undefined where two laws might be meant, or none.
 */
export function lawByPressName(name: string, names: LawNames): string | undefined {
  const given = essenceOf(name);
  if (!given || given.essence.length < SHORTEST) return undefined;
  let all = known.get(names);
  if (!all) {
    all = [...names.ids].flatMap(([each, lawId]) => {
      const found = essenceOf(each);
      return found ? [{ ...found, lawId }] : [];
    });
    known.set(names, all);
  }
  const found = all.filter(
    ({ essence, noun }) =>
      essence === given.essence && (noun === given.noun || /新规|规则/.test(given.noun)),
  );
  const ids = new Set(found.map(({ lawId }) => lawId));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function essenceOf(name: string): { essence: string; noun: string } | undefined {
  const plain = name.replace(ISSUERS, '');
  const noun = NOUN.exec(plain)?.[0];
  if (noun === undefined) return undefined;
  const essence = plain.slice(0, -noun.length).replace(IDLE, '').replace(/司法$/u, '');
  return { essence, noun: LIKE[noun] ?? noun };
}

/** What may stand before 规定第十条 without making it the name of one law. */
const GENERIC = new RegExp(
  [
    '请问|根据|依据|按照|依照|违反|适用|引用|属于|关于|什么|哪个|哪部|哪些|怎么|为什么|以及|或者|当前|目前',
    '中华人民共和国|中国|我国|国家|国务院|最高人民法院|最高人民检察院|最高法院?|最高检|两高|网信办|公安部|部门',
    '这个|那个|这部|那部|上述|前述|现行|最新|新的|有关|相关|具体|法律|法规|司法|民事|刑事|行政|管理|实施|安全|技术|应用',
    '人脸识别|人脸|刷脸|识别|[的和与及在看查说是本该这那此新旧部同条中和第原]',
  ].join('|'),
  'gu',
);

/** Whether words that end like a law's name name none: 该条例, 管理办法, 最高人民法院的规定. */
export function isGenericName(name: string): boolean {
  const prefix = name.replace(NOUN, '');
  return (
    !/宪法$/.test(name) && prefix.replace(GENERIC, '').length < 2 && !/^劳动|^合同/.test(prefix)
  );
}

/** The laws that a word for some may mean, those first that come first in the collection. */
export function lawsByNoun(noun: string, names: LawNames): string[] {
  const plain = noun.replace(ISSUERS, '').replace(/^[该这那部此本同的原]+|[《》]/gu, '');
  const word =
    /(?:司法解释|管理办法|实施条例|安全管理办法)$/u.exec(plain)?.[0] ?? NOUN.exec(plain)?.[0];
  if (word === undefined || /^(?:法律?|法规)$/u.test(plain)) return [];
  const ids = [...names.ids].filter(([name]) => name.endsWith(word)).map(([, id]) => id);
  const about = /人脸|刷脸|识别/u.test(noun)
    ? [...names.ids].filter(([name]) => /人脸|刷脸/u.test(name)).map(([, id]) => id)
    : [];
  const both = ids.filter((id) => about.includes(id));
  return [...new Set(both.length > 0 ? both : ids)];
}
