import type { RootContent } from 'mdast';
import { fill } from '../../i18n/translate.ts';
import { divisionLabel } from '../../law/divisionLabel.ts';
import { formatVersionAnchor } from '../../law/provisionId.ts';
import { commentaryOf } from '../../library/laws/commentaryOf.ts';
import { outline } from '../../library/laws/outline.ts';
import type { Law, Version } from '../../library/model.ts';
import { versionFacts } from '../../library/pages/versionFacts.ts';
import { heading, list, listOf, paragraph, section } from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';
import { lawText } from './lawText.ts';

/** A version with its whole text in both languages. */
export function versionTwin(version: Version, desk: Desk): RootContent[] {
  const { t, language } = desk;
  const { preamble } = version;
  return [
    heading(1, title(version, desk)),
    ...reservations(version, desk),
    paragraph(t.translationNote),
    ...section(
      2,
      t.preamble,
      [...preamble.zh, ...preamble.en].map((line) => paragraph(line)),
    ),
    ...outline(version).flatMap((step) => {
      if ('division' in step) return [heading(2, divisionLabel(step.division, language))];
      const { provision } = step;
      const anchor = formatVersionAnchor({ article: provision.number });
      return [
        heading(3, `${provision.label.zh} ${provision.label.en}`),
        ...lawText(provision, 'zh'),
        ...lawText(provision, 'en'),
        paragraph(t.stableLink, desk.marks.colon, desk.printed(`${version.key}#${anchor}`)),
      ];
    }),
  ];
}

const title = ({ law, id }: Version, desk: Desk) =>
  law.data.title[desk.language] +
  desk.marks.colon +
  fill(desk.t.versionFrom, { day: desk.day(id) });

/** Status, days and whatever must be known before one relies on the text. */
function reservations(version: Version, desk: Desk): RootContent[] {
  const { t, language } = desk;
  const { selected, facts, singleSource, comparedWith, notes } = versionFacts(version, language);
  return [
    list([
      [desk.to(version.law.key, version.law.data.title[language])],
      desk.status(version.status),
      ...(version.law.data.number ? [desk.fact(t.number, version.law.data.number)] : []),
      ...facts.map(([name, value]) => desk.fact(name, value)),
      desk.fact(t.stableLink, desk.printed(version.key)),
    ]),
    ...[selected, singleSource].flatMap((words) => (words ? [paragraph(words)] : [])),
    ...section(2, t.comparedWith, listOf(comparedWith)),
    ...section(2, t.notes, listOf(notes)),
  ];
}

/** A law: its names, its versions, its articles. */
export function lawTwin(law: Law, desk: Desk): RootContent[] {
  const { t, language } = desk;
  const { title, short, number, issuer, rank } = law.data;
  return [
    heading(1, title[language]),
    list([
      short[language],
      ...(number ? [desk.fact(t.number, number)] : []),
      desk.fact(t.issuer, issuer[language]),
      desk.fact(t.rank, t.ranks[rank]),
    ]),
    ...desk.linkSection(
      t.versions,
      law.versions.map(({ key, id, status }) => ({
        key,
        text: fill(t.versionFrom, { day: desk.day(id) }),
        note: desk.status(status),
      })),
    ),
    heading(2, t.contents),
    ...outline(law.current).flatMap((step): RootContent[] => {
      if ('division' in step) return [heading(3, divisionLabel(step.division, language))];
      const { key, label } = step.provision;
      const note = commentaryOf(step.provision, language).summary;
      return desk.links([{ key, text: label[language], note }]);
    }),
  ];
}
