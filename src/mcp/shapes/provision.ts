import * as z from 'zod';
import { citationText } from '../../cite/citation.ts';
import { joinKey, splitKey } from '../../i18n/routes.ts';
import { both } from '../../law/both.ts';
import type { Day } from '../../law/day.ts';
import type { Language } from '../../law/language.ts';
import { blockWords, type LawArticle } from '../../law/lawText.ts';
import {
  formatAnchor,
  formatVersionAnchor,
  type PlaceInArticle,
  parseAnchor,
} from '../../law/provisionId.ts';
import { statusOn } from '../../law/versions.ts';
import { referenceTo } from '../../library/laws/citedProvision.ts';
import { commentaryOf } from '../../library/laws/commentaryOf.ts';
import { totalArticles } from '../../library/laws/totalArticles.ts';
import { citationOfKey } from '../../library/linking/labels.ts';
import type { Provision } from '../../library/model.ts';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { pageAddresses, shownDay, words } from './bilingual.ts';

/** A provision, or a place in it, with its official words. */
export const provisionShape = z.strictObject({
  key: z.string().describe('Its key: laws/frt-provisions/10#p1.'),
  law: z.strictObject({
    id: z.string(),
    title: words,
    short: words,
    number: z.string().optional().describe('Number of the document, as promulgated.'),
  }),
  citation: words.describe('How texts cite it in short.'),
  reference: words.describe('How it is cited in full.'),
  official: z.string().describe('The official words, in Chinese; they bind.'),
  translation: z.string().describe('Our translation; it has no legal force.'),
  summary: words.describe('What it does, in our words.'),
  version: z.strictObject({
    in_force_from: shownDay,
    in_force_until: shownDay
      .optional()
      .describe('First day no longer in force; absent while none is known.'),
    promulgated: shownDay,
    checked: shownDay.describe('Day on which wording and status were last checked.'),
    coverage: z
      .enum(['complete', 'selected'])
      .describe('Whether all articles of the text are carried.'),
    articles_here: z.int(),
    articles_total: z
      .int()
      .optional()
      .describe('How many articles the text has, where that is known.'),
  }),
  status_on_day: z
    .enum(['not-yet', 'in-force', 'superseded'])
    .describe('Whether these very words were in force on the day asked about.'),
  address: pageAddresses,
  permanent: words.describe('Permanent addresses of these words in this text; they never move.'),
});

export type ShownProvision = z.infer<typeof provisionShape>;

/** Shows a provision, or a place in it, as it stands on a day. */
export function showProvision(
  provision: Provision,
  place: PlaceInArticle,
  day: Day,
  context: Context,
): ShownProvision {
  const { law, version, number, text } = provision;
  const reference = joinKey(provision.key, formatAnchor(placeOf(text.zh, place)));
  const permanent = `${version.key}#${formatVersionAnchor({ article: number, ...placeOf(text.zh, place) })}`;
  const { title, short, number: document } = law.data;
  const { from, to, promulgated, checked, coverage } = version.data;
  const total = totalArticles(version);
  return {
    key: reference,
    law: { id: law.id, title, short, ...(document !== undefined && { number: document }) },
    citation: both((language) => citationOfKey(context.library, reference, language)),
    reference: both((language) =>
      citationText(referenceTo(provision, language, placeOf(text.zh, place))),
    ),
    official: wordsAt(text.zh, place),
    translation: wordsAt(text.en, place),
    summary: both((language: Language) => commentaryOf(provision, language).summary),
    version: {
      in_force_from: from,
      ...(to !== undefined && { in_force_until: to }),
      promulgated,
      checked,
      coverage,
      articles_here: version.provisions.length,
      ...(total !== undefined && { articles_total: total }),
    },
    status_on_day: statusOn(version.data, day),
    address: addresses(reference, context),
    permanent: addresses(permanent, context),
  };
}

/** A 项 that is cited without its 款 lies in the only 款, or the only one that has it. */
function placeOf({ paragraphs }: LawArticle, { paragraph, item }: PlaceInArticle): PlaceInArticle {
  if (item === undefined) return { ...(paragraph !== undefined && { paragraph }) };
  const inside =
    paragraph ??
    paragraphs.findIndex(({ items }) => items.some(({ number }) => number === item)) + 1;
  return inside > 0 ? { paragraph: inside, item } : {};
}

function wordsAt(article: LawArticle, place: PlaceInArticle): string {
  const { paragraph, item } = placeOf(article, place);
  const own = paragraph === undefined ? undefined : article.paragraphs[paragraph - 1];
  if (!own) return blockWords(article).join('\n');
  const only = own.items.find(({ number }) => number === item);
  return only ? only.label + only.text : blockWords({ paragraphs: [own] }).join('\n');
}

/** Shows the provision of a key, its 款 or 项 included; nothing where there is none. */
export function showKey(reference: string, day: Day, context: Context): ShownProvision[] {
  const { key, anchor } = splitKey(reference);
  const provision = context.library.provision(key);
  return provision ? [showProvision(provision, parseAnchor(anchor) ?? {}, day, context)] : [];
}

/** Shows the provisions of keys, each once. */
export function showEach(keys: readonly string[], day: Day, context: Context): ShownProvision[] {
  return [...new Set(keys)].flatMap((key) => showKey(key, day, context));
}
