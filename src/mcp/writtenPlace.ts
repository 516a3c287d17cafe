import type { CitationTarget } from '../law/citations/citation.ts';
import { parseEnglish } from '../law/citations/en/parse.ts';
import type { LawNames } from '../law/citations/lawNames.ts';
import { readable } from '../law/citations/readable.ts';
import { parseChinese } from '../law/citations/zh/parse.ts';

/** What the words of one citation say, whether or not the law has such a place. */
export interface WrittenPlace
  extends Partial<Pick<CitationTarget, 'paragraph' | 'item' | 'through'>> {
  /** The year of the text meant: 网络安全法（2017年文本）. */
  versionYear?: number;
  /** Whether the text before the present one is meant: 原网络安全法. */
  former?: boolean;
}

/** Reads the words of a citation by themselves: the reader of texts drops a 款 that is not there. */
export function writtenPlace(words: string, names: LawNames): WrittenPlace {
  const { text } = readable(words);
  const [citation] = [...parseChinese(text, names), ...parseEnglish(text, names)];
  const [target] = citation?.targets ?? [];
  if (!citation || !target) return {};
  const { versionYear, former } = citation;
  const { paragraph, item, through } = target;
  return {
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    ...(through && { through }),
    ...(versionYear !== undefined && { versionYear }),
    ...(former && { former }),
  };
}
