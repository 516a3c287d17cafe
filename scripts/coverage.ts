import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { type Coverage, coverageOf, type PageOf } from './coverage/coverage.ts';
import { comparison, referenceFile } from './coverage/readReference.ts';
import { shownPage } from './coverage/shownPage.ts';
import { readStatements } from './coverage/statements.ts';

/**
 * Lists on which page of the built site each statement of the reference stands, and what has
 * been lost. FACELAW_DIST names another place than dist/.
 */
const root = join(import.meta.dirname, '..');
const dist = process.env.FACELAW_DIST ?? join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error(`No built site in ${dist}. Run: npm run build`);
  process.exit(1);
}

const pageOf: PageOf = (language, key) => {
  const file = join(dist, language, key, 'index.html');
  if (!existsSync(file)) return undefined;
  return shownPage(fromHtml(readFileSync(file, 'utf8')), `/${language}/${key}/`);
};

function print({ statement: { id, page }, missing }: Coverage, width: number): void {
  const mark = missing.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${id}  ${page.padEnd(width)}  /zh/${page}/  /en/${page}/`);
  for (const line of missing) console.log(`           ${line}`);
}

const statements = readStatements(
  readFileSync(join(root, 'tests', 'coverage', 'statements.yaml'), 'utf8'),
);
const covered = coverageOf(statements, pageOf);
const width = Math.max(...statements.map(({ page }) => page.length));
for (const each of covered) print(each, width);

const whole = covered.filter(({ missing }) => missing.length === 0).length;
console.log(`\n${whole} of ${covered.length} statements stand on the site in both languages.`);

const compared = comparison(root, statements);
if (compared) {
  const { outside, problems } = compared;
  if (outside.length > 0) console.log(`Named, but not carried by the site: ${outside.join(', ')}.`);
  for (const problem of problems) console.log(`✗ ${problem}`);
  if (problems.length === 0) console.log('The list agrees with the reference.');
} else {
  console.log(`Not compared with the reference: there is no ${referenceFile(root)}.`);
}
if (whole < covered.length || (compared && compared.problems.length > 0)) process.exit(1);
