import type { Bilingual } from '../content-model/bilingual.ts';
import type { Language } from '../law/language.ts';
import type { Collection, FolderEntry } from '../loaders/entries.ts';
import type { Case, Entry, Faq, Letter, Topic } from './model.ts';

/** Cases by year, the latest first. */
export function buildCases({ cases }: Collection): Case[] {
  return entries('case', 'cases', cases, (_page, language, data) => data.short[language]).sort(
    (a, b) => b.data.year - a.data.year || a.id.localeCompare(b.id),
  );
}

/** Questions in the order that their files give. */
export function buildFaqs({ faqs }: Collection): Faq[] {
  return inOrder(entries('faq', 'faqs', faqs, (page) => page.question));
}

/** Topics in the order that their files give. */
export function buildTopics({ topics }: Collection): Topic[] {
  return inOrder(entries('topic', 'topics', topics, (page) => page.title));
}

/** Letters in the order that their files give. */
export function buildLetters({ letters }: Collection): Letter[] {
  return inOrder(entries('letter', 'letters', letters, (page) => page.title));
}

/** Entries that lack a language are left to the rule that asks for both. */
function entries<K extends string, D, P>(
  kind: K,
  room: string,
  folders: FolderEntry<D, P>[],
  titleOf: (page: P, language: Language, data: D) => string,
): Entry<K, D, P>[] {
  return folders.flatMap(({ id, meta, pages: { zh, en } }) => {
    if (!zh || !en) return [];
    const title: Bilingual = {
      zh: titleOf(zh.data, 'zh', meta.data),
      en: titleOf(en.data, 'en', meta.data),
    };
    return [{ kind, id, key: `${room}/${id}`, data: meta.data, pages: { zh, en }, title }];
  });
}

function inOrder<T extends { data: { order: number } }>(list: T[]): T[] {
  return list.sort((a, b) => a.data.order - b.data.order);
}
