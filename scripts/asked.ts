import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskStore } from '../src/search/index/diskStore.ts';
import { openIndex } from '../src/search/index/openIndex.ts';
import { answerLine } from '../src/search/rank/answerLine.ts';
import { askedAnswers, readAnswers, readAsked } from './coverage/asked.ts';
import { askedFile } from './coverage/readReference.ts';

/**
 * Lists which page answers each question that people really ask, and whether the search of the built
 * site finds it within the first three, in both languages. FACELAW_DIST names another place than dist/.
 */
const root = join(import.meta.dirname, '..');
const dist = process.env.FACELAW_DIST ?? join(root, 'dist');
if (!existsSync(join(dist, 'search'))) {
  console.error(`No built site in ${dist}. Run: npm run build`);
  process.exit(1);
}
const file = askedFile(root);
if (!existsSync(file)) {
  console.error(`The questions are not here: there is no ${file}.`);
  process.exit(1);
}

const index = await openIndex(diskStore(join(dist, 'search')));
const answers = readAnswers(readFileSync(join(root, 'tests', 'coverage', 'asked.yaml'), 'utf8'));
const found = await askedAnswers(readAsked(readFileSync(file, 'utf8')), answers, (query, ui) =>
  answerLine(index, { id: query, query, ui }, 20).then(({ results }) => results),
);
for (const { asked, pages, missing } of found) {
  console.log(`${missing.length === 0 ? '✓' : '✗'} ${asked.row}  ${asked.en}  ${pages.join(' ')}`);
  for (const line of missing) console.log(`      ${line}`);
}
const whole = found.filter(({ missing }) => missing.length === 0).length;
console.log(`\n${whole} of ${found.length} questions are answered and found in both languages.`);
if (whole < found.length) process.exit(1);
