import { join } from 'node:path';
import { summaryOf } from '../src/client/check/summaryOf.ts';
import { type Teller, type Told, tellFlag } from '../src/client/check/tellFlag.ts';
import { checkStrings } from '../src/i18n/check.ts';
import { locales } from '../src/i18n/locales.ts';
import { pathOf, splitKey } from '../src/i18n/routes.ts';
import { stringsOf } from '../src/i18n/translate.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { openBook } from '../src/proof/book.ts';
import { proofData } from '../src/proof/build/proofData.ts';
import { checkText } from '../src/proof/checkText.ts';
import type { Flag } from '../src/proof/flag.ts';
import { hasHan } from '../src/search/text/hasHan.ts';
import { settings } from '../src/settings.ts';
import { readOptions } from './authoring/readOptions.ts';
import { fail, givenLanguage, givenText, say } from './terminal.ts';

const usage = `Usage: npm run check-text -- [--ui zh|en] [--json] FILE

Holds a text against the laws and cases of this site, as the page /check/ does: citations, numbers,
quotations, dates, names, how cases ended. FILE - reads standard input. Nothing is sent anywhere.
The command fails (1) where something is to be corrected.

  --ui zh|en   the language of what is said; else that of the text
  --json       what was found, as data`;

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: { ui: { type: 'string' }, json: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (file === undefined || positionals.length > 1) fail(usage);
const source = await givenText(file);
const ui = givenLanguage(values.ui ?? (hasHan(source) ? 'zh' : 'en'));
const library = openLibrary(join(import.meta.dirname, '..', 'content'), settings().day);
const book = openBook(proofData(library));
const proof = checkText(source, book);
const { flags, links, exact } = proof;
const strings = checkStrings[ui];
const { whenHeading, cases } = stringsOf(ui);
const teller: Teller = { book, strings, locale: ui, pages: { when: whenHeading, cases } };
const told = flags.map((flag) => tellFlag(flag, teller));
const faults = told.filter(({ level }) => level === 'fault').length;

if (values.json) {
  const found = flags.map((flag, i) => ({ ...flag, told: told[i] }));
  say(JSON.stringify({ flags: found, links, exact }, null, 2));
} else {
  for (const [i, each] of told.entries()) print(flags[i] as Flag, each);
  say(summaryOf(proof, teller));
}
if (faults > 0) process.exitCode = 1;

function print(
  { start, words }: Flag,
  { level, title, why, right, difference, links: to, advice }: Told,
) {
  const line = source.slice(0, start).split('\n').length;
  say(`${file}:${line}  [${strings.levels[level]}] ${title}\n  ${words}`);
  for (const sentence of why) say(`  ${sentence}`);
  const { colon } = locales[ui].punctuation;
  if (right) say(`  ${strings.right}${colon}${right}`);
  if (advice)
    say(`  ${strings.say}${colon}${advice.say}\n  ${strings.reason}${colon}${advice.why}`);
  if (difference) say(`  ${difference.map(marked).join('')}`);
  for (const { reference } of to) {
    const { key, anchor } = splitKey(reference);
    say(`  ${pathOf(ui, key, anchor)}`);
  }
  say('');
}

/** As in a list of changes: [-quoted-]{+official+}. */
function marked({ text, only }: { text: string; only?: 'quoted' | 'official' }): string {
  if (only === 'quoted') return `[-${text}-]`;
  return only === 'official' ? `{+${text}+}` : text;
}
