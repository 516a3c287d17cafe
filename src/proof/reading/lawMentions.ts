import type { CitedInText } from '../../law/citations/cited.ts';
import type { ProofLaw } from '../data.ts';
import type { Misnamed } from './misnamedLaws.ts';
import type { Stretch } from './sentencesIn.ts';

/** A law named in a text, or a word that stands for one named before: 该解释, 《办法》, the Measures. */
export interface LawMention extends Stretch {
  law: ProofLaw;
  /** Whether it is named, and not merely meant. */
  named: boolean;
}

const CHINESE =
  /(?:该|这部|这一|这份|这项|上述|前述|新的?|《)(?:人脸识别|刷脸)?(?:的)?(司法解释|解释|规定|办法|条例|法律)》?(?![\u4e00-\u9fff]*》)/g;
const ENGLISH =
  /\b(?:the|this|these|that) (?:new |judicial )?(interpretation|provisions|measures|regulations?|law|rules)\b/g;
/** A name that any text gives to the text it has just spoken of. */
const GENERIC = /^the interpretation$/;

const meant: Record<string, (law: ProofLaw) => boolean> = {
  司法解释: ({ rank }) => rank === 'judicial-interpretation',
  解释: ({ rank }) => rank === 'judicial-interpretation',
  规定: ({ title }) => title.zh.endsWith('规定'),
  办法: ({ title }) => title.zh.endsWith('办法'),
  条例: ({ title }) => title.zh.endsWith('条例'),
  法律: ({ rank }) => rank === 'law',
  interpretation: ({ rank }) => rank === 'judicial-interpretation',
  provisions: ({ title }) => /\bProvisions\b/.test(title.en),
  measures: ({ title }) => /\bMeasures\b/.test(title.en),
  regulation: ({ title }) => /\bRegulations\b/.test(title.en),
  regulations: ({ title }) => /\bRegulations\b/.test(title.en),
  law: ({ rank }) => rank === 'law',
  rules: ({ rank }) => rank === 'departmental-rule',
};

/** The laws of which a text speaks, in order. */
export function lawMentions(
  plain: string,
  cited: readonly CitedInText[],
  misnamed: readonly Misnamed[],
  laws: ReadonlyMap<string, ProofLaw>,
): LawMention[] {
  const known = cited.flatMap(({ start, end, cited: thing }): LawMention[] => {
    const law = 'law' in thing ? laws.get(thing.law) : undefined;
    const isGeneric = GENERIC.test(plain.slice(start, end));
    return law && !isGeneric ? [{ start, end, law, named: true }] : [];
  });
  // Under a name that is nearly a law's another one may have been read.
  const named = [
    ...known.filter((each) =>
      misnamed.every(({ start, end }) => each.end <= start || each.start >= end),
    ),
    ...misnamed.map((each) => ({ ...each, named: true })),
  ].sort((a, b) => a.start - b.start);
  const free = (span: Stretch) =>
    named.every(({ start, end }) => span.end <= start || span.start >= end);
  const words = [...plain.matchAll(CHINESE), ...plain.matchAll(ENGLISH)]
    .map(({ index, 0: found, 1: noun = '' }) => ({
      start: index,
      end: index + found.length,
      noun,
    }))
    .filter(free);
  const stands = words.flatMap(({ start, end, noun }): LawMention[] => {
    const before = named.filter((each) => each.end <= start && meant[noun]?.(each.law));
    const law = before.at(-1)?.law;
    return law ? [{ start, end, law, named: false }] : [];
  });
  return [...named, ...stands].sort((a, b) => a.start - b.start);
}
