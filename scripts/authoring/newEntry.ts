import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleAt } from '../../src/content-model/examples/exampleAt.ts';
import { slug } from '../../src/content-model/fields.ts';
import type { Day } from '../../src/law/day.ts';
import type { Library } from '../../src/library/Library.ts';
import { pageKeys } from '../../src/library/pageKeys.ts';

/** Kinds of entry that can be begun, each with its folder. */
export const rooms = {
  law: 'laws',
  case: 'cases',
  faq: 'faqs',
  term: 'terms',
  topic: 'topics',
  letter: 'letters',
} as const;

export type Kind = keyof typeof rooms;

/** Why an entry cannot be called so; undefined where it can. */
export function refusal(kind: Kind, id: string, library: Library): string | undefined {
  const key = `${rooms[kind]}/${id}`;
  if (!slug.safeParse(id).success) {
    return `"${id}" cannot be the name of a ${kind}: it becomes the address, so it has lower-case letters, digits and single hyphens only, such as gate-face-only.`;
  }
  const folder = join(library.collection.root, rooms[kind]);
  if (existsSync(join(folder, id)) || existsSync(join(folder, `${id}.yaml`))) {
    return `There is content/${key} already; nothing was written.`;
  }
  if (pageKeys(library).some((other) => other === key || other.startsWith(`${key}/`))) {
    return `${key} is the address of another page; take another name.`;
  }
  return undefined;
}

/**
 * Writes the files of a new entry, with marks where its author has to write.
 * @param day First day in force of a law; for other entries the day to begin with.
 * @returns the files, below the content folder
 */
export function writeEntry(kind: Kind, id: string, library: Library, day: Day): string[] {
  const files = filesOf(kind, id, day);
  const official = files.find((file) => file.endsWith('text.zh.md'));
  const values = {
    day,
    order: nextOrder(kind, library),
    ...(official && { sha256: checksum(exampleAt(official) as string) }),
  };
  for (const file of files) {
    const path = join(library.collection.root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, exampleAt(file, values) as string, { flag: 'wx' });
  }
  return files;
}

function filesOf(kind: Kind, id: string, day: Day): string[] {
  const inFolder = (...names: string[]) => names.map((name) => `${rooms[kind]}/${id}/${name}`);
  switch (kind) {
    case 'law':
      return inFolder(
        'law.yaml',
        `${day}/version.yaml`,
        `${day}/text.zh.md`,
        `${day}/text.en.md`,
        'articles.yaml',
        'articles/1.zh.mdx',
        'articles/1.en.mdx',
      );
    case 'case':
      return inFolder('case.yaml', 'page.zh.mdx', 'page.en.mdx');
    case 'faq':
      return inFolder('faq.yaml', 'answer.zh.mdx', 'answer.en.mdx');
    case 'topic':
      return inFolder('topic.yaml', 'guide.zh.mdx', 'guide.en.mdx');
    case 'letter':
      return inFolder('letter.yaml', 'letter.zh.mdx', 'letter.en.mdx');
    case 'term':
      return [`terms/${id}.yaml`];
  }
}

/** The place behind all that are there. */
function nextOrder(kind: Kind, { collection }: Library): number {
  const { laws, faqs, topics, letters } = collection;
  const entries = { law: laws, faq: faqs, topic: topics, letter: letters, case: [], term: [] }[
    kind
  ];
  return 1 + Math.max(0, ...entries.map(({ meta }) => meta.data.order));
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
