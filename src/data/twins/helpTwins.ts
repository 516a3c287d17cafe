import type { PhrasingContent, RootContent } from 'mdast';
import {
  contactCertainties,
  limitCertainties,
  limitSides,
  type RoadStep,
} from '../../content-model/road.ts';
import { helpStrings } from '../../i18n/help.ts';
import { letterStrings } from '../../i18n/letters.ts';
import { type Locale, localeIds } from '../../i18n/locales.ts';
import { operatorsStrings } from '../../i18n/operators.ts';
import { fill } from '../../i18n/translate.ts';
import type { Letter } from '../../library/model.ts';
import { letterGroups } from '../../library/pages/letterGroups.ts';
import { letterFaqs } from '../../library/pages/letterLinks.ts';
import { casesOfStep, furtherBasis, stagesOf } from '../../library/road.ts';
import { heading, list, paragraph, quotation, section, type Words } from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';

/** The twins of the pages for people with a problem, by key. */
export const helpTwins: Readonly<Record<string, (desk: Desk) => RootContent[]>> = {
  help: helpTwin,
  letters: lettersTwin,
  operators: operatorsTwin,
};

/** Whom to turn to with a question: for what, how, by when, and what they cannot do. */
export function stepBlocks(step: RoadStep, desk: Desk): RootContent[] {
  const { t, language } = desk;
  return [
    heading(3, step.name[language]),
    paragraph(step.for[language]),
    list([
      ...reach(step, desk),
      desk.fact(t.roadCannot, step.cannot[language]),
      ...basis(step.provisions, desk),
    ]),
  ];
}

/** The same with all that the site knows of them: what they can do, what came of it. */
function wholeStep(step: RoadStep, desk: Desk): RootContent[] {
  const { t, language, library, marks } = desk;
  const words = helpStrings[language];
  const cases = casesOfStep(library, step);
  return [
    heading(3, step.name[language]),
    paragraph(step.for[language]),
    list([
      ...reach(step, desk),
      ...step.prepare.map((thing) => desk.fact(words.prepare, thing[language])),
      ...step.can.map((power) =>
        desk.fact(words.can, power[language], ...inBrackets(power.provisions, desk)),
      ),
      desk.fact(t.roadCannot, step.cannot[language]),
      ...(step.unsettled ? [desk.fact(words.unsettled, step.unsettled[language])] : []),
      ...basis(furtherBasis(step), desk),
      ...cases.map(({ key, title, data }) =>
        desk.fact(words.cases, desk.to(key, title[language]), marks.colon + data.outcome[language]),
      ),
      ...(cases.length === 0 ? [desk.fact(words.cases, words.noCases)] : []),
    ]),
  ];
}

/** How to reach somebody and by when, each with how sure it is. */
function reach({ contacts, limits }: RoadStep, desk: Desk): Words[] {
  const { t, language, marks } = desk;
  const withDoubt = (words: string, doubt: string) =>
    doubt === '' ? words : words + marks.brackets[0] + doubt + marks.brackets[1];
  return [
    ...contacts.map(({ value, certainty }) =>
      desk.fact(t.roadContact, withDoubt(value[language], contactCertainties[certainty][language])),
    ),
    ...limits.map(({ whose, text, certainty }) =>
      desk.fact(
        limitSides[whose][language],
        withDoubt(text[language], limitCertainties[certainty][language]),
      ),
    ),
  ];
}

function basis(keys: readonly string[], desk: Desk): Words[] {
  if (keys.length === 0) return [];
  return [desk.fact(desk.t.roadBasis, ...desk.inARow(keys.map((key) => desk.toProvision(key))))];
}

/** Provisions behind what they are the basis of; nothing where there is none. */
function inBrackets(keys: readonly string[], desk: Desk): (string | PhrasingContent)[] {
  if (keys.length === 0) return [];
  const [open, close] = desk.marks.brackets;
  return [open, ...desk.inARow(keys.map((key) => desk.toProvision(key))), close];
}

function helpTwin(desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const words = helpStrings[language];
  return [
    heading(1, words.heading),
    quotation(words.intro),
    paragraph(words.caution),
    paragraph(words.choose),
    ...stagesOf(library.road).flatMap(({ stage, steps }) => [
      heading(2, stage.name[language]),
      paragraph(stage.when[language]),
      ...steps.flatMap((step) => wholeStep(step, desk)),
    ]),
    paragraph(fill(t.roadChecked, { day: desk.day(library.road.checked) })),
  ];
}

function lettersTwin(desk: Desk): RootContent[] {
  const words = letterStrings[desk.language];
  return [
    heading(1, words.letters),
    quotation(words.intro),
    ...letterGroups(desk.library, desk.language).flatMap((group) =>
      desk.linkSection(group.heading, group.links),
    ),
  ];
}

/** A letter: its words in both languages, what it can do, and the questions that it helps. */
export function letterTwin(letter: Letter, desk: Desk): RootContent[] {
  const { language, library } = desk;
  const { data, body } = letter.pages[language];
  const wordsIn = (of: Locale): RootContent => ({
    type: 'code',
    lang: 'text',
    value: letter.pages[of].data.letter.trimEnd(),
  });
  return [
    heading(1, data.title),
    quotation(data.summary),
    ...localeIds.map(wordsIn),
    ...desk.body(body),
    ...desk.linkSection(desk.t.questionsHeading, letterFaqs(library, letter, language)),
  ];
}

function operatorsTwin(desk: Desk): RootContent[] {
  const { language, library } = desk;
  const words = operatorsStrings[language];
  const { sections, penalties, reviewed } = library.operators;
  const line = (each: (typeof penalties)[number]): Words => [
    each[language],
    ...inBrackets(each.provisions, desk),
  ];
  return [
    heading(1, words.heading),
    quotation(words.intro),
    ...sections.flatMap(({ name, lines }) => section(2, name[language], [list(lines.map(line))])),
    ...section(2, words.penalties, [list(penalties.map(line))]),
    paragraph(fill(words.reviewed, { day: desk.day(reviewed) })),
  ];
}
