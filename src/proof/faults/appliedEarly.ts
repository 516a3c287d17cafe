import type { ProofLaw } from '../data.ts';
import type { Flag } from '../flag.ts';
import { lastDayOf } from '../reading/datesIn.ts';
import { matterOf } from '../reading/matterOf.ts';
import { type Prepared, within } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** What applies a law: right before its name. */
const APPLIES =
  /(?:依据|依照|根据|按照|适用|违反|援引|引用|触犯)(?:了|的是)?(?:当时的|新的)?[《\s]*$|\b(?:under|pursuant to|apply(?:ing)?|applied|appl(?:ies|y) to it|based on|relied on|relying on|citing|cited|violat\w+|breach(?:ed|ing|es)?(?: of)?|in accordance with|on the basis of|contravened)(?: the)?(?: then)?\s*$/;
/** What says that another day is meant, or that the law did not yet apply. */
const OTHERWISE =
  /不适用|不是|没有适用|未适用|不能|尚未|还没|还未|没有生效|施行前|施行以前|出台前|之前|以前|早于|晚于|先于|才|如果|若|今天|今后|现在|现行|如今|目前|后来|此后|至今|将|不溯及|计划|\b(?:not|never|before|prior|yet|today|now|since then|later|afterwards|if|would|will|had it|predates?|older than|earlier than|no longer|until)\b|n't\b/;

/** Laws said to apply to what was over before their first day. */
export function appliedEarly(text: Prepared): Flag[] {
  return text.sentences.flatMap((sentence) => {
    const words = text.plain.slice(sentence.start, sentence.end);
    if (OTHERWISE.test(words)) return [];
    return within(sentence, text.laws).flatMap(({ start, end, law }): Flag[] => {
      const before = text.plain.slice(sentence.start, start);
      const first = law.periods[0]?.from;
      if (!first || !APPLIES.test(before)) return [];
      const dates = within(sentence, text.dates);
      const date = dates.filter((each) => each.end <= start).at(-1) ?? dates[0];
      const told = date && lastDayOf(date.date);
      const matter = date ? undefined : matterOf(text, sentence, start);
      const decided =
        matter && /法院|判|court|rul|judg/.test(before) ? matter.decided.at(-1) : undefined;
      const day = told ?? decided;
      const late = within(sentence, text.cases).some(
        (each) => (each.case.decided.at(-1) ?? '') >= first,
      );
      // What happened early may have been decided late.
      if (!day || day >= first || late) return [];
      const span = { start, end };
      const cases = decided && matter ? [matter.key] : [];
      return [
        flagAt(text, span, { kind: 'before-its-day', law: law.id, first }, [
          ...referencesOf(law),
          ...cases,
        ]),
      ];
    });
  });
}

const referencesOf = ({ id, current }: ProofLaw) => [`laws/${id}/${current}`, 'when'];
