import { strongest } from '../cases/roles.ts';
import type { Backlinks, Case, Faq, Provision, Topic } from '../model.ts';
import type { Citations } from './Citations.ts';
import { entryTexts, officialTexts } from './citingTexts.ts';
import { keysOf } from './keysOf.ts';

/** What may lead to a provision. */
export interface BacklinkSources {
  allProvisions: Provision[];
  cases: Case[];
  faqs: Faq[];
  topics: Topic[];
  citations: Pick<Citations, 'provisionsIn'>;
}

/**
 * Gathers, for every provision, what leads to it: each text is read once, and each link it holds is
 * entered at its other end.
 * @returns by the provision's key
 */
export function buildBacklinks(sources: BacklinkSources): Map<string, Backlinks> {
  const { allProvisions, cases, faqs, topics, citations } = sources;
  const found = new Map(allProvisions.map((provision) => [provision.key, noBacklinks()]));
  addCases(found, cases);
  addFaqs(found, faqs, citations);
  addTopics(found, topics, allProvisions);
  addCitations(found, allProvisions, citations);
  addRelated(found, allProvisions);
  return found;
}

type Found = Map<string, Backlinks>;

const noBacklinks = (): Backlinks => ({
  cases: [],
  faqs: [],
  topics: [],
  citedBy: [],
  cites: [],
  related: [],
});

function addCases(found: Found, cases: Case[]): void {
  for (const entry of cases) {
    const keys = new Set(keysOf(entry.data.provisions.map(({ key }) => key)));
    for (const key of keys) {
      const links = entry.data.provisions.filter((link) => keysOf([link.key]).includes(key));
      const provision = strongest(links);
      if (provision) found.get(key)?.cases.push({ entry, provision });
    }
  }
}

/** The questions that rest on a provision before those that only cite it; its first basis first. */
function addFaqs(found: Found, faqs: Faq[], citations: BacklinkSources['citations']): void {
  for (const faq of faqs) {
    const cited = [...citations.provisionsIn(entryTexts(faq))].map(({ key }) => key);
    const keys = new Set([...keysOf(faq.data.basis), ...cited]);
    for (const key of keys) found.get(key)?.faqs.push(faq);
  }
  for (const [key, { faqs: list }] of found) {
    list.sort((a, b) => placeInBasis(a, key) - placeInBasis(b, key));
  }
}

/** How far down the list of its basis a question names a provision; behind all where it does not. */
function placeInBasis({ data }: Faq, key: string): number {
  const place = keysOf(data.basis).indexOf(key);
  return place === -1 ? Number.MAX_SAFE_INTEGER : place;
}

function addTopics(found: Found, topics: Topic[], allProvisions: Provision[]): void {
  const tagged = new Map<string, string[]>();
  for (const { key, topics: ids } of allProvisions) {
    for (const id of ids) tagged.set(id, [...(tagged.get(id) ?? []), key]);
  }
  for (const topic of topics) {
    const keys = new Set([...keysOf(topic.data.provisions), ...(tagged.get(topic.id) ?? [])]);
    for (const key of keys) found.get(key)?.topics.push(topic);
  }
}

/** Translations cite what their originals cite; only these are read. */
function addCitations(
  found: Found,
  allProvisions: Provision[],
  citations: BacklinkSources['citations'],
): void {
  for (const from of allProvisions) {
    for (const to of citations.provisionsIn(officialTexts(from, 'zh'))) {
      if (to === from) continue;
      found.get(from.key)?.cites.push(to);
      found.get(to.key)?.citedBy.push(from);
    }
  }
}

/** What a provision names as related first, then what names it. */
function addRelated(found: Found, allProvisions: Provision[]): void {
  const byKey = new Map(allProvisions.map((provision) => [provision.key, provision]));
  const pairs = allProvisions.flatMap((from) =>
    keysOf(from.related).flatMap((key) => {
      const to = byKey.get(key);
      return to ? [{ from, to }] : [];
    }),
  );
  for (const { from, to } of pairs) addOnce(found.get(from.key)?.related, to);
  for (const { from, to } of pairs) addOnce(found.get(to.key)?.related, from);
}

function addOnce(list: Provision[] | undefined, provision: Provision): void {
  if (list && !list.includes(provision)) list.push(provision);
}
