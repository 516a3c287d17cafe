import type { Bilingual } from '../content-model/bilingual.ts';
import { dataStrings } from '../i18n/data.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { fill } from '../i18n/translate.ts';
import type { Library } from '../library/Library.ts';
import type { Edition } from './edition.ts';
import type { File } from './file.ts';
import {
  heading,
  link,
  list,
  paragraph,
  quotation,
  section,
  type Words,
} from './markdown/blocks.ts';
import { stringify } from './markdown/markdownOf.ts';
import type { Records } from './records/allRecords.ts';
import { Desk } from './twins/Desk.ts';
import { twinPath } from './twins/twinPath.ts';

/**
 * What a language model is told of the site, with the twins of its pages.
 * @see https://llmstxt.org
 */
export function llms(library: Library, edition: Edition): File {
  const desk = new Desk(library, 'en', edition);
  const [en, zh] = [dataStrings.en.llms, dataStrings.zh.llms];
  const to = (key: string, name: Bilingual, note: string): Words => [
    link(desk.printedFile(twinPath('en', key)), `${name.en} · ${name.zh}`),
    `: ${note}`,
  ];
  const file = (path: string, id: keyof typeof en.files): Words => [
    link(desk.printedFile(path), path),
    `: ${en.files[id]} · ${zh.files[id]}`,
  ];
  const children = [
    heading(1, desk.t.siteName),
    quotation(en.summary),
    paragraph(zh.summary),
    ...[en, zh].flatMap(({ edition, rules }) => [
      paragraph(fill(edition, { day: library.day })),
      list(Object.values(rules)),
    ]),
    ...section(2, desk.t.laws, [
      list(
        library.laws.map(({ key, data, current }) =>
          to(key, data.short, [data.title.en, desk.status(current.status)].join('; ')),
        ),
      ),
    ]),
    ...section(2, desk.t.faqs, [
      list(library.faqs.map(({ key, title, pages }) => to(key, title, pages.en.data.answer))),
    ]),
    ...section(2, desk.t.cases, [
      list(library.cases.map(({ key, title, data }) => to(key, title, data.summary.en))),
    ]),
    ...section(2, desk.t.topics, [
      list(library.topics.map(({ key, title, pages }) => to(key, title, pages.en.data.summary))),
    ]),
    ...section(2, `${en.data} · ${zh.data}`, [
      list([
        file('data/manifest.json', 'manifest'),
        file('data/facelaw.json', 'whole'),
        file('data/graph.json', 'graph'),
        file('llms-full.txt', 'full'),
      ]),
    ]),
    // So llmstxt.org calls what may be left out where there is little room.
    ...section(2, 'Optional', [
      list(
        library.glossary
          .inOrder('en')
          .map(({ key, data }) => to(key, { zh: data.zh, en: data.en }, data.definition.en)),
      ),
    ]),
  ];
  return { path: 'llms.txt', body: stringify({ type: 'root', children }) };
}

/**
 * The words of the whole site as one file: the texts of the laws with our translation, then in each
 * language our commentary, the questions, cases, topics and terms.
 * @param twins the pages as Markdown
 */
export function llmsFull(
  library: Library,
  edition: Edition,
  records: Records,
  twins: readonly File[],
): File {
  const byPath = new Map(twins.map(({ path, body }) => [path, body]));
  const twin = (language: Locale, key: string) => byPath.get(twinPath(language, key)) ?? '';
  const versions = library.laws.flatMap((law) => law.versions.map(({ key }) => twin('en', key)));
  const written = [...library.faqs, ...library.cases, ...library.topics];
  const ours = localeIds.flatMap((language) => [
    ...records.provisions.flatMap(({ record: { citation, commentary } }) =>
      commentary
        ? `# ${citation[language]}\n\n> ${commentary.summary[language]}\n\n${commentary.text[language]}`
        : [],
    ),
    ...written.map(({ key }) => twin(language, key)),
    ...records.terms.map(
      ({ record: { name, description } }) =>
        `# ${name.zh} · ${name.en}\n\n> ${description[language]}\n`,
    ),
  ]);
  const { summary, edition: ofDay } = dataStrings.en.llms;
  const head = `# FaceLaw\n\n> ${summary}\n\n${fill(ofDay, { day: edition.day })}\n`;
  return { path: 'llms-full.txt', body: [head, ...versions, ...ours].join('\n---\n\n') };
}
