import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './builtSite.ts';
import type { Block } from './shownText.ts';

export type Language = 'zh' | 'en';

/** One article of a source file: its number, and its blocks with the anchors they must have. */
export interface SourceArticle {
  /** `第十条`, in either language. */
  label: string;
  blocks: Block[];
}

export interface SourceText {
  preamble: string[];
  articles: SourceArticle[];
}

/** A version of a law, in the folder that holds its text. */
export interface VersionFolder {
  law: string;
  /** The day from which it is in force; the folder's name. */
  version: string;
  folder: string;
  facts: { sha256: string; from: string; to?: string };
}

const laws = join(root, 'content', 'laws');

/** Every version of every law in content/laws. */
export function versionFolders(): VersionFolder[] {
  return readdirSync(laws).flatMap((law) =>
    readdirSync(join(laws, law))
      .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
      .map((version) => {
        const folder = join(laws, law, version);
        const facts = parse(readFileSync(join(folder, 'version.yaml'), 'utf8'));
        return { law, version, folder, facts };
      }),
  );
}

/**
 * Reads text.zh.md or text.en.md. It shares no line with src/law/lawText.ts, so that an error
 * there is not repeated here.
 */
export function readText({ folder }: VersionFolder, language: Language): SourceText {
  const source = readFileSync(join(folder, `text.${language}.md`), 'utf8');
  const [preamble = '', ...articles] = source.split(/^## /m);
  return { preamble: blockTexts(preamble), articles: articles.map(readArticle) };
}

function blockTexts(source: string): string[] {
  return source.split(/\n\n+/).flatMap((block) => block.replace(/\n$/, '') || []);
}

function readArticle(source: string): SourceArticle {
  const [label = '', ...texts] = blockTexts(source);
  return { label, blocks: withAnchors(texts.map((text) => [isItem(text), text])) };
}

const isItem = (text: string) => /^(（[一二三四五六七八九十]+）|\(\d+\) )/.test(text);

/** Gives each paragraph (款) and item (项) its anchor: p1, p2, p2-i1. */
export function withAnchors(texts: [item: boolean, text: string][]): Block[] {
  let [paragraph, item] = [0, 0];
  return texts.map(([inParagraph, text]) => {
    if (inParagraph) item += 1;
    else [paragraph, item] = [paragraph + 1, 0];
    return [inParagraph ? `p${paragraph}-i${item}` : `p${paragraph}`, text];
  });
}
