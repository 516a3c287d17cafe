import { type AlignedBlock, alignedBlocks } from '../aligned/alignedBlocks.ts';
import { chineseModals, englishModals, joinsBans, type Modals } from '../aligned/modalsIn.ts';
import { sentencePairs } from '../aligned/sentencePairs.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * 应当 is shall, 不得 shall not, 可以 may, clause by clause. One 应当 may govern several verbs and
 * one "no … shall" several 不得; no modal is added where the Chinese text has none.
 */
export const alignedModals: Rule = {
  name: 'aligned-modals',
  *check({ collection }) {
    for (const block of alignedBlocks(collection)) yield* checkBlock(block);
  },
};

function* checkBlock({ file, line, place, zh, en }: AlignedBlock): Iterable<Found> {
  for (const pair of sentencePairs(zh, en)) {
    const problems = [
      ...modalProblems(chineseModals(pair.zh), englishModals(pair.en), joinsBans(pair.en)),
      ...(UNCLEAR.exec(pair.en) ?? []).map((word) => `"${word}" leaves open how much it binds`),
    ];
    if (problems.length === 0) continue;
    const message = `${place}: ${problems.join('; ')}`;
    const remedy = `translate 应当 by shall, 不得 by shall not, 可以 by may, and no other words: ${pair.zh}`;
    yield { file, line, message, remedy };
  }
}

const UNCLEAR = /\bshould\b|\bmay not\b/i;

function modalProblems(zh: Modals, en: Modals, joined: boolean): string[] {
  const counts = [
    ['不得 or 不予', 'shall not', zh.ban, joined ? Math.min(1, zh.ban) : zh.ban, zh.ban, en.ban],
    ['应当 or 予以支持', 'shall', zh.duty, zh.duty, zh.duty && Number.POSITIVE_INFINITY, en.duty],
    ['可以', 'may', zh.leave, zh.leave, zh.leave + zh.chance, en.leave],
    ['或者应当知道 or 或者应当预见到', 'ought to', zh.ought, zh.ought, zh.ought, en.ought],
  ] as const;
  return counts
    .filter(([, , , least, most, found]) => found < least || found > most)
    .map(([chinese, english, wanted, , , found]) => {
      return `${chinese} stands ${times(wanted)}, "${english}" ${times(found)}`;
    });
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
