import type { SourceFile } from './readSource.ts';

/**
 * Remembers what each file was parsed to, as long as its text stays the same: of nine hundred
 * files an author changes one. What it returns is shared and must not be changed.
 */
export class ParsedFiles {
  readonly #files = new Map<string, { text: string; parsed: unknown }>();

  /** @param parse how files of this path are parsed, always the same for a path */
  parse<T>({ path, text }: SourceFile, parse: () => T): T {
    const known = this.#files.get(path);
    if (known?.text === text) return known.parsed as T;
    const parsed = parse();
    this.#files.set(path, { text, parsed });
    return parsed;
  }
}
