import { splitKey } from '../i18n/routes.ts';
import { articleRanges } from '../law/articleRanges.ts';
import { readCitations } from '../law/citations/readCitations.ts';
import { type Day, isDay } from '../law/day.ts';
import { parseAnchor, parseProvisionKey } from '../law/provisionId.ts';
import { citationOf } from '../library/laws/citationOf.ts';
import type { Provision } from '../library/model.ts';
import type { Context } from './context.ts';
import type { Judged } from './judge.ts';
import { type Asked, judgeCited, ofLaw } from './judgeCited.ts';
import { lawCalled } from './lawGiven.ts';
import { say } from './say.ts';
import { BadInput } from './tool.ts';

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
  const asked: Asked = { day, law };
  const byKey = ofKey(citation.trim(), asked, context);
  if (byKey) return { day, judged: byKey, more: [] };
  const [read] = readCitations(citation, { ...context.known, day }, { terse: true }).filter(
    ({ cited }) => cited.kind !== 'case-number',
  );
  const values = { given: given.citation };
  if (!read)
    throw new BadInput(
      say(
        ({ bad }) => bad.citation,
        () => values,
      ),
    );
  if (read.cited.kind === 'unnamed' && !law) {
    throw new BadInput(
      say(
        ({ bad }) => bad.unnamed,
        () => values,
      ),
    );
  }
  const judged = judgeCited(read, asked, context);
  if (read.cited.kind === 'law' && judged.law) {
    const has = articleRanges(judged.law.current.provisions.map(({ number }) => number));
    throw new BadInput(
      say(
        ({ bad }) => bad.wholeLaw,
        () => ({ ...values, has }),
      ),
    );
  }
  return { day, judged, more: coveredBeyond(read.cited, judged) };
}

function withDay({ citation, as_of }: GivenCitation, { library }: Context) {
  const [words, year, month, date] = AS_OF.exec(citation) ?? [];
  const given = as_of === undefined ? library.day : (as_of as Day);
  if (words === undefined) return { citation, day: given };
  const own = [year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-');
  if (!isDay(own))
    throw new BadInput(
      say(
        ({ bad }) => bad.day,
        () => ({ given: own }),
      ),
    );
  if (as_of !== undefined && as_of !== own) {
    throw new BadInput(
      say(
        ({ bad }) => bad.twoDays,
        () => ({ own, given: as_of }),
      ),
    );
  }
  return { citation: citation.slice(0, -words.length), day: own };
}

/** `laws/pipl/28#p1`, or `laws/cybersecurity-law/2017-06-01/41` of a former text. */
function ofKey(reference: string, asked: Asked, context: Context): Judged | undefined {
  if (!/^laws\//.test(reference)) return undefined;
  const ref = parseProvisionKey(reference);
  const law = ref && context.library.law(ref.law);
  if (ref && law) {
    const { law: _law, ...place } = ref;
    return ofLaw(law, place, asked, context);
  }
  const { key, anchor } = splitKey(reference);
  const provision = context.library.provision(key);
  if (!provision)
    throw new BadInput(
      say(
        ({ bad }) => bad.citation,
        () => ({ given: reference }),
      ),
    );
  const place = { article: provision.number, ...parseAnchor(anchor) };
  const year = provision.version.id.slice(0, 4);
  const written = citationOf(provision.law, place, 'zh', year, provision.text.zh.unit);
  const [read] = readCitations(written, { ...context.known, day: asked.day });
  return read && judgeCited(read, asked, context);
}

function coveredBeyond(
  cited: ReturnType<typeof readCitations>[number]['cited'],
  { provision }: Judged,
): Provision[] {
  if (cited.kind !== 'inside' || !provision) return [];
  const numbers = new Set(cited.covers.map(({ article }) => article));
  return provision.version.provisions.filter(
    (each) => each !== provision && numbers.has(each.number),
  );
}
