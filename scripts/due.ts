import { join } from 'node:path';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';
import { dueQuestions } from './authoring/dueQuestions.ts';
import { readOptions } from './authoring/readOptions.ts';

const usage = `Usage: npm run due

Lists the questions that have to be read again, because a law, a case or a body on which they rest
has changed since the day in their \`reviewed\`. Read each against the law, mend it, and write the
day into its faq.yaml. FACELAW_TODAY sets the day that counts as today.

  --content FOLDER  another content folder`;

const { values } = readOptions(usage, {
  options: {
    content: { type: 'string', default: join(import.meta.dirname, '..', 'content') },
  },
});
const library = openLibrary(values.content, settings().day);
const due = dueQuestions(library);
for (const { change, faqs } of due) {
  console.log(`${change.key}  ${change.day}  ${change.what}`);
  for (const { key, data } of faqs) console.log(`    content/${key}  reviewed ${data.reviewed}`);
}
const { size } = new Set(due.flatMap(({ faqs }) => faqs));
console.log(`${size} of ${library.faqs.length} questions are due.`);
