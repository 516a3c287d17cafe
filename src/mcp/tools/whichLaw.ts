import * as z from 'zod';
import { fill } from '../../i18n/fill.ts';
import { locales } from '../../i18n/locales.ts';
import { mcpStrings } from '../../i18n/mcp.ts';
import { whenStrings } from '../../i18n/when.ts';
import { both } from '../../law/both.ts';
import { type Day, nextDay, previousDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import { governing, procedureOn, recordBegins } from '../../law/governing/governing.ts';
import type { InForce } from '../../law/governing/inForce.ts';
import type { Reach } from '../../law/governing/reaching.ts';
import type { Language } from '../../law/language.ts';
import { addresses } from '../addresses.ts';
import type { Context } from '../context.ts';
import { refusal } from '../refusal.ts';
import { pageAddresses, shownDay, words } from '../shapes/bilingual.ts';
import { dayGiven, language } from '../shapes/input.ts';
import { provisionShape, showEach } from '../shapes/provision.ts';
import { defineTool } from '../tool.ts';

const span = z.strictObject({ from: shownDay, last: shownDay });

const textShape = z.strictObject({
  id: z.string(),
  name: words,
  from: shownDay.describe('First day asked about on which this wording stood.'),
  last: shownDay.describe('Last day asked about on which this wording stood.'),
  wording_in_force_from: shownDay,
  wording_in_force_until: shownDay.optional(),
  throughout: z.boolean(),
  yields_to: words
    .optional()
    .describe(
      'The law that governs instead, the act having gone on beyond the last day of this one.',
    ),
  effective: z
    .string()
    .optional()
    .describe('Key of the provision that says when it takes force, among provisions.'),
  permanent: pageAddresses
    .optional()
    .describe('The whole text of that wording; absent where it is not carried.'),
});

export const whichLaw = defineTool({
  name: 'which_law',
  title: 'Which law governs a day or a span',
  description:
    'Which texts were in force on the days of an act, what later law says of earlier acts, what was not yet in force, and the rules of procedure on the day of a suit.',
  input: {
    from: dayGiven.describe('The day of the act, or its first day.'),
    to: dayGiven.optional().describe('Its last day, where it went on.'),
    suit: dayGiven
      .optional()
      .describe('The day of the suit, which procedure follows; today if left out.'),
    language,
  },
  output: {
    from: shownDay,
    to: shownDay,
    before_record: span
      .optional()
      .describe('Days before the record begins; nothing is said of them.'),
    after_record: span
      .optional()
      .describe('Days after the day of the edition; law may change by then.'),
    here: z.array(textShape).describe('In force and carried.'),
    elsewhere: z.array(textShape).describe('In force and not in this collection.'),
    reaching: z
      .array(
        z.strictObject({
          name: words,
          how: z.enum(['back', 'across']),
          effect: words,
          settled: words.describe('What is settled, with the provisions.'),
          open: words.optional().describe('What no text seen decides.'),
          cites: z
            .array(z.string())
            .describe('Keys of the provisions that make the rule, among provisions.'),
          texts: z.array(z.strictObject({ name: words, from: shownDay })),
        }),
      )
      .describe('What the rules on time say of texts that took force later.'),
    not_yet: z.array(z.strictObject({ name: words, from: shownDay })),
    procedure: z
      .strictObject({ on: shownDay, here: z.array(textShape), elsewhere: z.array(textShape) })
      .optional()
      .describe('Absent where the day of the suit is outside the record.'),
    provisions: z.array(provisionShape).describe('The official words of what is cited, each once.'),
  },
  run({ from: given, to, suit }, context) {
    const from = given as Day;
    const last = (to ?? given) as Day;
    if (last < from) throw refusal('order', () => ({ from, to: last }));
    const found = governing({ from, to: nextDay(last) }, context.record);
    const on = (suit ?? context.library.day) as Day;
    const isKnown = on >= recordBegins && on <= context.library.day;
    const procedural = isKnown ? procedureOn(on, context.record) : undefined;
    const show = (list: readonly InForce[]) => list.map((each) => showText(each, context));
    const reaching = found.reaching.map((each) => showReach(each, context));
    const data = {
      from: from as string,
      to: last as string,
      ...(found.beforeRecord && { before_record: showSpan(found.beforeRecord) }),
      ...(found.afterRecord && { after_record: showSpan(found.afterRecord) }),
      here: show(found.here),
      elsewhere: show(found.elsewhere),
      reaching,
      not_yet: found.notYet.map((each) => ({
        name: nameOf(each.text, context),
        from: each.from as string,
      })),
      ...(procedural && {
        procedure: {
          on: on as string,
          here: show(procedural.here),
          elsewhere: show(procedural.elsewhere),
        },
      }),
    };
    const keys = [
      ...reaching.flatMap(({ cites }) => cites),
      ...data.here.flatMap(({ effective }) => effective ?? []),
    ];
    return {
      data: { ...data, provisions: showEach(keys, from, context) },
      text: both((of) => textIn(of, data)),
    };
  },
});

const showSpan = ({ from, to }: { from: Day; to: Day }) => ({
  from: from as string,
  last: previousDay(to) as string,
});

function showText({ text, period, from, to, throughout, yieldsTo }: InForce, context: Context) {
  const law = context.library.law(text);
  const { effective } = law?.data.temporal ?? {};
  const version = period.carried ? law?.versions.find(({ id }) => id === period.from) : undefined;
  return {
    id: text,
    name: nameOf(text, context),
    from: from as string,
    last: previousDay(to) as string,
    wording_in_force_from: period.from,
    ...(period.to !== undefined && { wording_in_force_until: period.to }),
    throughout,
    ...(yieldsTo !== undefined && { yields_to: nameOf(yieldsTo, context) }),
    ...(effective !== undefined && { effective }),
    ...(version && { permanent: addresses(version.key, context) }),
  };
}

function showReach({ rule: id, texts, ...reach }: Reach, context: Context) {
  const rule = context.library.collection.transitions?.data.rules.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule "${id}" in content/transitions.yaml`);
  const { how, effect } = reach as Pick<Reach, 'how' | 'effect'>;
  return {
    name: rule.name,
    how,
    effect: both((language) => effectIn({ how, effect }, language)),
    settled: rule.settled,
    ...(rule.open && { open: rule.open }),
    cites: rule.cites,
    texts: texts.map(({ text, from }) => ({ name: nameOf(text, context), from: from as string })),
  };
}

function effectIn(reach: Pick<Reach, 'how' | 'effect'>, language: Language): string {
  const { answer } = whenStrings[language];
  const { how, effect } = reach as Reach;
  return how === 'across' ? answer.across[effect] : answer.before[effect];
}

function nameOf(id: string, { library }: Context) {
  const law = library.law(id);
  if (law) return law.data.short;
  const former = library.collection.formerLaws?.data.texts.find((text) => text.id === id);
  if (!former) throw new Error(`no text "${id}" in content/former-laws.yaml`);
  return former.name;
}

type Shown = ReturnType<typeof showText>;

/** A text as it is listed, with its days where it did not stand on all that were asked about. */
interface Named {
  name: Record<Language, string>;
  from: string;
  last?: string;
  throughout?: boolean;
}

interface Told {
  from: string;
  to: string;
  before_record?: { from: string; last: string };
  after_record?: { from: string; last: string };
  here: Shown[];
  elsewhere: Shown[];
  reaching: ReturnType<typeof showReach>[];
  not_yet: Named[];
  procedure?: { on: string; here: Shown[]; elsewhere: Shown[] };
}

function textIn(of: Language, told: Told): string {
  const { when } = mcpStrings[of];
  const { answer } = whenStrings[of];
  const { wideComma, semicolon, colon, brackets } = locales[of].punctuation;
  const day = (value: string) => formatDay(value as Day, of);
  const [open, close] = brackets;
  const named = ({ name, throughout = true, from, last }: Named) =>
    throughout ? name[of] : `${name[of]}${open}${day(from)} – ${day(last ?? from)}${close}`;
  const names = (list: readonly Named[]) => list.map(named).join(wideComma) || when.none;
  const rules = told.reaching.map(({ name, effect }) => name[of] + colon + effect[of]);
  const heading =
    told.from === told.to
      ? fill(answer.day, { from: day(told.from) })
      : fill(answer.span, { from: day(told.from), to: day(told.to) });
  const { before_record: before, after_record: after, procedure } = told;
  return [
    heading,
    ...(before
      ? [fill(answer.beforeRecord, { from: day(before.from), to: day(before.last) })]
      : []),
    ...(after ? [fill(answer.afterRecord, { day: day(previousDay(after.from as Day)) })] : []),
    fill(when.inForce, { names: names(told.here) }),
    fill(when.elsewhere, { names: names(told.elsewhere) }),
    fill(when.reaching, { rules: rules.join(semicolon) || when.none }),
    ...(told.not_yet.length > 0 ? [fill(when.notYet, { names: names(told.not_yet) })] : []),
    ...(procedure
      ? [
          fill(when.procedure, {
            day: day(procedure.on),
            names: names([...procedure.here, ...procedure.elsewhere]),
          }),
        ]
      : []),
    when.caution,
  ].join('\n');
}
