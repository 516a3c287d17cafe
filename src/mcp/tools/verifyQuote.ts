import * as z from 'zod';
import { fill } from '../../i18n/fill.ts';
import { type McpStrings, mcpStrings } from '../../i18n/mcp.ts';
import { both } from '../../law/both.ts';
import type { Day } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import { statusOn } from '../../law/versions.ts';
import type { Difference } from '../../proof/flag.ts';
import { askedCitation } from '../askedCitation.ts';
import type { Context } from '../context.ts';
import { refusal } from '../refusal.ts';
import { joined, say } from '../say.ts';
import { shownDay, words } from '../shapes/bilingual.ts';
import { asOf, language, lawGiven, longestText, textUpTo } from '../shapes/input.ts';
import { judgedShape, showJudged } from '../shapes/judged.ts';
import { provisionShape, showProvision } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';
import { quoteStatuses, type VerifiedQuote, verifyQuote } from '../verifyQuote.ts';
import { readable } from './getProvision.ts';

/** How many other provisions with the same words are named. */
const mostOthers = 10;

export const verifyQuoteTool = defineTool({
  name: 'verify_quote',
  title: 'Verify a quotation',
  description:
    'Holds a quotation against the official Chinese words and our English translation: exact, the same but for marks, or different, with the difference. Ellipses (……) leave words out. With a citation it also says whether the words stand there or elsewhere.',
  input: {
    quote: textUpTo(longestText, 'verify it in parts').describe('The words quoted.'),
    citation: textUpTo(500, 'give one citation')
      .optional()
      .describe('The provision from which they are said to be.'),
    law: lawGiven,
    as_of: asOf,
    language,
  },
  output: {
    as_of: shownDay,
    status: z
      .enum(quoteStatuses)
      .describe(
        'not-in-this-collection: nothing here is near; the words may be of a text not carried.',
      ),
    message: words,
    language: z
      .enum(['zh', 'en'])
      .optional()
      .describe(
        'zh: held against the official words; en: against our translation, which has no legal force.',
      ),
    elsewhere: z.boolean().describe('Whether the words are of another provision than was cited.'),
    difference: z
      .array(z.strictObject({ text: z.string(), only: z.enum(['official', 'quoted']).optional() }))
      .optional()
      .describe('What both have, what only the official words have, what only the quotation has.'),
    provision: provisionShape.optional().describe('Where the words stand, or what comes nearest.'),
    also_in: z.array(z.string()).describe('Keys of other provisions that have the same words.'),
    cited: z.strictObject(judgedShape).optional().describe('What became of the citation.'),
  },
  run({ quote, citation, law, as_of }, context) {
    const asked =
      citation === undefined ? undefined : askedCitation({ citation, law, as_of }, context);
    const day = asked?.day ?? ((as_of ?? context.library.day) as Day);
    const cited = asked?.judged.provision ? [asked.judged.provision, ...asked.more] : [];
    const found = verifyQuote(quote, context, day, cited);
    if (!found) throw refusal('quote');
    const { status, provision: meant, difference, alsoIn } = found;
    const stands = status === 'exact' || status === 'marks-differ';
    const elsewhere =
      asked !== undefined && stands && meant !== undefined && !cited.includes(meant);
    const provision = meant && showProvision(meant, {}, day, context);
    const message = joined([
      said(found, context),
      elsewhere && asked
        ? say(
            ({ quote: strings }) => strings.elsewhere,
            (of) => ({
              cited: asked.judged.provision?.citation[of] ?? citation ?? '',
              citation: provision?.citation[of] ?? '',
            }),
          )
        : undefined,
      meant && inForce(meant.version.data, day),
    ]);
    return {
      data: {
        as_of: day as string,
        status,
        message,
        elsewhere,
        ...(found.language && { language: found.language }),
        ...(difference && { difference }),
        ...(provision && { provision }),
        also_in: alsoIn.slice(0, mostOthers).map(({ key }) => key),
        ...(asked && { cited: showJudged(asked.judged, context) }),
      },
      text: both((of) =>
        [
          message[of],
          ...(asked && asked.judged.status !== 'right' ? [asked.judged.message[of]] : []),
          ...(provision ? [readable(provision)] : []),
        ].join('\n\n'),
      ),
    };
  },
});

function said(
  { status, provision, language: held, difference }: VerifiedQuote,
  { library }: Context,
) {
  const ofTranslation = status === 'exact' && held === 'en';
  const key = ofTranslation ? 'translation' : status;
  return say(
    ({ quote }) => quote[key],
    (of) => ({
      citation: provision?.citation[of] ?? '',
      from: formatDay((provision?.version.id ?? library.day) as Day, of),
      difference: differenceWords(difference, of),
    }),
  );
}

function differenceWords(difference: readonly Difference[] | undefined, of: Language): string {
  const { quote } = mcpStrings[of];
  return (difference ?? [])
    .map(({ text, only }) => {
      if (only === undefined)
        return text.length > 60 ? `${text.slice(0, 25)}……${text.slice(-25)}` : text;
      return fill(only === 'official' ? quote.removed : quote.added, { text: text.trim() });
    })
    .join('');
}

function inForce(version: Parameters<typeof statusOn>[0], day: Day) {
  const isIn = statusOn(version, day) === 'in-force';
  const template = ({ quote }: McpStrings) => (isIn ? quote.inForce : quote.past);
  return say(template, (of) => ({ day: formatDay(day, of) }));
}
