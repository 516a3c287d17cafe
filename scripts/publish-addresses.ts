import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/checks/checkContent.ts';
import { reportFindings } from '../src/checks/reportFindings.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { pageKeys } from '../src/library/pageKeys.ts';
import { settings } from '../src/settings.ts';
import { insertAddresses } from './authoring/insertAddresses.ts';
import { readOptions } from './authoring/readOptions.ts';

const usage = `Usage: npm run publish-addresses

Records the address of every new page in content/redirects.yaml: from then on it is a promise. While
the check finds anything else, nothing is recorded.

  --content FOLDER  another content folder`;

const { values } = readOptions(usage, {
  options: {
    content: { type: 'string', default: join(import.meta.dirname, '..', 'content') },
  },
});
const library = openLibrary(values.content, settings().day);
const others = checkContent(library).filter(({ rule }) => rule !== 'addresses-live');
const redirects = library.collection.redirects;
if (others.length > 0 || !redirects) {
  reportFindings(others);
  console.error('\nAn address is a promise: mend these first. Nothing was recorded.');
  process.exit(1);
}
const published = new Set(redirects.data.published);
const added = pageKeys(library).filter((key) => !published.has(key));
if (added.length > 0) {
  const path = join(values.content, redirects.file);
  writeFileSync(path, insertAddresses(readFileSync(path, 'utf8'), added));
}
for (const key of added) console.log(key);
console.log(added.length === 0 ? 'Every address is recorded.' : `${added.length} recorded.`);
