import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePackage } from '../src/data/writeData.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';
import { readOptions } from './authoring/readOptions.ts';
import { fail, givenPath, say } from './terminal.ts';

const usage = `Usage: npm run data -- FOLDER

Writes the open data, as it stands below /data/ of the built site, into a folder as a package of plain
JSON with types: \`npm pack FOLDER\` makes one file of it. FACELAW_SITE and FACELAW_BASE say where
the site stands, to which the records lead.`;

const { positionals } = readOptions(usage, { allowPositionals: true, options: {} });
const [given] = positionals;
if (given === undefined) fail(usage);
const root = join(import.meta.dirname, '..');
const folder = givenPath(given);
if (existsSync(folder) && readdirSync(folder).length > 0) {
  fail(`${folder} is not empty: what lies in it would go into the package. Give a new folder.`);
}
const edition = settings();
const library = openLibrary(join(root, 'content'), edition.day);
writePackage(library, edition, folder, readFileSync(join(root, 'LICENSE-CONTENT'), 'utf8'));
say(folder);
