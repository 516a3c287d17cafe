import type { Bilingual } from '../content-model/bilingual.ts';
import { fill } from '../i18n/fill.ts';
import { locales } from '../i18n/locales.ts';
import { mcpStrings } from '../i18n/mcp.ts';
import { articleRanges } from '../law/articleRanges.ts';
import type { PlaceInLaw } from '../law/citations/resolve/resolution.ts';
import type { Day } from '../law/day.ts';
import { formatDay } from '../law/formatDay.ts';
import type { Language } from '../law/language.ts';
import type { PlaceInArticle } from '../law/provisionId.ts';
import { citedPlace, placeLabel, provisionLabel } from '../law/provisionLabel.ts';
import { citationOf } from '../library/laws/citationOf.ts';
import { unitOf } from '../library/laws/citedProvision.ts';
import { totalArticles } from '../library/laws/totalArticles.ts';
import type { Law, Provision, Version } from '../library/model.ts';
import type { Context } from './context.ts';
import { joined, say } from './say.ts';
import { type Standing, standingOn, textOf } from './standing.ts';
import type { CitationStatus } from './statuses.ts';

/** What became of a citation: its status in words, and the provision that is meant, if it is here. */
export interface Judged {
  status: CitationStatus;
  message: Bilingual;
  law?: Law;
  standing?: Standing;
  provision?: Provision;
  place?: PlaceInArticle;
}

/**
 * Judges a citation of a law that is here, on a day. What is wrong is said to be wrong only where
 * the record proves it: a place that an article carried here lacks, an article beyond the last.
 */
export function judge(law: Law, cited: PlaceInLaw, day: Day, context: Context): Judged {
  const text = textOf(law, context);
  const standing = standingOn(text, day);
  if (standing.status === 'in-force' && !standing.carried) {
    return { ...wordingNotHere(law, cited, day, standing), law, standing };
  }
  if (standing.status === 'not-yet' && text.periods[0]?.carried === false) {
    // Its first wording is not here: whether that had the place cannot be told.
    return { ...notYet(law, cited, day, standing.from), law, standing };
  }
  const version = versionFor(law, standing);
  const provision = version.provisions.find(({ number }) => number === cited.article);
  const found = provision
    ? inProvision(provision, cited, day, standing)
    : withoutProvision(version, cited, context);
  const isAhead = standing.status === 'not-yet' && found.status !== 'wrong';
  if (!isAhead || provision) return { ...found, law, standing };
  const ahead = notYet(law, cited, day, standing.from);
  return { ...ahead, message: joined([ahead.message, found.message]), law, standing };
}

function notYet(law: Law, cited: PlaceInLaw, day: Day, from: Day): Judged {
  const message = say(
    ({ verdict }) => verdict.notYet,
    (language) => ({
      citation: citationIn(law, cited, language),
      day: formatDay(day, language),
      from: formatDay(from, language),
    }),
  );
  return { status: 'not-yet-in-force', message };
}

/** The text in which a citation is to be read: that of the day, else the nearest to it. */
function versionFor(law: Law, standing: Standing): Version {
  const { versions } = law;
  const [first] = versions;
  const last = versions.at(-1);
  const own =
    standing.status === 'in-force' ? versions.find(({ id }) => id === standing.from) : undefined;
  const found = own ?? (standing.status === 'not-yet' ? first : last);
  if (!found) throw new Error(`${law.id} has no version`);
  return found;
}

/** How texts cite a place of a law; of the only paragraph of an article no number is told. */
export function citationIn(law: Law, cited: PlaceInLaw, language: Language): string {
  const { article, ...place } = cited;
  const provision = law.current.provisions.find(({ number }) => number === article);
  const only = provision && lackingIn(provision, place) === undefined;
  const shown = only ? citedPlace(place, provision.text.zh) : place;
  return citationOf(law, { article, ...shown }, language, undefined, unitOf(law.current));
}

/** The 款 or 项 that an article does not have; undefined where it has what is cited. */
export function lackingIn(
  { text: { zh } }: Pick<Provision, 'text'>,
  { paragraph, item }: PlaceInArticle,
): PlaceInArticle | undefined {
  if (paragraph !== undefined && !zh.paragraphs[paragraph - 1]) {
    return { paragraph, ...(item !== undefined && { item }) };
  }
  if (item === undefined) return undefined;
  const inside = paragraph === undefined ? zh.paragraphs : [zh.paragraphs[paragraph - 1]];
  if (inside.some((each) => each?.items.some(({ number }) => number === item))) return undefined;
  return { ...(paragraph !== undefined && { paragraph }), item };
}

function inProvision(
  provision: Provision,
  cited: PlaceInLaw,
  day: Day,
  standing: Standing,
): Judged {
  const { law } = provision;
  const { article: _article, ...place } = cited;
  const lacking = lackingIn(provision, place);
  const citation = (language: Language) => citationIn(law, cited, language);
  if (lacking) {
    const message = say(
      ({ verdict }) => verdict.noSuchPlace,
      (language) => ({
        citation: citation(language),
        place: placeLabel(lacking, language),
        article: provisionLabel({ article: provision.number }, language, provision.text.zh.unit),
        has: has(provision, language),
      }),
    );
    return { status: 'wrong', message, provision };
  }
  const on = (language: Language) => ({
    citation: citation(language),
    day: formatDay(day, language),
  });
  if (standing.status === 'not-yet') {
    return { ...notYet(law, cited, day, standing.from), provision, place };
  }
  if (standing.status === 'no-longer') {
    const message = say(
      ({ verdict }) => verdict.noLonger,
      (language) => ({ ...on(language), to: formatDay(standing.to, language) }),
    );
    return { status: 'no-longer-in-force', message, provision, place };
  }
  return { status: 'right', message: say(({ verdict }) => verdict.right, on), provision, place };
}

/** How many 款 an article has, and which of them have 项. */
function has({ text: { zh } }: Provision, language: Language): string {
  const { verdict } = mcpStrings[language];
  const items = zh.paragraphs.flatMap(({ items: { length: n } }, i) =>
    n > 0 ? [fill(verdict.items, { p: i + 1, n })] : [],
  );
  const paragraphs = fill(verdict.paragraphs, { n: zh.paragraphs.length });
  return [paragraphs, ...items].join(locales[language].punctuation.comma);
}

/** An article that a text carried here lacks: wrong, real and not here, or not to be told apart. */
function withoutProvision(version: Version, cited: PlaceInLaw, context: Context): Judged {
  const { law, data, provisions } = version;
  const whole = data.coverage === 'complete';
  const total = totalArticles(version);
  const [main = 0, inserted] = cited.article.split('-').map(Number);
  const values = (language: Language) => ({
    citation: citationIn(law, cited, language),
    has: articleRanges(provisions.map(({ number }) => number)),
    total: total ?? 0,
    text: fill(mcpStrings[language].text, {
      law: law.data.short[language],
      from: formatDay(version.id as Day, language),
    }),
  });
  if (total !== undefined && (main > total || whole)) {
    return { status: 'wrong', message: say(({ verdict }) => verdict.noSuchArticle, values) };
  }
  const reason = reasonFor(law, cited, context);
  if (reason || (total !== undefined && inserted === undefined)) {
    const known =
      total === undefined ? undefined : say(({ verdict }) => verdict.articleNotHere, values);
    const message = joined([known ?? say(({ verdict }) => verdict.listedNotHere, values), reason]);
    return { status: 'not-in-this-collection', message };
  }
  const message = say(
    ({ verdict }) =>
      inserted === undefined ? verdict.articleUnconfirmed : verdict.insertedUnconfirmed,
    values,
  );
  return { status: 'unconfirmed', message };
}

function reasonFor(law: Law, { article }: PlaceInLaw, { library }: Context): Bilingual | undefined {
  const listed = library.collection.outside.articles.find(
    (each) => each.law === law.id && each.articles.includes(article),
  );
  if (!listed) return undefined;
  return say(
    ({ verdict }) => verdict.reason,
    (language) => ({ reason: listed.reason[language] }),
  );
}

function wordingNotHere(
  law: Law,
  cited: PlaceInLaw,
  day: Day,
  { from, to }: { from: Day; to?: Day },
): Judged {
  const message = say(
    ({ verdict }) => verdict.wordingNotHere,
    (language) => ({
      citation: citationIn(law, cited, language),
      day: formatDay(day, language),
      span: spanWords(from, to, language),
    }),
  );
  return { status: 'not-in-this-collection', message };
}

/** The days of a text: 2013年1月1日至2021年6月1日. */
export function spanWords(from: Day, to: Day | undefined, language: Language): string {
  const { span, since } = mcpStrings[language];
  const first = formatDay(from, language);
  return to
    ? fill(span, { from: first, to: formatDay(to, language) })
    : fill(since, { from: first });
}
