import { locales } from '../../i18n/locales.ts';
import { fill, stringsOf } from '../../i18n/translate.ts';
import type { Day } from '../../law/day.ts';
import { divisionLabel } from '../../law/divisionLabel.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import { commentaryOf } from '../laws/commentaryOf.ts';
import { neighbours } from '../laws/neighbours.ts';
import { divisionsOf } from '../laws/outline.ts';
import type { Provision } from '../model.ts';
import type { PageLink } from './pageLink.ts';

/** What the page of a provision says around the text. */
export interface ProvisionPage {
  title: string;
  heading: string;
  summary: string;
  /** Whether its version has been superseded. */
  past: boolean;
  /** Since when it has been in force; empty where it no longer is. */
  since: string;
  /** In which parts of the law it stands; empty where there are none. */
  divisions: string;
  /** The way to it from the list of laws. */
  steps: PageLink[];
  previous: PageLink | undefined;
  next: PageLink | undefined;
}

/** Words and ways of a provision's page. */
export function provisionPage(provision: Provision, language: Language): ProvisionPage {
  const t = stringsOf(language);
  const { law, version, label, citation } = provision;
  const { title, summary } = commentaryOf(provision, language);
  const { previous, next } = neighbours(provision);
  const past = version.status === 'superseded';
  const day = formatDay(version.id as Day, language);
  const divisions = divisionsOf(provision).map((each) => divisionLabel(each, language));
  const { colon, headingGap } = locales[language].punctuation;
  return {
    title: citation[language] + colon + title,
    heading: label[language] + headingGap + title,
    summary,
    past,
    since: past ? '' : fill(t.sinceDay, { day }),
    divisions: divisions.join(' › '),
    steps: [
      { key: 'laws', text: t.laws },
      { key: law.key, text: law.data.short[language] },
      ...(past ? [{ key: version.key, text: fill(t.versionFrom, { day }) }] : []),
    ],
    previous: previous && step(previous, language),
    next: next && step(next, language),
  };
}

function step(to: Provision, language: Language): PageLink {
  return { key: to.key, text: `${to.label[language]} ${commentaryOf(to, language).title}` };
}
