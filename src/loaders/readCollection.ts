import type * as z from 'zod';
import { about } from '../content-model/about.ts';
import { caseSchema } from '../content-model/case/case.ts';
import { comparison } from '../content-model/comparison.ts';
import { corrections } from '../content-model/corrections.ts';
import { costs } from '../content-model/costs.ts';
import { everydayWords } from '../content-model/everydayWords.ts';
import { answer, faq } from '../content-model/faq.ts';
import { finder } from '../content-model/finder.ts';
import { formerLaws, transitions } from '../content-model/law/temporal.ts';
import { letter, letterPage } from '../content-model/letter.ts';
import { operators } from '../content-model/operators.ts';
import { outside } from '../content-model/outside.ts';
import { redirects } from '../content-model/redirects.ts';
import { road } from '../content-model/road.ts';
import { story } from '../content-model/story.ts';
import { term } from '../content-model/term.ts';
import { guide, topic } from '../content-model/topic.ts';
import { updates } from '../content-model/updates.ts';
import type { Collection, FolderEntry, YamlFile } from './entries.ts';
import type { ParsedFiles } from './ParsedFiles.ts';
import { Reader } from './Reader.ts';
import { readLaw } from './readLaw.ts';

/** What the content folder holds. */
const rooms = [
  'README.md',
  'README.zh.md',
  'about.en.mdx',
  'about.zh.mdx',
  'cases',
  'comparisons',
  'corrections.yaml',
  'costs.yaml',
  'everyday-words.yaml',
  'faqs',
  'finder.yaml',
  'former-laws.yaml',
  'laws',
  'letters',
  'operators.yaml',
  'outside.yaml',
  'redirects.yaml',
  'road.yaml',
  'terms',
  'topics',
  'transitions.yaml',
  'updates.yaml',
];

/**
 * Reads the whole content folder.
 * @param root absolute path of the folder
 * @param parsed what an earlier reading left
 * @returns every entry that could be read; `findings` names every one that could not
 */
export function readCollection(root: string, parsed?: ParsedFiles): Collection {
  const reader = new Reader(root, parsed);
  for (const name of reader.names()) {
    if (!rooms.includes(name)) reader.stray(name, `the content folder holds ${rooms.join(', ')}`);
  }
  const laws = reader.folders('laws').map((id) => readLaw(reader, id));
  const outsideFile = reader.yaml(outside, 'outside.yaml');
  return {
    root,
    laws: laws.filter((entry) => entry !== undefined),
    cases: readFolders(reader, 'cases', ['case.yaml', caseSchema], ['page', story]),
    faqs: readFolders(reader, 'faqs', ['faq.yaml', faq], ['answer', answer]),
    topics: readFolders(reader, 'topics', ['topic.yaml', topic], ['guide', guide]),
    letters: readFolders(reader, 'letters', ['letter.yaml', letter], ['letter', letterPage]),
    terms: readYamlFolder(reader, 'terms', term),
    comparisons: readYamlFolder(reader, 'comparisons', comparison),
    updates: reader.yaml(updates, 'updates.yaml'),
    corrections: reader.yaml(corrections, 'corrections.yaml'),
    about: reader.mdxPair(about, 'about'),
    formerLaws: reader.yaml(formerLaws, 'former-laws.yaml'),
    transitions: reader.yaml(transitions, 'transitions.yaml'),
    outside: outsideFile?.data ?? { laws: [], articles: [] },
    redirects: reader.yaml(redirects, 'redirects.yaml'),
    everydayWords: reader.yaml(everydayWords, 'everyday-words.yaml'),
    road: reader.yaml(road, 'road.yaml'),
    finder: reader.yaml(finder, 'finder.yaml'),
    operators: reader.yaml(operators, 'operators.yaml'),
    costs: reader.yaml(costs, 'costs.yaml'),
    findings: reader.findings,
  };
}

function readFolders<M extends z.ZodType, P extends z.ZodType>(
  reader: Reader,
  folder: string,
  [metaName, metaSchema]: [string, M],
  [pageName, pageSchema]: [string, P],
): FolderEntry<z.output<M>, z.output<P>>[] {
  const expected = [metaName, `${pageName}.zh.mdx`, `${pageName}.en.mdx`];
  return reader.folders(folder).flatMap((id) => {
    for (const name of reader.names(folder, id)) {
      if (!expected.includes(name)) {
        reader.stray(`${folder}/${id}/${name}`, `the folder holds ${expected.join(', ')}`);
      }
    }
    const meta = reader.yaml(metaSchema, folder, id, metaName);
    const pages = reader.mdxPair(pageSchema, folder, id, pageName);
    return meta ? [{ id, meta, pages }] : [];
  });
}

/** A folder of YAML files, each an entry named by its file. */
function readYamlFolder<S extends z.ZodType>(
  reader: Reader,
  folder: string,
  schema: S,
): (YamlFile<z.output<S>> & { id: string })[] {
  return reader.names(folder).flatMap((name) => {
    if (!/^[a-z0-9-]+\.yaml$/.test(name)) {
      const remedy = 'an entry is called by lower-case letters, digits and hyphens, and .yaml';
      reader.stray(`${folder}/${name}`, remedy);
      return [];
    }
    const file = reader.yaml(schema, folder, name);
    return file ? [{ ...file, id: name.replace(/\.yaml$/, '') }] : [];
  });
}
