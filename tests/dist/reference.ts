import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './builtSite.ts';
import { type SourceArticle, type VersionFolder, withAnchors } from './lawSources.ts';

/** Beside the checkout, where there is one: the wording that was compared over several copies. */
export const referenceFolder = join(root, '..', 'shared', 'reference');

/** Where both hold a law, the first is the fuller. */
const folders = ['law-to-carry', 'law'];

export interface Reference {
  preamble: string;
  articles: SourceArticle[];
}

interface ReferenceFile {
  effective: string;
  preamble: string | null;
  articles: { label: string; paragraphs: Paragraph[] }[];
}

interface Paragraph {
  text: string;
  items: { label: string; text: string }[];
}

/** The checked wording of a version; undefined where the reference does not lie beside the site. */
export function referenceOf({ law, version }: VersionFolder): Reference | undefined {
  const found = folders
    .flatMap((folder) => [join(folder, `${law}@${version}.json`), join(folder, `${law}.json`)])
    .map((name) => join(referenceFolder, name))
    .filter(existsSync)
    .map((file): ReferenceFile => JSON.parse(readFileSync(file, 'utf8')))
    .find(({ effective }) => effective === version);
  if (!found) return undefined;
  const articles = found.articles.map(({ label, paragraphs }) => ({
    label,
    blocks: withAnchors(paragraphs.flatMap(textsOf)),
  }));
  return { preamble: found.preamble ?? '', articles };
}

function textsOf({ text, items }: Paragraph): [boolean, string][] {
  return [[false, text], ...items.map((item): [boolean, string] => [true, item.label + item.text])];
}
