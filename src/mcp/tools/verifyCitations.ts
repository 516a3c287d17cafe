import * as z from 'zod';
import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { both } from '../../law/both.ts';
import type { Day } from '../../law/day.ts';
import { judgeText } from '../judgeCited.ts';
import { lawCalled } from '../lawCalled.ts';
import { shownDay } from '../shapes/bilingual.ts';
import { asOf, language, lawGiven, longestText, textUpTo } from '../shapes/input.ts';
import { judgedShape, placeOfJudged, showJudged } from '../shapes/judged.ts';
import { provisionShape, type ShownProvision, showProvision } from '../shapes/provision.ts';
import { citationStatuses } from '../statuses.ts';
import { defineTool } from '../tool.ts';

/** How many citations of a text are listed. */
const most = 200;

export const verifyCitations = defineTool({
  name: 'verify_citations',
  title: 'Verify the citations of a text',
  description:
    'Reads every citation of a text (provisions, laws, case numbers, in Chinese and English) and says of each whether it is right, wrong (with what is right, such as how many articles the law has), renumbered, not yet or no longer in force on the day, not in this collection, or unconfirmed. A law that is not carried is never said not to exist.',
  input: {
    text: textUpTo(longestText, 'verify it in parts').describe('The text, in either language.'),
    law: lawGiven,
    as_of: asOf,
    language,
  },
  output: {
    as_of: shownDay,
    citations: z.array(
      z.strictObject({
        start: z.int().describe('Where its words begin in the text, in UTF-16 units.'),
        end: z.int(),
        words: z.string(),
        ...judgedShape,
        provision: z.string().optional().describe('Key of the provision meant, among provisions.'),
      }),
    ),
    provisions: z.array(provisionShape).describe('The official words of what is cited, each once.'),
    counts: z
      .record(z.enum(citationStatuses), z.int())
      .describe('How many citations have each status.'),
    left_off: z.int().optional().describe('How many citations are not listed.'),
  },
  run({ text, law, as_of }, context) {
    const day = (as_of ?? context.library.day) as Day;
    const own = law === undefined ? undefined : lawCalled(law, context);
    const all = judgeText(text, { day, law: own }, context);
    const provisions = new Map<string, ShownProvision>();
    const citations = all.slice(0, most).map((judged) => {
      const { start, end, words, provision } = judged;
      const shown = provision && showProvision(provision, placeOfJudged(judged), day, context);
      if (shown) provisions.set(shown.key, shown);
      return {
        start,
        end,
        words,
        ...showJudged(judged, context),
        ...(shown && { provision: shown.key }),
      };
    });
    const counts = Object.fromEntries(
      citationStatuses.map((status) => [
        status,
        all.filter((judged) => judged.status === status).length,
      ]),
    ) as Record<(typeof citationStatuses)[number], number>;
    const left = all.length - citations.length;
    return {
      data: {
        as_of: day as string,
        citations,
        provisions: [...provisions.values()],
        counts,
        ...(left > 0 && { left_off: left }),
      },
      text: both((of) => {
        const strings = mcpStrings[of];
        if (all.length === 0) return strings.noCitation;
        const { listComma } = locales[of].punctuation;
        const said = citationStatuses
          .filter((status) => counts[status] > 0)
          .map((status) => `${strings.statuses[status]} ${counts[status]}`);
        return [
          fill(strings.counts, { n: all.length, counts: said.join(listComma) }),
          ...citations.map(({ words, message }) => `${words} → ${message[of]}`),
          ...(left > 0 ? [fill(strings.left, { n: left })] : []),
        ].join('\n');
      }),
    };
  },
});
