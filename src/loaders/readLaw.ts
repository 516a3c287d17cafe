import { type ArticleData, article, articleLinks } from '../content-model/law/article.ts';
import { law } from '../content-model/law/law.ts';
import { version } from '../content-model/law/version.ts';
import { compareArticles } from '../law/provisionId.ts';
import type { LawEntry, Pair, VersionEntry } from './entries.ts';
import type { Reader } from './Reader.ts';
import type { MdxFile } from './readMdx.ts';

const dated = /^\d{4}-\d{2}-\d{2}$/;
const versionFiles = ['version.yaml', 'text.zh.md', 'text.en.md', 'articles'];
const articleFile = /^([1-9]\d*(?:-\d+)?)\.(zh|en)\.mdx$/;

/** Reads content/laws/<id>: identity, every version, and the articles about it. */
export function readLaw(reader: Reader, id: string): LawEntry | undefined {
  const folder = `laws/${id}`;
  const meta = reader.yaml(law, folder, 'law.yaml');
  const versions = readVersions(reader, folder);
  const articles = readArticles(reader, `${folder}/articles`);
  const links = reader.yaml(articleLinks, folder, 'articles.yaml');
  return meta && { id, meta, versions, articles, links };
}

function readVersions(reader: Reader, folder: string): VersionEntry[] {
  const versions: VersionEntry[] = [];
  const names = reader.names(folder);
  if (!names.some((name) => dated.test(name))) {
    reader.missing(`${folder}/law.yaml`, 'the law has no version: no folder is named by a day');
  }
  for (const name of names) {
    if (['law.yaml', 'articles.yaml', 'articles'].includes(name)) continue;
    if (!dated.test(name)) {
      reader.stray(`${folder}/${name}`, 'a version has a folder named by the day it takes force');
      continue;
    }
    sayStrays(reader, `${folder}/${name}`);
    const meta = reader.yaml(version, folder, name, 'version.yaml');
    if (!meta) continue;
    const texts = reader.lawTexts(folder, name);
    versions.push({
      id: name,
      meta,
      texts,
      articles: readArticles(reader, `${folder}/${name}/articles`),
    });
  }
  return versions;
}

function sayStrays(reader: Reader, folder: string): void {
  for (const name of reader.names(folder)) {
    if (versionFiles.includes(name)) continue;
    reader.stray(`${folder}/${name}`, `the folder of a version holds ${versionFiles.join(', ')}`);
  }
}

function readArticles(reader: Reader, folder: string): Map<string, Pair<MdxFile<ArticleData>>> {
  const numbers = new Set<string>();
  for (const name of reader.names(folder)) {
    const number = articleFile.exec(name)?.[1];
    if (number) numbers.add(number);
    else reader.stray(`${folder}/${name}`, 'an article is called 10.zh.mdx or 10.en.mdx');
  }
  const sorted = [...numbers].sort(compareArticles);
  return new Map(sorted.map((number) => [number, reader.mdxPair(article, folder, number)]));
}
