import { Converter } from 'opencc-js';
import { from } from 'opencc-js/preset';

/** The words of Taiwan and of Hong Kong for which the mainland has others: 影片 for 视频. */
const regions = ['twp', 'hkp'] as const;

/** `regional mainland` pairs of OpenCC's dictionaries, in traditional script. */
function phrasesOf(region: (typeof regions)[number]): string[][] {
  const [[phrases] = []] = from[region] ?? [];
  if (typeof phrases !== 'string') throw new Error(`opencc-js has no list of phrases ${region}`);
  return phrases.split('|').map((pair) => pair.split(' '));
}

/**
 * Pairs of words, both in simplified script: one of another region that does not occur in `text`,
 * and the word that stands for it there.
 */
export function regionalWordsFor(text: string): string[][] {
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs = regions.flatMap(phrasesOf).map((pair) => pair.map(simplify));
  const fit = ([regional = '', mainland = '']: string[]) =>
    mainland.length > 1 && text.includes(mainland) && !text.includes(regional);
  return [...new Map(pairs.filter(fit).map((pair) => [pair.join(), pair])).values()];
}
