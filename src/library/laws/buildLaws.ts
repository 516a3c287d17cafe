import type { Day } from '../../law/day.ts';
import type { LawArticle } from '../../law/lawText.ts';
import { headingLabel } from '../../law/provisionLabel.ts';
import { currentVersion, statusOn } from '../../law/versions.ts';
import type { Collection, LawEntry, VersionEntry } from '../../loaders/entries.ts';
import type { Law, Provision, Version } from '../model.ts';
import { citationOf } from './citationOf.ts';

/**
 * Joins what the loaders read of the laws.
 * @param day the day for which status is derived
 */
export function buildLaws(collection: Collection, day: Day): Law[] {
  // A law of which no version could be read has a finding of its own.
  const readable = collection.laws.filter(({ versions }) => versions.length > 0);
  return readable.map((entry) => buildLaw(entry, day));
}

function buildLaw(entry: LawEntry, day: Day): Law {
  const law = { id: entry.id, key: `laws/${entry.id}`, data: entry.meta.data } as Law;
  const spans = entry.versions.map((version) => version.meta.data);
  const current = currentVersion(spans, day) ?? spans.at(-1);
  law.versions = entry.versions.map((version) => {
    return buildVersion(law, entry, version, version.meta.data === current, day);
  });
  law.current = law.versions.find((version) => version.data === current) as Version;
  return law;
}

function buildVersion(
  law: Law,
  entry: LawEntry,
  { id, meta, texts, articles }: VersionEntry,
  isCurrent: boolean,
  day: Day,
): Version {
  const key = `${law.key}/${id}`;
  const preamble = { zh: texts.zh?.text.preamble ?? [], en: texts.en?.text.preamble ?? [] };
  const version = { id, key, law, data: meta.data, status: statusOn(meta.data, day) } as Version;
  version.preamble = {
    zh: preamble.zh.map((block) => block.text),
    en: preamble.en.map((block) => block.text),
  };
  const year = isCurrent ? undefined : id.slice(0, 4);
  const english = new Map(texts.en?.text.articles.map((article) => [article.number, article]));
  version.provisions = (texts.zh?.text.articles ?? []).map((zh): Provision => {
    const { number, unit } = zh;
    const links = isCurrent ? entry.links?.data[number] : undefined;
    return {
      key: isCurrent ? `${law.key}/${number}` : `${key}/${number}`,
      law,
      version,
      number,
      text: { zh, en: english.get(number) ?? emptyArticle(zh) },
      commentary: (isCurrent ? entry.articles : articles).get(number) ?? {},
      topics: links?.topics ?? [],
      related: links?.related ?? [],
      label: { zh: headingLabel(number, 'zh', unit), en: headingLabel(number, 'en', unit) },
      citation: {
        zh: citationOf(law, { article: number }, 'zh', year, unit),
        en: citationOf(law, { article: number }, 'en', year, unit),
      },
    };
  });
  return version;
}

/** Stands for a translation that is missing until the rule that asks for it is heard. */
function emptyArticle(article: LawArticle): LawArticle {
  return { ...article, paragraphs: [] };
}
