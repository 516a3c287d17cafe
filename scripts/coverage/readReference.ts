import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Comparison, compareWithReference } from './concerns.ts';
import type { Statement } from './statements.ts';

/** The statements that the site must cover, where they lie beside the checkout. */
export const referenceFile = (root: string) =>
  join(root, '..', 'shared', 'reference', 'seed-facts.json');

/** The questions that people really ask, where they lie beside the checkout. */
export const askedFile = (root: string) => join(root, '..', 'shared', 'reference', 'asked.md');

/**
 * Compares the list with the reference beside the checkout.
 * @returns undefined where there is none
 */
export function comparison(root: string, statements: Statement[]): Comparison | undefined {
  const file = referenceFile(root);
  if (!existsSync(file)) return undefined;
  const reference = JSON.parse(readFileSync(file, 'utf8'));
  return compareWithReference(statements, reference.statements, outsideOf(root));
}

/** Reads content/outside.yaml; a law's article is outside in whichever version it is named. */
function outsideOf(root: string): (key: string) => boolean {
  const { articles } = parse(readFileSync(join(root, 'content', 'outside.yaml'), 'utf8'));
  const keys = new Set(
    articles.flatMap((entry: { law: string; articles: string[] }) =>
      entry.articles.map((article) => `laws/${entry.law}/${article}`),
    ),
  );
  return (key) => keys.has(key.replace(/\/\d{4}-\d{2}-\d{2}\//, '/'));
}
