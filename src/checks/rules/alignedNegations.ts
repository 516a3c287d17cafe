import { type AlignedBlock, alignedBlocks } from '../aligned/alignedBlocks.ts';
import { chineseModals, joinsBans } from '../aligned/modalsIn.ts';
import { chineseNegations, englishNegations } from '../aligned/negationsIn.ts';
import { sentencePairs } from '../aligned/sentencePairs.ts';
import type { Found, Rule } from '../rule.ts';

/** Nothing that the law denies is affirmed in translation, nor the other way round. */
export const alignedNegations: Rule = {
  name: 'aligned-negations',
  *check({ collection }) {
    for (const block of alignedBlocks(collection)) yield* checkBlock(block);
  },
};

function* checkBlock({ file, line, place, zh, en }: AlignedBlock): Iterable<Found> {
  for (const pair of sentencePairs(zh, en)) {
    const chinese = chineseNegations(pair.zh);
    const english = englishNegations(pair.en);
    const most = chinese.length;
    const bans = joinsBans(pair.en) ? chineseModals(pair.zh).ban : 0;
    const least = most - Math.max(0, bans - 1);
    if (english.length >= least && english.length <= most) continue;
    const message = `${place}: the Chinese denies ${words(chinese)}, the English ${words(english)}`;
    const remedy = 'deny what the Chinese text denies; an idiom belongs into negationsIn.ts';
    yield { file, line, message, remedy: `${remedy}: ${pair.zh}` };
  }
}

function words(found: string[]): string {
  return found.length === 0 ? 'nothing' : `by ${found.join(', ')}`;
}
