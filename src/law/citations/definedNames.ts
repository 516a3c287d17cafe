import { foldForMatching, type LawNames } from './lawNames.ts';

const CHINESE =
  /《?([^《》(),。;\n]{2,60})》?\s*\((?:[^()]{0,30}[,、])?(?:以下|下文|下称|以下统称)?(?:简称|称|下称)?(?:为)?[“"'《「]{1,2}([^“”"'《》「」()]{2,20})[”"'》」]{1,2}\)/g;
const ENGLISH =
  /([A-Za-z][\w' ]{3,120}?)\s*\((?:hereinafter|hereafter|henceforth)?,?\s*(?:referred to as\s+)?(?:the\s+)?["'“‘]([A-Za-z][\w' ]{1,30})["'”’]\)/g;

/**
 * Short names that a text gives to laws it has named: 《个人信息保护法》（以下简称“保护法”）.
 *
 * @returns Pairs of a name, folded, and the law's id.
 */
export function definedNames(text: string, { ids }: LawNames): [string, string][] {
  const folded = foldForMatching(text);
  return [...folded.matchAll(CHINESE), ...folded.matchAll(ENGLISH)].flatMap(
    ([, full = '', short = '']): [string, string][] => {
      const lawId = idEnding(full.trim(), ids);
      const name = short.trim();
      return lawId !== undefined && !ids.has(name) ? [[name, lawId]] : [];
    },
  );
}

function idEnding(words: string, ids: ReadonlyMap<string, string>): string | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const lawId = ids.get(words.slice(start));
    if (lawId !== undefined) return lawId;
  }
  return undefined;
}
