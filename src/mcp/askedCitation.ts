import { splitKey } from '../i18n/routes.ts';
import { articleRanges } from '../law/articleRanges.ts';
import type { CitedThing } from '../law/citations/cited.ts';
import { placeInLaw } from '../law/citations/citedThing.ts';
import { type Day, isDay } from '../law/day.ts';
import { parseAnchor, parseProvisionKey } from '../law/provisionId.ts';
import type { Provision } from '../library/model.ts';
import type { Context } from './context.ts';
import type { Judged } from './judge.ts';
import { judgeCited } from './judgeCited.ts';
import { lawCalled } from './lawCalled.ts';
import { readOn } from './readOn.ts';
import { refusal } from './refusal.ts';

/** A citation as a caller gives it. */
export interface GivenCitation {
  citation: string;
  law?: string | undefined;
  as_of?: string | undefined;
}

/** What was asked, judged, with all that a range covers. */
export interface AnsweredCitation {
  day: Day;
  judged: Judged;
  /** The provisions of a range beyond the first. */
  more: Provision[];
}

const AS_OF =
  /[\s,，（(]*(?:as (?:of|at|on)|on|于|截至|在)\s*(\d{4})(?:-|年|\/|\.)(\d{1,2})(?:-|月|\/|\.)(\d{1,2})日?[\s)）]*$/i;

/**
 * Reads one citation: by key, by name in either language, with a law of its own or a given one; a
 * day may stand behind it (第十条第一款 as of 2021-07-31).
 *
 * @throws BadInput where nothing is cited, or no law is named
 */
export function askedCitation(given: GivenCitation, context: Context): AnsweredCitation {
  const { citation, day } = withDay(given, context);
  const law = given.law === undefined ? undefined : lawCalled(given.law, context);
  const byKey = ofKey(citation.trim(), day, context);
  if (byKey) return { day, judged: judgeCited(byKey, day, context), more: [] };
  const [read] = readOn(citation, { day, law, terse: true }, context).filter(
    ({ cited }) => cited.kind !== 'case-number',
  );
  const values = { given: given.citation };
  if (!read) throw refusal('citation', () => values);
  if (read.cited.kind === 'unnamed') {
    throw refusal('unnamed', () => values);
  }
  const judged = judgeCited(read, day, context);
  if (read.cited.kind === 'law' && judged.law) {
    const has = articleRanges(judged.law.current.provisions.map(({ number }) => number));
    throw refusal('wholeLaw', () => ({ ...values, has }));
  }
  return { day, judged, more: coveredBeyond(read.cited, judged) };
}

function withDay({ citation, as_of }: GivenCitation, { library }: Context) {
  const [words, year, month, date] = AS_OF.exec(citation) ?? [];
  const given = as_of === undefined ? library.day : (as_of as Day);
  if (words === undefined) return { citation, day: given };
  const own = [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
  if (!isDay(own)) throw refusal('day', () => ({ given: own }));
  if (as_of !== undefined && as_of !== own) {
    throw refusal('twoDays', () => ({ own, given: as_of }));
  }
  return { citation: citation.slice(0, -words.length), day: own };
}

/** `laws/pipl/28#p1`, or `laws/cybersecurity-law/2017-06-01/41` of a former text. */
function ofKey(reference: string, day: Day, { library, known }: Context) {
  if (!/^laws\//.test(reference)) return undefined;
  const ref = parseProvisionKey(reference);
  const cited =
    ref && library.law(ref.law) ? placeInLaw(ref.law, ref, { ...known, day }) : ofVersion();
  if (cited) return { cited, words: reference };
  throw refusal('citation', () => ({ given: reference }));

  function ofVersion(): CitedThing | undefined {
    const { key, anchor } = splitKey(reference);
    const provision = library.provision(key);
    if (!provision) return undefined;
    const place = { article: provision.number, ...parseAnchor(anchor) };
    const versionYear = Number(provision.version.id.slice(0, 4));
    return placeInLaw(provision.law.id, place, { ...known, day }, { versionYear });
  }
}

function coveredBeyond(cited: CitedThing, { provision }: Judged): Provision[] {
  if (cited.kind !== 'inside' || !provision) return [];
  const numbers = new Set(cited.covers.map(({ article }) => article));
  return provision.version.provisions.filter(
    (each) => each !== provision && numbers.has(each.number),
  );
}
