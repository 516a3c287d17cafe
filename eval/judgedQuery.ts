import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/law/language.ts';

/** A query with the keys of the pages that answer it, each with a grade from 1 (helps) to 3. */
export interface JudgedQuery {
  id: string;
  query: string;
  ui: Language;
  /** `citation`, `everyday-zh`, `none`, …: results are reported for each. */
  kind: string;
  relevant: Record<string, number>;
}

/** Reads a file of judged queries, one in JSON on each line. Throws with file and line. */
export function readQueries(file: string): JudgedQuery[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const { id, query, ui = 'zh', kind = 'all', relevant = {} } = JSON.parse(line);
      return [{ id, query, ui, kind, relevant }];
    } catch (error) {
      throw new Error(`${file}:${i + 1}: ${(error as Error).message}`);
    }
  });
}

/** The judged queries of this project, those that are kept aside last (see `eval/README.md`). */
export const ownFiles = ['plain', 'stories', 'plain-held', 'stories-held'].map((name) =>
  join(import.meta.dirname, 'queries', `${name}.jsonl`),
);

/** Whether the queries of a file are kept aside, to be run and not read. */
export const keptAside = (file: string): boolean => file.endsWith('-held.jsonl');

export const ownQueries = (): JudgedQuery[] => ownFiles.flatMap(readQueries);
