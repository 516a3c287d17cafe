import { join } from 'node:path';
import { nearest } from '../src/content-model/nearest.ts';
import { isDay } from '../src/law/day.ts';
import { openLibrary } from '../src/library/openLibrary.ts';
import { settings } from '../src/settings.ts';
import { type Kind, refusal, rooms, writeEntry } from './authoring/newEntry.ts';
import { readOptions } from './authoring/readOptions.ts';
import { fail } from './terminal.ts';

const kinds = Object.keys(rooms);
const usage = `Usage: npm run new -- ${kinds.join('|')} <id>

Writes the files of a new entry, with 【…】 wherever its author has to write; the check lists them.
The id becomes the address: lower-case letters, digits and hyphens, such as gate-face-only.

  --in-force YYYY-MM-DD  first day in force of a law; today where it is left out
  --content FOLDER       another content folder`;

/** What to do besides filling in, by kind. */
const then: Readonly<Record<Kind, string>> = {
  law: 'Write every article into both texts, and its two pages into articles/, as 1.zh.mdx and 1.en.mdx show.',
  case: 'Name the case in the topics and questions to which it belongs.',
  faq: 'Name the question in its topics (content/topics/<topic>/topic.yaml, under faqs).',
  letter: 'Give it every field and citation that its words call, in both languages alike.',
  term: 'Set "held: true" if translations of law must have this word.',
  topic: 'Name the topic in the questions, cases and articles that belong to it (under topics).',
};

function kindOf(word: string): Kind {
  if (word in rooms) return word as Kind;
  const meant = nearest(word, kinds);
  fail(
    `"${word}" is none of ${kinds.join(', ')}${meant ? `; did you mean ${meant}?` : ''}\n\n${usage}`,
  );
}

const { values, positionals } = readOptions(usage, {
  allowPositionals: true,
  options: {
    'in-force': { type: 'string' },
    content: { type: 'string', default: join(import.meta.dirname, '..', 'content') },
  },
});
const [word, id, ...more] = positionals;
if (word === undefined || id === undefined || more.length > 0) fail(usage);
const kind = kindOf(word);
const { day: today } = settings();
const day = values['in-force'] ?? today;
if (!isDay(day)) fail(`--in-force ${day}: write a day of the calendar as YYYY-MM-DD`);
const library = openLibrary(values.content, today);
const refused = refusal(kind, id, library);
if (refused) fail(refused);

for (const file of writeEntry(kind, id, library, day)) console.log(`content/${file}`);
console.log(`
Next:
  1. npm run check lists what is to be filled in; npm run dev shows the page as you write.
  2. ${then[kind]}
  3. When the check has nothing left but the new address, npm run publish-addresses records it.`);
