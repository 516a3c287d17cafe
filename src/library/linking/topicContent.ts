import { splitKey } from '../../i18n/routes.ts';
import type { Case, Faq, Provision, Topic } from '../model.ts';

/** From what a topic gathers its own. */
interface Sources {
  provisions: Provision[];
  cases: Case[];
  faqs: Faq[];
}

/** What belongs to a topic, each thing once: what its file lists, then whatever else names it. */
export function topicContent(
  { id, data }: Topic,
  { provisions, cases, faqs }: Sources,
): { provisions: string[]; cases: Case[]; faqs: Faq[] } {
  const listed = new Set(data.provisions.map((reference) => splitKey(reference).key));
  const tagged = provisions.filter(({ key, topics }) => topics.includes(id) && !listed.has(key));
  return {
    provisions: [...data.provisions, ...tagged.map(({ key }) => key)],
    cases: listedFirst(data.cases, cases, (entry) => entry.data.topics.includes(id)),
    faqs: listedFirst(data.faqs, faqs, (faq) => faq.data.topics.includes(id)),
  };
}

function listedFirst<T extends { id: string }>(
  ids: string[],
  entries: T[],
  belongs: (entry: T) => boolean,
): T[] {
  const listed = ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  return [...listed, ...entries.filter((entry) => belongs(entry) && !ids.includes(entry.id))];
}
