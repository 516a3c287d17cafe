import type { CitedInText, CitedThing } from '../../law/citations/cited.ts';
import { placeInLaw } from '../../law/citations/citedThing.ts';
import type { KnownLaws } from '../../law/citations/knownLaws.ts';
import type { ProofLaw } from '../data.ts';

/** 本法, this Law: of a text whose law is not told. */
const SELF = /本(?:法|办法|规定|条例|解释)|\b(?:this|these) \w+$/i;

const SELF_BEHIND = /^(?:,| and\b| or\b| to\b|-)[^.;]*\bof (?:this|these)\b/;
/** The word for a kind of law: an article that only shares one with its list is left alone. */
const NOUN =
  /法|规定|条例|解释|\b(?:law|code|rules|measures|provisions|regulations?|interpretation)\b/i;

type Unnamed = Extract<CitedThing, { kind: 'unnamed' }>;

/**
 * Gives the law to articles cited without one: 《办法》第十条 is that of the measures last named; a
 * bare 第十五条 that of the law of which its paragraph spoke last, if that is one of ours.
 */
export function withLaws(
  plain: string,
  cited: readonly CitedInText[],
  known: KnownLaws,
  laws: ReadonlyMap<string, ProofLaw>,
): CitedInText[] {
  const read: CitedInText[] = [];
  for (const each of cited) read.push({ ...each, cited: withLaw(each) });
  return read;

  function withLaw({ cited: thing, words, start, end }: CitedInText): CitedThing {
    const isOpen =
      thing.kind === 'unnamed' &&
      !SELF.test(words) &&
      (!thing.may || NOUN.test(words)) &&
      !SELF_BEHIND.test(plain.slice(end, end + 40));
    const law = isOpen ? lawOf(thing, start) : undefined;
    return (isOpen && law && placeInLaw(law.id, thing, known)) || thing;
  }

  function lawOf({ may }: Unnamed, start: number): ProofLaw | undefined {
    if (may) {
      const named = read.filter(({ cited: thing }) => 'law' in thing && may.includes(thing.law));
      return lawIn(named.at(-1)?.cited);
    }
    const paragraph = plain.lastIndexOf('\n', start);
    const last = read
      .filter((each) => each.start > paragraph && each.cited.kind !== 'case-number')
      .at(-1);
    return lawIn(last?.cited);
  }

  function lawIn(thing: CitedThing | undefined): ProofLaw | undefined {
    return thing && 'law' in thing ? laws.get(thing.law) : undefined;
  }
}
