import type { Language } from '../../law/language.ts';
import type { SearchIndex } from '../index/openIndex.ts';
import type { Page } from '../index/page.ts';
import type { Analysis } from '../query/analyse.ts';
import type { Told } from '../query/cited.ts';
import type { RecordKind } from '../record.ts';
import { hasHan } from '../text/hasHan.ts';
import type { Hit, HitGroup } from './hit.ts';
import { citedAnchor, type FoundPassage, type MarkedWords, passageOf } from './passage.ts';

/** A result as a reader sees it. */
export interface Result {
  key: string;
  /** The address under the site's base: `zh/laws/frt-provisions/10/#p1`. */
  address: string;
  group: HitGroup;
  kind: RecordKind;
  title: string;
  label?: string;
  law?: string;
  status?: string;
  passage: FoundPassage;
  /** The passage in the other language, where the match is there and not in the reader's. */
  other?: FoundPassage & { language: Language };
}

/** A single character stands in too many words of which it is a part (人 in 人民). */
const isChineseWord = (word: string) => hasHan(word) && word.length > 1;

/** What of a query is to be marked in the passages of its results. */
export function markedWords({ phrases, concepts }: Analysis): MarkedWords {
  const ways = concepts.flatMap((concept) => concept.ways.map(({ words }) => words));
  const pairs = concepts.flatMap(({ ways: [own] }) => (own?.terms ?? []).map(({ term }) => term));
  const literal = [...phrases, ...ways.filter(isChineseWord), ...pairs.filter(isChineseWord)];
  const stems = [...ways, ...pairs].filter((word) => !hasHan(word));
  return { literal: [...new Set(literal)], stems: [...new Set(stems)] };
}

const matches = ({ pieces }: FoundPassage) => pieces.some(({ marked }) => marked);

/** A page opens at its top, unless a paragraph or an item of it was cited. */
const addressOf = ({ key }: Page, ui: Language, anchor: string | undefined) =>
  `${ui}/${key}/${anchor ? `#${anchor}` : ''}`;

/** The names of the laws of which something is told, by their ids. */
export async function namesOfLaws(
  index: SearchIndex,
  told: readonly Told[],
  ui: Language,
): Promise<Map<string, string>> {
  const ids = told.flatMap((each) => ('law' in each ? [each.law] : []));
  const laws = index.lexicon.laws.filter(({ id }) => ids.includes(id));
  const names = laws.map(async ({ id, doc }): Promise<[string, string]> => {
    return [id, doc === undefined ? id : (await index.page(doc, ui)).title];
  });
  return new Map(await Promise.all(names));
}

/** Makes a hit ready for showing; reads its page in one language, or in both if it must. */
export async function present(
  index: SearchIndex,
  { doc, group, place }: Hit,
  words: MarkedWords,
  ui: Language,
): Promise<Result> {
  const page: Page = await index.page(doc, ui);
  const passage = passageOf(page, ui, words, index.script, place);
  const cited = citedAnchor(page, place);
  const result: Result = {
    key: page.key,
    address: addressOf(page, ui, cited),
    group,
    kind: page.kind,
    title: page.title,
    label: page.label,
    law: page.law,
    status: page.status,
    passage,
  };
  if (matches(passage) || group === 'cited') return result;
  const language = ui === 'zh' ? 'en' : 'zh';
  const other = passageOf(await index.page(doc, language), language, words, index.script, place);
  return matches(other) ? { ...result, other: { ...other, language } } : result;
}
