import type { LawNames } from '../../law/citations/lawNames.ts';
import type { ProofLaw } from '../data.ts';
import type { Stretch } from './sentencesIn.ts';

/** A name between title marks that is nearly that of a law, and not its own. */
export interface Misnamed extends Stretch {
  law: ProofLaw;
}

const BRACKETED = /《([^《》]{4,60})》/g;
const LAW_NAME = /(?:法|法典|条例|规定|办法|解释|决定)$/;
/** A draft, or what is about a law, bears a name of its own. */
const OTHER =
  /征求意见|草案|试行|暂行|实施|省|市|自治区|经济特区|香港|澳门|台湾|欧盟|欧洲|美国|日本|韩国|英国/;
const DRAFT_AFTER = /^\s*\((?:[^()]*(?:征求意见|草案|试行))/;
/** From which likeness on another name must be meant for this one. */
const ALIKE = 0.72;
/** From which part of a title's length on a name is no short one. */
const WHOLE = 0.75;

/** Finds the names between title marks that are nearly those of laws. */
export type FindMisnamed = (plain: string) => Misnamed[];

/** Makes the finder of misnamed laws: what names are held against is cut once. */
export function misnamedLaws({ ids }: LawNames, laws: ReadonlyMap<string, ProofLaw>): FindMisnamed {
  const titles = [...laws.values()].map((law) => {
    const title = bareOf(law.title.zh);
    return { law, title, pairs: [pairsOf(title), pairsOf(law.short.zh)] };
  });
  const others = [...ids].filter(([, id]) => !laws.has(id)).map(([name]) => pairsOf(name));
  return (plain) =>
    [...plain.matchAll(BRACKETED)].flatMap(({ index: start, 0: whole, 1: name = '' }) => {
      const end = start + whole.length;
      if (OTHER.test(name) || !LAW_NAME.test(name)) return [];
      if (DRAFT_AFTER.test(plain.slice(end, end + 30))) return [];
      const law = lawMeantBy(name);
      return law ? [{ start, end, law }] : [];
    });

  function lawMeantBy(name: string): ProofLaw | undefined {
    const bare = bareOf(name);
    if (ids.has(name) || ids.has(bare)) return undefined;
    // 关于审理…的规定, without the court before it.
    if (titles.some(({ title }) => title.endsWith(bare) || isShort(bare, title))) return undefined;
    const own = pairsOf(bare);
    const best = titles
      .map(({ law, pairs }) => ({ law, alike: Math.max(...pairs.map((each) => alike(own, each))) }))
      .sort((a, b) => b.alike - a.alike)[0];
    const other = Math.max(0, ...others.map((each) => alike(own, each)));
    return best && best.alike >= ALIKE && best.alike > other ? best.law : undefined;
  }
}

const bareOf = (name: string) => name.replace(/^中华人民共和国/, '');

/** Whether a name leaves out of a title what a short name leaves out, in the title's order. */
function isShort(name: string, title: string): boolean {
  if (name.length >= title.length * WHOLE) return false;
  let at = 0;
  for (const character of title) if (character === name[at]) at += 1;
  return at === name.length;
}

/** How much two names share of their pairs of characters, from 0 to 1. */
function alike(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (pairs.size + others.size || 1);
}

const pairsOf = (name: string) =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)));
