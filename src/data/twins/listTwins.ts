import type { RootContent } from 'mdast';
import { caseKinds, moneyKinds, provisionRoles } from '../../content-model/case/words.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { costsStrings } from '../../i18n/costs.ts';
import { dataStrings } from '../../i18n/data.ts';
import { faqStrings } from '../../i18n/faqs.ts';
import { finderStrings } from '../../i18n/finder.ts';
import { helpStrings } from '../../i18n/help.ts';
import { letterStrings } from '../../i18n/letters.ts';
import { operatorsStrings } from '../../i18n/operators.ts';
import { fill } from '../../i18n/translate.ts';
import { caseFilters } from '../../library/cases/filters.ts';
import { caseMatrix } from '../../library/cases/matrix.ts';
import { moneyIndex } from '../../library/cases/money.ts';
import { sumFacts } from '../../library/cases/sumWords.ts';
import { caseResultLabel } from '../../library/cases/words.ts';
import { outsideList } from '../../library/laws/outsideList.ts';
import type { Case } from '../../library/model.ts';
import { type FaqGroup, faqsByAim, faqsByPlace } from '../../library/pages/faqGroups.ts';
import { furtherRooms } from '../../library/pages/furtherRooms.ts';
import { namedPage } from '../../library/pages/namedPage.ts';
import { type PageLink, titleLink } from '../../library/pages/pageLink.ts';
import { heading, listOf, paragraph, quotation, section } from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';

/** The twins of the pages that lead to others, by key. */
export const listTwins: Readonly<Record<string, (desk: Desk) => RootContent[]>> = {
  '': startTwin,
  laws: lawsTwin,
  cases: casesTwin,
  faqs: (desk) => faqsTwin(desk, desk.t.faqs, desk.t.faqsIntro, faqsByPlace),
  'faqs/by-aim': (desk) => {
    const words = faqStrings[desk.language];
    return faqsTwin(desk, words.byAim, words.byAimIntro, faqsByAim);
  },
  topics: (desk) => [
    heading(1, desk.t.topics),
    quotation(desk.t.topicsIntro),
    ...desk.links(desk.library.topics.map((topic) => summarised(topic, desk))),
  ],
  terms: (desk) => [
    heading(1, desk.t.terms),
    quotation(desk.t.termsIntro),
    ...desk.links(
      desk.library.glossary.inOrder(desk.language).map(({ key, data }) => ({
        key,
        text: `${data.zh} · ${data.en}`,
        note: data.definition[desk.language],
      })),
    ),
  ],
  'cases/matrix': matrixTwin,
  'cases/money': moneyTwin,
};

function startTwin(desk: Desk): RootContent[] {
  const { t, library } = desk;
  const room = (key: string, text: string, note?: string): PageLink => ({ key, text, note });
  return [
    heading(1, t.siteName),
    quotation(t.tagline),
    paragraph(t.binding),
    ...desk.links([
      room('laws', t.laws, t.lawsIntro),
      room('cases', t.cases, t.casesIntro),
      room('faqs', t.faqs, t.faqsIntro),
      room('topics', t.topics, t.topicsIntro),
      room('terms', t.terms, t.termsIntro),
      ...furtherRooms.map((key) => ({
        ...namedPage(library, key, desk.language),
        note: introOf(key, desk),
      })),
    ]),
    ...desk.linkSection(
      t.topics,
      library.topics.map((topic) => summarised(topic, desk)),
    ),
  ];
}

/** What a page that only the foot leads to says of itself. */
function introOf(key: string, { t, language, library }: Desk): string | undefined {
  const intros: Readonly<Record<string, string>> = {
    start: finderStrings[language].intro,
    help: helpStrings[language].intro,
    letters: letterStrings[language].intro,
    costs: costsStrings[language].intro,
    operators: operatorsStrings[language].intro,
    when: t.whenIntro,
    check: t.checkIntro,
    compare: t.compareIntro,
    updates: t.updatesIntro,
    corrections: t.correctionsIntro,
    data: dataStrings[language].page.intro,
    about: library.about[language].summary,
  };
  return intros[key];
}

const summarised = (topic: Desk['library']['topics'][number], { language }: Desk): PageLink => ({
  ...titleLink(topic, language),
  note: topic.pages[language].data.summary,
});

function lawsTwin(desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const { colon, semicolon } = desk.marks;
  const links = library.laws.map(({ key, data, current }) => ({
    key,
    text: data.short[language],
    note: [
      data.title[language],
      t.ranks[data.rank],
      ...(data.number ? [data.number] : []),
      desk.status(current.status),
      fill(t.provisionCount, { n: current.provisions.length }),
    ].join(semicolon),
  }));
  const outside = outsideList(library.collection.outside, library.laws, language);
  return [
    heading(1, t.laws),
    quotation(t.lawsIntro),
    ...desk.links(links),
    ...section(
      2,
      t.outsideHeading,
      listOf(outside.map(({ name, reason }) => name + colon + reason)),
    ),
  ];
}

function casesTwin(desk: Desk): RootContent[] {
  const words = caseStrings[desk.language];
  return [
    heading(1, desk.t.cases),
    quotation(desk.t.casesIntro),
    ...caseList(desk.library.cases, desk),
    ...section(2, words.browse, [
      paragraph(words.browseNote),
      ...caseFilters(desk.library).flatMap(({ filter, values }) =>
        section(
          3,
          words.filters[filter],
          desk.links(values.map(({ key, label }) => ({ key, text: label[desk.language] }))),
        ),
      ),
    ]),
  ];
}

function caseList(cases: readonly Case[], desk: Desk): RootContent[] {
  return desk.links(
    cases.map((entry) => ({
      ...titleLink(entry, desk.language),
      note: [
        caseKinds[entry.data.kind][desk.language],
        String(entry.data.year),
        entry.data.summary[desk.language],
      ].join(desk.marks.semicolon),
    })),
  );
}

/** The twin of a page that lists the cases of a category; undefined for any other key. */
export function categoryTwin(key: string, desk: Desk): RootContent[] | undefined {
  const words = caseStrings[desk.language];
  const all = caseFilters(desk.library).flatMap(({ values }) => values);
  const found = all.find((value) => value.key === key);
  if (!found) return undefined;
  const filter = words.filters[found.filter];
  return [
    heading(1, fill(words.byTitle, { filter, value: found.label[desk.language] })),
    quotation(fill(words.byCount, { n: found.cases.length })),
    ...caseList(found.cases, desk),
    ...section(
      2,
      words.apart,
      found.apart.flatMap(({ role, links }) =>
        section(
          3,
          words.groups[role],
          desk.links(links.map(({ entry }) => titleLink(entry, desk.language))),
        ),
      ),
    ),
  ];
}

function faqsTwin(
  desk: Desk,
  title: string,
  intro: string,
  groups: (library: Desk['library'], language: Desk['language']) => FaqGroup[],
): RootContent[] {
  return [
    heading(1, title),
    quotation(intro),
    ...groups(desk.library, desk.language).flatMap(({ name, links }) =>
      desk.linkSection(name, links),
    ),
  ];
}

function matrixTwin(desk: Desk): RootContent[] {
  const words = caseStrings[desk.language];
  const { laws, unlinked } = caseMatrix(desk.library);
  return [
    heading(1, words.matrix),
    quotation(words.matrixIntro),
    ...listOf(Object.keys(provisionRoles).map((role) => words.roles[role as never])),
    ...laws.flatMap(({ law, rows }) => [
      heading(2, law.data.short[desk.language]),
      ...rows.flatMap(({ provision, entries }) => [
        paragraph(desk.toProvision(provision.key)),
        ...listOf(
          entries.map(({ entry, link }) => [
            desk.to(entry.key, entry.title[desk.language]),
            desk.marks.colon + caseResultLabel(link, desk.language),
          ]),
        ),
      ]),
    ]),
    ...desk.linkSection(
      words.unlinked,
      unlinked.map((entry) => titleLink(entry, desk.language)),
    ),
  ];
}

function moneyTwin(desk: Desk): RootContent[] {
  const { language, marks } = desk;
  const words = caseStrings[language];
  const { groups, without } = moneyIndex(desk.library.cases);
  return [
    heading(1, words.money),
    quotation(words.moneyIntro),
    ...groups.flatMap(({ kind, sums }) =>
      section(2, moneyKinds[kind][language], [
        paragraph(words.moneyNotes[kind]),
        ...listOf(
          sums.map(({ entry, sum }) => [
            desk.to(entry.key, entry.title[language]),
            marks.colon + [sum.label[language], ...sumFacts(sum, language)].join(marks.semicolon),
          ]),
        ),
      ]),
    ),
    ...desk.linkSection(
      words.moneyWithout,
      without.map((entry) => ({
        ...titleLink(entry, language),
        note: entry.data.whyEmpty.amounts?.[language],
      })),
    ),
  ];
}
