import { onceEach } from '../onceEach.ts';
import { type ArticleNumber, compareArticles } from '../provisionId.ts';
import type { Citation, CitationTarget } from './citation.ts';
import type { CitedThing, NamedText } from './cited.ts';
import { lawsByEnglishNoun, lawsByPressName } from './en/pressNames.ts';
import type { KnownLaws } from './knownLaws.ts';
import { foldForMatching, type LawNames } from './lawNames.ts';
import { articleInFormerText } from './resolve/formerText.ts';
import type { CollectedLaw, ReadingPlace } from './resolve/lawCollection.ts';
import type { PlaceInLaw, Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';
import { textNamed } from './resolve/version.ts';
import { lawsByNoun } from './zh/pressNames.ts';

/** A place of a law, or a range of its articles. */
export interface RangeInLaw extends PlaceInLaw {
  through?: ArticleNumber;
}

/**
 * What a place is of a law that is known by its id, as if a text of the day cited it by the law's
 * name: a number that it bore before a renumbering is told like that of a text.
 */
export function placeInLaw(
  law: string,
  { article, paragraph, item, through }: RangeInLaw,
  laws: KnownLaws,
  named: NamedText = {},
): CitedThing | undefined {
  const target = {
    ...{ start: 0, end: 0, article },
    ...(paragraph !== undefined && { paragraph }),
    ...(item !== undefined && { item }),
    ...(through !== undefined && { through: { article: through } }),
  };
  const mention = { kind: 'named', name: law, lawId: law } as const;
  return citedThing({ ...named, start: 0, end: 0, law: mention, targets: [target] }, target, laws);
}

/**
 * What a target of a citation is in the collection: by the text of the day, or the one that is named;
 * undefined where its words lead to no law and no article.
 */
export function citedThing(
  citation: Citation,
  target: CitationTarget,
  laws: KnownLaws,
): CitedThing | undefined {
  const thing = placeOf(citation, target, laws);
  if (thing?.kind !== 'inside' && thing?.kind !== 'absent') return thing;
  const { versionYear, former } = citation;
  return {
    ...thing,
    ...(versionYear !== undefined && { versionYear }),
    ...(former && { former }),
  };
}

function placeOf(
  citation: Citation,
  target: CitationTarget,
  laws: KnownLaws,
): CitedThing | undefined {
  const place: ReadingPlace = { asOf: laws.day };
  const found = resolve(citation, target, place, laws);
  if (found.kind === 'inside') return found;
  if (citation.law.kind === 'named' || (citation.law.kind === 'bare' && citation.law.after)) {
    return missing(citation, target, laws, found);
  }
  if (target.article === undefined) return undefined;
  const { article, paragraph, item, through } = target;
  const may = maybe(citation, laws.names);
  const here = Object.keys(laws.laws).filter((id) => may.includes(id));
  return {
    kind: 'unnamed',
    article,
    ...(through?.article && { through: through.article }),
    ...(paragraph && { paragraph }),
    ...(item && { item }),
    ...(here.length > 0 && { may: here }),
  };
}

/** What nouns and short names of laws may mean, as far as it has been looked up. */
const meant = onceEach((_: LawNames) => new Map<string, string[]>());

/** The laws that 该条例, 《办法》, the Measures may mean; looked up once. */
function maybe({ law }: Citation, names: LawNames): string[] {
  if (law.kind !== 'self' && law.kind !== 'noun') return [];
  const known = meant(names);
  const found = known.get(law.name) ?? lawsCalled(foldForMatching(law.name), names);
  known.set(law.name, found);
  return found;
}

function lawsCalled(name: string, names: LawNames): string[] {
  const pressed = lawsByPressName(name, names);
  if (pressed.length > 0) return pressed;
  return /[a-z]/.test(name) ? lawsByEnglishNoun(name, names) : lawsByNoun(name, names);
}

/** An article that a law lacks today: that of a former text which bore the number, or none. */
function missing(
  citation: Citation,
  target: CitationTarget,
  laws: KnownLaws,
  found: Resolution,
): CitedThing | undefined {
  const lawId = lawOf(citation);
  const article =
    target.article ?? (citation.law.kind === 'bare' ? citation.law.after?.article : undefined);
  if (lawId === undefined || article === undefined) return undefined;
  const law = laws.laws[lawId];
  if (!law) {
    const named = citation.law.kind === 'bare' ? citation.law.after?.law : citation.law;
    const { name } = named as { name: string };
    return { kind: 'not-carried', name, article };
  }
  const anyTime = citation.versionYear === undefined && !citation.former;
  const former = anyTime ? articleInFormerText(lawId, target, laws) : undefined;
  if (former) return former;
  const named = textNamed(law, citation, laws.day);
  // A year of no text that is here: what the article is today.
  if (!anyTime && !named && found.kind === 'unresolved') {
    const { versionYear: _year, former: _former, ...plain } = citation;
    return citedThing(plain, target, laws);
  }
  if (target.through) return rangeLacking(citation, { ...target, article }, laws);
  const current = (named ?? law.versions.at(-1))?.articles[article];
  const hasPlace = target.paragraph !== undefined || target.item !== undefined;
  // The article is here, a 款 or 项 of it is not; cited whole, the text of the day lacks it.
  if (current && hasPlace) return articleLacking(citation, { ...target, article }, current, laws);
  return { kind: 'absent', law: lawId, article, has: articlesOf(law) };
}

/** A range of which one end is not there: that end, or what it begins with. */
function rangeLacking(
  citation: Citation,
  { through, ...first }: CitationTarget,
  laws: KnownLaws,
): CitedThing | undefined {
  const begins = citedThing(citation, first, laws);
  if (begins?.kind !== 'inside' || begins.lacking) return begins;
  const { start, end, article } = first;
  const ends = citedThing(citation, { start, end, ...(article && { article }), ...through }, laws);
  if (ends?.kind === 'absent') return { ...begins, beyond: ends.article };
  return ends?.kind === 'inside' && ends.lacking ? ends : begins;
}

/** An article cited by a place in it that it lacks; a 款 may be meant as an item of its only one. */
function articleLacking(
  citation: Citation,
  { start, end, article, paragraph, item }: CitationTarget,
  paragraphs: readonly number[],
  laws: KnownLaws,
): CitedThing | undefined {
  const only = paragraphs.length === 1 && paragraph !== undefined && item === undefined;
  if (only && (paragraphs[0] ?? 0) >= paragraph) {
    return citedThing(citation, { start, end, article, item: paragraph }, laws);
  }
  const whole = citedThing(citation, { start, end, article }, laws);
  // Of several 款 with such a 项 none is told apart, and none is lacking.
  const some = paragraph === undefined && paragraphs.some((items) => items >= (item ?? 0));
  if (whole?.kind !== 'inside' || some) return whole;
  return { ...whole, lacking: { ...(paragraph && { paragraph }), ...(item && { item }) } };
}

/** The articles of a law's last text that are here, in order. */
const articlesOf = onceEach(({ versions }: CollectedLaw): ArticleNumber[] =>
  Object.keys(versions.at(-1)?.articles ?? {}).sort(compareArticles),
);

function lawOf({ law }: Citation): string | undefined {
  if (law.kind === 'named') return law.lawId;
  if (law.kind !== 'bare' || law.after?.law.kind !== 'named') return undefined;
  return law.after.law.lawId;
}
