import type { PhrasingContent, RootContent } from 'mdast';
import { comparedLaws } from '../../content-model/comparison.ts';
import { certainties } from '../../content-model/updates.ts';
import { dataStrings } from '../../i18n/data.ts';
import { searchStrings } from '../../i18n/search.ts';
import { fill } from '../../i18n/translate.ts';
import { whenStrings } from '../../i18n/when.ts';
import { timeTable } from '../../library/laws/timeTable.ts';
import { correctionParts } from '../../library/pages/correctionParts.ts';
import { dataExamples } from '../../library/pages/dataExamples.ts';
import { namedPage } from '../../library/pages/namedPage.ts';
import { articleList, changeNote } from '../../library/pages/updateNotes.ts';
import {
  heading,
  link,
  list,
  listOf,
  paragraph,
  quotation,
  section,
  type Words,
} from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';

/** The twins of the pages that are neither texts nor lists of pages, by key. */
export const siteTwins: Readonly<Record<string, (desk: Desk) => RootContent[]>> = {
  compare: compareTwin,
  when: whenTwin,
  updates: updatesTwin,
  corrections: correctionsTwin,
  about: (desk) => {
    const page = desk.library.collection.about[desk.language];
    if (!page) throw new Error('content/about.zh.mdx or about.en.mdx cannot be read');
    return [heading(1, page.data.title), quotation(page.data.summary), ...desk.body(page.body)];
  },
  data: dataTwin,
  search: (desk) =>
    tool(searchStrings[desk.language].heading, dataStrings[desk.language].searchTool),
};

/** A page that does what no text can: what it is, in a sentence. */
function tool(title: string, words: string): RootContent[] {
  return [heading(1, title), paragraph(words)];
}

function compareTwin(desk: Desk): RootContent[] {
  const { t, language, library, marks } = desk;
  const cited = (keys: readonly string[]): (string | PhrasingContent)[] => [
    marks.brackets[0],
    ...desk.inARow(keys.map((key) => desk.toProvision(key))),
    marks.brackets[1],
  ];
  return [
    heading(1, t.compareHeading),
    quotation(t.compareIntro),
    ...library.comparisons.flatMap(({ data }) => [
      heading(2, data.question[language]),
      list(
        comparedLaws.map((id): Words => {
          const name = (library.law(id)?.data.short[language] ?? id) + marks.colon;
          const cell = data.cells[id];
          return 'silent' in cell
            ? [name, t.silent, marks.space, cell.silent[language]]
            : [name, cell.says[language], ...cited([...cell.cites, ...cell.settledBy])];
        }),
      ),
      paragraph(t.stricter, marks.colon, data.stricter[language]),
      paragraph(
        t.enforcedBy,
        marks.colon,
        data.enforcedBy[language],
        ...cited(data.enforcedBy.cites),
      ),
    ]),
  ];
}

function whenTwin(desk: Desk): RootContent[] {
  const { t, language, library, marks } = desk;
  const w = whenStrings[language];
  const rules = library.collection.transitions?.data.rules ?? [];
  return [
    heading(1, t.whenHeading),
    quotation(t.whenIntro),
    paragraph(dataStrings[language].whenTool),
    heading(2, w.tableHeading),
    ...timeTable(library, language).flatMap(({ name, key, reaches, note, periods }) => [
      key ? paragraph(desk.to(key, name)) : paragraph(name),
      paragraph([reaches, ...(note ? [note] : [])].join(marks.space)),
      list(
        periods.map(({ from, to, key, certainty, note }): Words => {
          const span = to
            ? fill(w.span, { from: desk.day(from), to: desk.day(to) })
            : fill(w.since, { from: desk.day(from) });
          return [
            key ? desk.to(key, span) : `${span}${marks.comma}${w.notCarried}`,
            certainty ? marks.semicolon + w.certainty[certainty] : '',
            note ? marks.semicolon + note : '',
          ];
        }),
      ),
    ]),
    heading(2, w.rulesHeading),
    paragraph(w.caution),
    ...rules.flatMap(({ name, settled, open, cites, source, certainty }) => [
      heading(3, name[language]),
      paragraph(settled[language]),
      ...(open ? [paragraph(w.open, open[language])] : []),
      paragraph(
        w.madeBy,
        source ? source[language] : '',
        source && cites.length > 0 ? marks.wideComma : '',
        ...desk.inARow(cites.map((key) => desk.toProvision(key))),
      ),
      ...(certainty === 'two-copies' ? [] : [paragraph(w.certainty[certainty])]),
    ]),
  ];
}

function updatesTwin(desk: Desk): RootContent[] {
  const { t, language, library, marks } = desk;
  const { updates } = library;
  const sure = (certainty: keyof typeof certainties) => certainties[certainty][language];
  return [
    heading(1, t.updatesHeading),
    quotation(t.updatesIntro),
    paragraph(fill(t.lastLooked, { day: desk.day(updates.lastLooked) })),
    heading(2, t.updatesLaw),
    ...listOf(
      updates.log.map(
        (entry): Words => [
          desk.day(entry.date) + marks.colon,
          entry.key ? desk.to(entry.key, entry.title[language]) : entry.title[language],
          marks.semicolon,
          entry.number ? entry.number + marks.semicolon : '',
          changeNote(entry, language) + marks.semicolon,
          entry.bearing[language],
        ],
      ),
    ),
    ...section(
      2,
      t.drafts,
      listOf(
        updates.drafts.map(({ date, title, comments, bearing, certainty }) =>
          [
            desk.day(date) + marks.colon + title[language],
            comments[language],
            bearing[language],
            sure(certainty),
          ].join(marks.semicolon),
        ),
      ),
    ),
    ...section(
      2,
      t.localRules,
      listOf(
        updates.localRules.map(({ title, articles, bearing, asOf, certainty }) =>
          [
            title[language],
            ...(articles ? [articleList(articles, language)] : []),
            bearing[language],
            fill(t.statusOn, { day: desk.day(asOf) }),
            sure(certainty),
          ].join(marks.semicolon),
        ),
      ),
    ),
    ...section(2, t.noChange, listOf(updates.noChange.map((text) => text[language]))),
    ...section(2, t.notEstablished, listOf(updates.notEstablished.map((text) => text[language]))),
    ...section(
      2,
      t.siteLog,
      listOf(updates.siteLog.map((entry) => desk.day(entry.date) + marks.colon + entry[language])),
    ),
  ];
}

function correctionsTwin(desk: Desk): RootContent[] {
  const { t, language, library, marks } = desk;
  return [
    heading(1, t.correctionsHeading),
    quotation(t.correctionsIntro),
    ...library.corrections.entries.flatMap((entry) => [
      heading(2, desk.day(entry.date)),
      paragraph(
        ...desk.inARow(
          entry.pages.map((key) => desk.to(key, namedPage(library, key, language).text)),
        ),
      ),
      list(
        correctionParts(entry, language).map(
          ({ name, text }) => name + marks.colon + text[language],
        ),
      ),
    ]),
  ];
}

function dataTwin(desk: Desk): RootContent[] {
  const w = dataStrings[desk.language].page;
  const files = dataExamples(desk.library).list.map(
    ({ id, paths }): Words => [
      w.files[id] + desk.marks.colon,
      ...desk.inARow(paths.map((path) => link(desk.printedFile(path), path))),
    ],
  );
  const licences = Object.values(dataStrings[desk.language].licences).map(
    ({ name, covers }) => name + desk.marks.colon + covers,
  );
  return [
    heading(1, desk.t.dataHeading),
    quotation(w.intro),
    paragraph(
      link(desk.printedFile('data/manifest.json'), 'data/manifest.json'),
      desk.marks.colon,
      w.manifest,
    ),
    ...section(2, w.filesHeading, listOf(files)),
    ...section(2, w.formHeading, listOf(w.form)),
    ...section(2, w.licencesHeading, listOf(licences)),
  ];
}
