import type { CitedThing } from '../../law/citations/cited.ts';
import type { Prepared } from '../reading/prepared.ts';
import type { Quotation } from './quotationsIn.ts';

/** To what a text gives quoted words; `direct` where it says that they are its words. */
export interface Attribution {
  cited: CitedThing;
  direct: boolean;
}

const SAYS_ZH =
  /^[》"”」)\s]*(?:的|中|里|也|还|则|又|就|已|均|都|明确|专门|进一步|特别|清楚|同时|这样|地|对此|作出|作了|将其)*(?:规定|明确|写明|写道|写着|写的是|载明|要求|指出|称|表述|原文|内容|定义|界定|表示|说|强调)*(?:了|的是|为|是|如下|道|,)*\s*[,:]?\s*$/;
const SAYS_EN =
  /^[)\s"”]*,?\s*(?:which |also |clearly |expressly |itself |accordingly )*(?:provid(?:es|ed|ing)|stat(?:es|ed|ing)|says?|saying|said|reads?|begins?|stipulat(?:es|ed)|requires?|prescribes?|defines?[^.]{0,40}as|puts it)?(?: that| as follows| thus)?\s*[,:]?\s*$/;
const BEHIND_ZH = /^[。,.;\s]*(?:\(|[—-]+|见|出自|语出|引自)\s*(?:见|出自|语出|引自)?[《\s]*$/;
const BEHIND_EN =
  /^(?:[",.\s]*(?:\(|[—-]+)|[",\s]*(?:says|states|provides|according to|under|see|in the words of|reads))\s*(?:says|see)?\s*(?:the\s+)?$/;
const far = 80;

/** What the words around a quotation give it to: a law, a provision, or any other thing cited. */
export function attributionOf(
  { plain, cited }: Prepared,
  quotation: Quotation,
): Attribution | undefined {
  const before = cited
    .filter(({ end }) => end <= quotation.start && quotation.start - end <= far)
    .filter(({ end }) => !/[。！？!?;\n]|\.\s/.test(plain.slice(end, quotation.start - 1)));
  const last = before.at(-1);
  const between = last && plain.slice(last.end, quotation.start - 1);
  if (last && between !== undefined && (SAYS_ZH.test(between) || SAYS_EN.test(between))) {
    return { cited: last.cited, direct: true };
  }
  const behind = cited.find(({ start }) => start > quotation.end && start - quotation.end <= 40);
  const gap = behind && plain.slice(quotation.end + 1, behind.start);
  if (behind && gap !== undefined && (BEHIND_ZH.test(gap) || BEHIND_EN.test(gap))) {
    return { cited: behind.cited, direct: true };
  }
  return last && { cited: last.cited, direct: false };
}
