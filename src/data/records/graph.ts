import * as z from 'zod';
import { oneOf } from '../../content-model/case/text.ts';
import { provisionResults, provisionRoles } from '../../content-model/case/words.ts';
import { joinKey } from '../../i18n/routes.ts';
import { formatAnchor } from '../../law/provisionId.ts';
import type { Library } from '../../library/Library.ts';
import { type CitingText, officialTexts } from '../../library/linking/citingTexts.ts';
import type { Provision } from '../../library/model.ts';
import { reference } from './fields.ts';

/** What cites what, down to the place. */
export const graph = z.strictObject({
  citations: z
    .array(
      z.strictObject({
        from: reference.describe('The 款 or 项 whose official words cite.'),
        to: reference
          .optional()
          .describe('What they cite, down to the place; absent where the collection has it not.'),
        through: reference
          .optional()
          .describe('The last article of a range that begins with `to`.'),
        outside: z
          .string()
          .optional()
          .describe('A law of which the article cited is not carried here, by its id.'),
        words: z
          .string()
          .describe(
            'The words that cite, in Chinese; the law is named with the first of its provisions.',
          ),
        citedAs: z
          .string()
          .optional()
          .describe('The number that the words use, where the article bears another one in `to`.'),
      }),
    )
    .describe('Official texts that cite provisions, in the order of the laws (eli:cites).'),
  applications: z
    .array(
      z.strictObject({
        from: reference.describe('The case.'),
        to: reference.describe('The provision, down to the place where it is known.'),
        role: oneOf(provisionRoles, 'What the case has to do with it.'),
        result: oneOf(provisionResults, 'What became of it there.'),
      }),
    )
    .describe('Cases and the provisions they bear on; only `applied` ones were decided on them.'),
  grounds: z
    .array(
      z.strictObject({
        from: reference.describe('The question.'),
        to: reference.describe('A provision on which its answer rests.'),
      }),
    )
    .describe('Questions and the provisions on which their answers rest.'),
});

export type Graph = z.infer<typeof graph>;
type Edge = Graph['citations'][number];

/** The citation graph of a library. */
export function graphOf(library: Library): Graph {
  return {
    citations: library.allProvisions.flatMap((provision) => citationsOf(provision, library)),
    applications: library.cases.flatMap(({ key: from, data }) =>
      data.provisions.map(({ key: to, role, result }) => ({ from, to, role, result })),
    ),
    grounds: library.faqs.flatMap(({ key: from, data }) => data.basis.map((to) => ({ from, to }))),
  };
}

function citationsOf(provision: Provision, library: Library): Graph['citations'] {
  return officialTexts(provision, 'zh').flatMap((text) => {
    const from = withAnchor(provision.key, text.place);
    return citedIn(text, library).map((cited) => ({ from, ...cited }));
  });
}

function citedIn({ text, place }: CitingText, library: Library): Omit<Edge, 'from'>[] {
  return library.citations
    .resolved(text, place)
    .flatMap(({ citation, target, resolution }): Omit<Edge, 'from'>[] => {
      // The law's name stands before the first of its provisions.
      const start = citation.targets[0] === target ? citation.start : target.start;
      const words = text.slice(Math.min(start, target.start), target.end);
      if (resolution.kind === 'outside') return [{ outside: resolution.law, words }];
      if (resolution.kind !== 'inside') return [];
      const { law, version, covers, renumberedFrom } = resolution;
      const keyOf = (article: string) =>
        library.citations.provision({ law, version, article })?.key;
      const to = keyOf(resolution.article);
      if (to === undefined) return [];
      const last = covers.at(-1);
      const through = last && last.article !== resolution.article ? keyOf(last.article) : undefined;
      return [
        {
          to: withAnchor(to, resolution),
          ...(through && { through }),
          words,
          ...(renumberedFrom && { citedAs: renumberedFrom }),
        },
      ];
    });
}

function withAnchor(key: string, place: { paragraph?: number; item?: number }): string {
  return joinKey(key, formatAnchor(place));
}
