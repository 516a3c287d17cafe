import * as z from 'zod';
import { both } from '../../law/both.ts';
import { askedCitation } from '../askedCitation.ts';
import { shownDay } from '../shapes/bilingual.ts';
import { asOf, language, lawGiven, textUpTo } from '../shapes/input.ts';
import { judgedShape, placeOfJudged, showJudged } from '../shapes/judged.ts';
import { provisionShape, type ShownProvision, showProvision } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';

/** How many provisions of a range are shown. */
const mostOfRange = 20;

export const getProvision = defineTool({
  name: 'get_provision',
  title: 'Get a provision as at a day',
  description:
    'The official words of a provision and our translation, as at a day, with version and permanent address. Says whether it was not yet in force, no longer in force, renumbered, wrong (no such article, paragraph or item) or not in this collection.',
  input: {
    citation: textUpTo(500, 'give one citation').describe(
      'One citation in either language (人脸识别司法解释第十条第一款; Article 28(1) of the PIPL) or a key (laws/pipl/28#p1); a day may follow: 第十条第一款 as of 2021-07-31.',
    ),
    law: lawGiven,
    as_of: asOf,
    language,
  },
  output: {
    as_of: shownDay,
    ...judgedShape,
    provisions: z
      .array(provisionShape)
      .describe(
        'What is cited, several for a range; status_on_day says whether it stood that day.',
      ),
    left_off: z.int().optional().describe('How many provisions of the range are not shown.'),
  },
  run(given, context) {
    const { day, judged, more } = askedCitation(given, context);
    const { provision } = judged;
    const shown = provision
      ? [
          showProvision(provision, placeOfJudged(judged), day, context),
          ...more.slice(0, mostOfRange - 1).map((each) => showProvision(each, {}, day, context)),
        ]
      : [];
    const left = more.length + 1 - shown.length;
    return {
      data: {
        as_of: day as string,
        ...showJudged(judged, context),
        provisions: shown,
        ...(provision && left > 0 && { left_off: left }),
      },
      text: both((of) => [judged.message[of], ...shown.map(readable)].join('\n\n')),
    };
  },
});

/** A provision for a reader: both languages, and where it stays. */
export function readable({ reference, official, translation, version, permanent }: ShownProvision) {
  const { in_force_from, in_force_until = '' } = version;
  return [
    `${reference.zh}\n${official}`,
    `${reference.en}\n${translation}`,
    `${in_force_from} – ${in_force_until} · ${permanent.zh} · ${permanent.en}`,
  ].join('\n');
}
