import type { RootContent } from 'mdast';
import { caseStrings } from '../../i18n/cases.ts';
import { fill } from '../../i18n/translate.ts';
import { previousDay, toDay } from '../../law/day.ts';
import { formatVersionAnchor } from '../../law/provisionId.ts';
import { articleLabel } from '../../law/provisionLabel.ts';
import { formerNumbers, presentOf } from '../../library/laws/numbering.ts';
import type { Provision } from '../../library/model.ts';
import { caseGroups } from '../../library/pages/caseGroups.ts';
import { provisionLinks } from '../../library/pages/provisionLinks.ts';
import { provisionPage } from '../../library/pages/provisionPage.ts';
import { heading, list, listOf, paragraph, quotation, section } from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';
import { lawText } from './lawText.ts';

/** A provision: its days, its words in both languages, what we say of it, what leads to it. */
export function provisionTwin(provision: Provision, desk: Desk): RootContent[] {
  const { t, language, library } = desk;
  const page = provisionPage(provision, language);
  const links = provisionLinks(library.backlinks(provision), language);
  return [
    heading(1, page.title),
    ...pastNotice(provision, desk),
    quotation(page.summary),
    list(factsOf(provision, page.divisions, desk)),
    heading(2, t.officialText),
    ...lawText(provision, 'zh'),
    heading(2, t.translation),
    paragraph(t.translationNote),
    ...lawText(provision, 'en'),
    ...commentary(provision, desk),
    ...casesOf(provision, desk),
    ...desk.linkSection(t.answersOn, links.faqs),
    ...desk.linkSection(t.cites, links.cites),
    ...desk.linkSection(t.citedBy, links.citedBy),
    ...desk.linkSection(t.related, links.related),
    ...desk.linkSection(t.topicsOf, links.topics),
  ];
}

function factsOf(provision: Provision, divisions: string, desk: Desk) {
  const { t, language, library } = desk;
  const { law, version, number } = provision;
  const former = formerNumbers(provision, library.day).map((each) =>
    fill(t.formerlyText, {
      old: articleLabel(each.number, language),
      date: desk.day(each.until),
    }),
  );
  return [
    [desk.to(law.key, law.data.title[language])],
    desk.status(version.status),
    desk.fact(t.inForceFrom, desk.day(version.data.from)),
    ...(divisions === '' ? [] : [desk.fact(t.placeInLaw, divisions)]),
    ...former.map((words) => desk.fact(t.formerly, words)),
    desk.fact(
      t.stableLink,
      desk.printed(`${version.key}#${formatVersionAnchor({ article: number })}`),
    ),
  ];
}

function pastNotice(provision: Provision, desk: Desk): RootContent[] {
  const { from, to } = provision.version.data;
  if (provision.version.status !== 'superseded' || to === undefined) return [];
  const span = { from: desk.day(from), to: desk.day(previousDay(toDay(to))) };
  const present = presentOf(provision, desk.library.day);
  if (!present) return [paragraph(fill(desk.t.supersededNone, span))];
  const words = `${fill(desk.t.supersededBy, span)} `;
  return [paragraph(words, desk.to(present.key, present.citation[desk.language]))];
}

function commentary({ commentary }: Provision, desk: Desk): RootContent[] {
  const written = commentary[desk.language];
  if (!written) return [];
  return [
    heading(2, desk.t.commentary),
    paragraph(desk.t.commentaryNote),
    ...desk.body(written.body, 2),
  ];
}

function casesOf(provision: Provision, desk: Desk): RootContent[] {
  const t = caseStrings[desk.language];
  const groups = caseGroups(desk.library.backlinks(provision).cases, desk.language);
  const asOf = desk.day(desk.library.updates.lastLooked);
  return section(
    2,
    t.casesOfProvision,
    groups.flatMap(({ role, cases }) => [
      heading(3, t.groups[role]),
      ...(cases.length === 0 ? [paragraph(fill(t.noneApplied, { day: asOf }))] : []),
      ...listOf(
        cases.map(({ key, text, note = '', result }) => [
          desk.to(key, text),
          desk.marks.colon,
          result ? result + desk.marks.semicolon : '',
          note,
        ]),
      ),
    ]),
  );
}
