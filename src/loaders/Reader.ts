import type * as z from 'zod';
import { slug } from '../content-model/fields.ts';
import type { Finding } from '../content-model/finding.ts';
import { parseLawText } from '../law/lawText.ts';
import type { Pair, TextFile, YamlFile } from './entries.ts';
import { type Inside, inside } from './folder.ts';
import { ParsedFiles } from './ParsedFiles.ts';
import { type MdxFile, readMdx } from './readMdx.ts';
import { notAFile, readSource, type SourceFile } from './readSource.ts';
import { readYaml } from './readYaml.ts';
import { unfilled } from './unfilled.ts';
import { writeMissing } from './writeMissing.ts';

/** Reads files of one content folder and gathers what is wrong with them. */
export class Reader {
  readonly root: string;
  readonly findings: Finding[] = [];
  readonly #parsed: ParsedFiles;

  /** @param parsed what an earlier reading left */
  constructor(root: string, parsed = new ParsedFiles()) {
    this.root = root;
    this.#parsed = parsed;
  }

  /** A YAML file that must be there. */
  yaml<S extends z.ZodType>(schema: S, ...parts: string[]): YamlFile<z.output<S>> | undefined {
    const source = this.#needed(...parts);
    if (!source) return undefined;
    const { data, findings, lineOf } = this.#parsed.parse(source, () => readYaml(source, schema));
    this.findings.push(...findings, ...unfilled(source));
    return data === undefined ? undefined : { file: source.file, data, lineOf };
  }

  /** The MDX files `<name>.zh.mdx` and `<name>.en.mdx`; a rule asks for both. */
  mdxPair<S extends z.ZodType>(schema: S, ...parts: string[]): Pair<MdxFile<z.output<S>>> {
    const read = (language: string) => {
      const source = this.#source(`${parts.join('/')}.${language}.mdx`);
      if (!source) return undefined;
      const { mdx, findings } = this.#parsed.parse(source, () => readMdx(source, schema));
      this.findings.push(...findings, ...unfilled(source));
      return mdx;
    };
    return present({ zh: read('zh'), en: read('en') });
  }

  /** The official text and its translation; both must be there. */
  lawTexts(...parts: string[]): Pair<TextFile> {
    const read = (language: string): TextFile | undefined => {
      const source = this.#needed(...parts, `text.${language}.md`);
      if (!source) return undefined;
      this.findings.push(...unfilled(source));
      const text = this.#parsed.parse(source, () => parseLawText(source.text));
      for (const problem of text.problems) {
        this.findings.push({ rule: 'law-text', file: source.file, ...problem });
      }
      return { file: source.file, source: source.text, text };
    };
    return present({ zh: read('zh'), en: read('en') });
  }

  /** Names in a folder. */
  names(...parts: string[]): string[] {
    return this.#inside(parts).map(({ name }) => name);
  }

  /** Names of the folders in a folder, each an entry; whatever else stands there is told. */
  folders(folder: string): string[] {
    return this.#inside([folder]).flatMap(({ name, kind }) => {
      const file = `${folder}/${name}`;
      if (kind !== 'folder') this.stray(file, `${folder} holds a folder for each entry`);
      else if (!slug.safeParse(name).success) this.stray(file, FOLDER_NAME);
      else return [name];
      return [];
    });
  }

  /** Says that a file is not there. */
  missing(file: string, message = 'the file is missing'): void {
    const remedy = writeMissing(file);
    this.findings.push({ rule: 'missing-file', file, line: 1, message, remedy });
  }

  /** Says that a file which stands in the folder belongs to nothing. */
  stray(file: string, expected: string): void {
    const message = 'a file that nothing reads';
    this.findings.push({ rule: 'stray-file', file, line: 1, message, remedy: expected });
  }

  #source(...parts: string[]): SourceFile | undefined {
    const { source, findings } = readSource(this.root, ...parts);
    this.findings.push(...findings);
    return source;
  }

  /** A file that must be there. */
  #needed(...parts: string[]): SourceFile | undefined {
    const { source, findings } = readSource(this.root, ...parts);
    this.findings.push(...findings);
    if (!source && findings.length === 0) this.missing(parts.join('/'));
    return source;
  }

  /** Links are told and left out: one may lead away, or round in a ring. */
  #inside(parts: string[]): Inside[] {
    return inside(this.root, ...parts).filter(({ name, kind }) => {
      if (kind === 'link') this.findings.push(notAFile([...parts, name].join('/'), 'link'));
      return kind !== 'link';
    });
  }
}

const FOLDER_NAME = 'a folder is called by lower-case letters, digits and single hyphens';

function present<T>(pair: { zh: T | undefined; en: T | undefined }): Pair<T> {
  return { ...(pair.zh && { zh: pair.zh }), ...(pair.en && { en: pair.en }) };
}
