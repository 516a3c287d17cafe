import * as z from 'zod';
import {
  contactCertainties,
  limitCertainties,
  limitSides,
  type RoadStep,
} from '../../content-model/road.ts';
import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { both } from '../../law/both.ts';
import type { Day } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import type { Faq } from '../../library/model.ts';
import { roadOf } from '../../library/road.ts';
import { search } from '../../search/rank/search.ts';
import { hasHan } from '../../search/text/hasHan.ts';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { pageAddresses, shownDay, words } from '../shapes/bilingual.ts';
import { codesOf } from '../shapes/codesOf.ts';
import { language, textUpTo } from '../shapes/input.ts';
import { provisionShape, showEach } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';

export const whoHelps = defineTool({
  name: 'who_helps',
  title: 'Whom to turn to',
  description:
    'Whom to turn to with a question on face recognition in China, in order: what for, how to reach them, by when, what they cannot do, and the provisions behind it. Without a question: every way on record.',
  input: {
    question: textUpTo(1000, 'ask for less')
      .optional()
      .describe('What happened, in either language.'),
    language,
  },
  output: {
    question: z
      .strictObject({ key: z.string(), question: words, answer: words, address: pageAddresses })
      .optional()
      .describe('The question here whose answer names the steps; absent where none was found.'),
    steps: z.array(
      z.strictObject({
        id: z.string(),
        name: words,
        for: words,
        contacts: z.array(words.extend({ certainty: codesOf(contactCertainties) })),
        limits: z.array(
          words.extend({
            whose: codesOf(limitSides),
            certainty: codesOf(limitCertainties),
          }),
        ),
        cannot: words,
        provisions: z
          .array(z.string())
          .describe('Keys of the provisions behind it, among provisions.'),
      }),
    ),
    provisions: z.array(provisionShape).describe('The official words, each once.'),
    checked: shownDay.optional().describe('The day on which the steps were last checked.'),
  },
  async run({ question }, context) {
    const { library } = context;
    const road = library.collection.road?.data;
    const faq = question === undefined ? undefined : await nearest(question, context);
    const steps = faq ? roadOf(library, faq) : (road?.steps ?? []);
    const keys = steps.flatMap((step) => step.provisions);
    return {
      data: {
        ...(faq && {
          question: {
            key: faq.key,
            question: faq.title,
            answer: both((of) => faq.pages[of].data.answer),
            address: addresses(faq.key, context),
          },
        }),
        steps: steps.map(showStep),
        provisions: showEach(keys, library.day, context),
        ...(road && { checked: road.checked }),
      },
      text: both((of) => {
        const { help } = mcpStrings[of];
        return [
          faq ? fill(help.basedOn, { question: faq.title[of] }) : question && help.all,
          faq?.pages[of].data.answer,
          ...steps.map((step, i) => stepIn(of, step, i + 1)),
          road && fill(help.checked, { day: formatDay(road.checked as Day, of) }),
        ]
          .filter(Boolean)
          .join('\n');
      }),
    };
  },
});

/** The question of the collection that the search puts first. */
async function nearest(question: string, { library, index }: Context): Promise<Faq | undefined> {
  const opened = await index();
  const ui = hasHan(question) ? 'zh' : 'en';
  const { hits } = await search(opened, question, { ui, proven: 1 });
  for (const { doc } of hits) {
    const { key } = await opened.page(doc, ui);
    const faq = library.faqs.find((each) => each.key === key);
    if (faq) return faq;
  }
  return undefined;
}

function showStep({ id, name, for: purpose, contacts, limits, cannot, provisions }: RoadStep) {
  return {
    id,
    name,
    for: purpose,
    contacts: contacts.map(({ value, certainty }) => ({ ...value, certainty })),
    limits: limits.map(({ text, whose, certainty }) => ({ ...text, whose, certainty })),
    cannot,
    provisions,
  };
}

function stepIn(
  of: Language,
  { name, for: purpose, contacts, limits, cannot }: RoadStep,
  n: number,
) {
  const { help } = mcpStrings[of];
  const { wideComma, colon, space } = locales[of].punctuation;
  const doubted = (value: string, certainty: string) =>
    certainty === '' ? value : fill(help.doubtful, { value, certainty });
  return fill(help.step, {
    n,
    name: name[of],
    for: purpose[of],
    contacts: contacts
      .map(({ value, certainty }) => doubted(value[of], contactCertainties[certainty][of]))
      .join(wideComma),
    limits: limits
      .map(({ whose, text, certainty }) =>
        doubted(limitSides[whose][of] + colon + text[of], limitCertainties[certainty][of]),
      )
      .join(space),
    cannot: cannot[of],
  });
}
