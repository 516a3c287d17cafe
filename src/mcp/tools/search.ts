import * as z from 'zod';
import { fill } from '../../i18n/fill.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { searchStrings } from '../../i18n/search.ts';
import { both } from '../../law/both.ts';
import { markedWords, present, type Result } from '../../search/rank/present.ts';
import { search } from '../../search/rank/search.ts';
import { recordKinds } from '../../search/record.ts';
import { hasHan } from '../../search/text/hasHan.ts';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { judgeText } from '../judgeCited.ts';
import { pageAddresses } from '../shapes/bilingual.ts';
import { language, textUpTo } from '../shapes/input.ts';
import { judgedShape, showJudged } from '../shapes/judged.ts';
import { provisionShape, showKey } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';

/** Why a result is among the results, as the search groups them. */
const groups = ['answer', 'cited', 'exact', 'exact-elsewhere', 'all-words', 'related'] as const;

const fewest = 5;
const most = 20;

export const searchTool = defineTool({
  name: 'search',
  title: 'Search the collection',
  description:
    'Searches laws, cases, questions, topics and terms by question, words, citation or case number, in Chinese or English; words in quotation marks are found exactly. Provisions come with their official words. Nothing found does not mean that nothing exists.',
  input: {
    query: textUpTo(1000, 'ask for less').describe(
      'A question, words, a citation, or a case number.',
    ),
    limit: z
      .int({ error: 'is no whole number: give 1 to 20' })
      .min(1, 'is less than 1: give 1 to 20')
      .max(most, 'is more than 20: give 1 to 20')
      .optional()
      .describe('How many results at most; 5 if left out.'),
    language,
  },
  output: {
    total: z.int().describe('How many results there are.'),
    results: z.array(
      z.strictObject({
        key: z.string(),
        kind: z.enum(recordKinds),
        group: z.enum(groups).describe('Why it is among the results.'),
        title: z.string(),
        label: z.string().optional(),
        status: z.string().optional(),
        passage: z
          .string()
          .describe('Of a provision official words or their translation, else our words.'),
        address: pageAddresses,
        provision: provisionShape.optional(),
      }),
    ),
    cited: z
      .array(z.strictObject({ words: z.string(), ...judgedShape }))
      .describe('What became of the citations in the query.'),
  },
  async run({ query, limit = fewest, language: given }, context) {
    const ui = given ?? (hasHan(query) ? 'zh' : 'en');
    const index = await context.index();
    const found = await search(index, query, { ui, proven: limit });
    const words = markedWords(found.analysis);
    const shown = await Promise.all(
      found.hits.slice(0, limit).map((hit) => present(index, hit, words, ui)),
    );
    const results = shown.map((result) => showResult(result, context));
    const judged = judgeText(query, { day: context.library.day, terse: true }, context);
    const cited = judged.map((each) => ({ words: each.words, ...showJudged(each, context) }));
    return {
      data: { total: found.hits.length, results, cited },
      text: both((of) => {
        const strings = mcpStrings[of].search;
        const lines = results.map(({ title, label, group, address, passage }, i) =>
          fill(strings.result, {
            n: i + 1,
            title: label ? `${label} ${title}` : title,
            group: searchStrings[of].groups[group],
            address: address[of],
            passage,
          }),
        );
        const nothing = fill(strings.nothing, { q: query });
        const said = cited.filter(({ status }) => status !== 'right');
        return [
          ...said.map(({ message }) => message[of]),
          ...(lines.length > 0 ? lines : [nothing]),
        ].join('\n\n');
      }),
    };
  },
});

function showResult({ key, kind, group, title, label, status, passage }: Result, context: Context) {
  const [provision] = kind === 'provision' ? showKey(key, context.library.day, context) : [];
  return {
    key,
    kind,
    group,
    title,
    ...(label !== undefined && { label }),
    ...(status !== undefined && { status }),
    passage: passage.pieces.map(({ text }) => text).join(''),
    address: addresses(key, context),
    ...(provision && { provision }),
  };
}
