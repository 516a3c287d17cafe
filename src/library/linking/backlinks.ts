import { splitKey } from '../../i18n/routes.ts';
import type { Library } from '../Library.ts';
import type { Backlinks, Provision } from '../model.ts';

/** Gathers, for every provision, what leads to it. */
export function buildBacklinks(library: Library): Map<string, Backlinks> {
  const all = library.allProvisions;
  const cites = new Map(all.map((from) => [from.key, library.citations.citedBy(from)]));
  const answers = library.faqs.map((faq) => ({ faq, cited: library.citations.citedOn(faq) }));
  return new Map(all.map((provision) => [provision.key, backlinksOf(provision)]));

  function backlinksOf(provision: Provision): Backlinks {
    const { key } = provision;
    const leadsHere = (reference: string) => splitKey(reference).key === key;
    return {
      cases: library.cases.flatMap((entry) => {
        const link = entry.data.provisions.find((candidate) => leadsHere(candidate.key));
        return link ? [{ entry, provision: link }] : [];
      }),
      faqs: answers
        .filter(({ faq, cited }) => faq.data.basis.some(leadsHere) || cited.has(provision))
        .map(({ faq }) => faq),
      topics: library.topics.filter(
        ({ id, data }) => provision.topics.includes(id) || data.provisions.some(leadsHere),
      ),
      cites: cites.get(key) ?? [],
      citedBy: all.filter((from) => cites.get(from.key)?.includes(provision)),
      related: relatedTo(provision),
    };
  }

  function relatedTo(provision: Provision): Provision[] {
    const forwards = provision.related.map((reference) => splitKey(reference).key);
    const backwards = all
      .filter(({ related }) => related.some((to) => splitKey(to).key === provision.key))
      .map(({ key }) => key);
    const keys = [...new Set([...forwards, ...backwards])];
    return keys.map((key) => library.provision(key)).filter((found) => found !== undefined);
  }
}
