import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMarkdownProcessor,
  type RehypePlugins,
  type RemarkPlugins,
} from '@astrojs/markdown-remark';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { syntax } from '../../src/markdown/syntax.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** A folder with input.md, options in a YAML file where there are any, and the output.html of it. */
export interface Fixture<Options> {
  name: string;
  options: Options;
  input: string;
  output: string;
  path: string;
}

/** The fixtures of a plugin, each in a folder that says what it shows. */
export function fixturesOf<Options>(plugin: string, optionsFile?: string): Fixture<Options>[] {
  return readdirSync(join(fixtures, plugin)).map((name) => {
    const folder = join(fixtures, plugin, name);
    const path = join(folder, 'input.md');
    const yaml = optionsFile ? readFileSync(join(folder, optionsFile), 'utf8') : '';
    const options = parse(yaml) as Options;
    const output = readFileSync(join(folder, 'output.html'), 'utf8');
    return { name, options, input: readFileSync(path, 'utf8'), output, path };
  });
}

/** Renders Markdown as the site does, with the given plugins: HTML, and the front matter left. */
export async function render(
  { input, path }: Pick<Fixture<unknown>, 'input' | 'path'>,
  remarkPlugins: RemarkPlugins = [],
  rehypePlugins: RehypePlugins = [],
) {
  const processor = await createMarkdownProcessor({
    remarkPlugins: [...syntax, ...remarkPlugins],
    rehypePlugins,
    smartypants: false,
    syntaxHighlight: false,
  });
  const { code, metadata } = await processor.render(input, { fileURL: pathToFileURL(path) });
  return { html: `${code}\n`, frontmatter: metadata.frontmatter };
}

/** The text that a reader of the HTML gets. */
export function textOf(html: string): string {
  const texts: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'text', ({ value }) => void texts.push(value));
  return texts.join('');
}
