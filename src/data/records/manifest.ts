import * as z from 'zod';
import { bilingual } from '../../content-model/bilingual.ts';
import { day } from '../../content-model/fields.ts';
import type { Library } from '../../library/Library.ts';
import { outsideList } from '../../library/laws/outsideList.ts';
import { Addresses } from '../Addresses.ts';
import { type Edition, formatVersion } from '../edition.ts';
import type { Records } from './allRecords.ts';
import { editionField } from './collection.ts';
import { schemaPath } from './kind.ts';
import { licenceIds, licenceOf } from './licences.ts';

const file = z.strictObject({
  path: z.string().describe('Below the folder of the manifest.'),
  mediaType: z.string().describe('What it is.'),
  bytes: z.int().nonnegative().describe('Its size.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Its checksum, in hexadecimal digits.'),
});

const carried = z.strictObject({
  key: z.string().describe('Key of the version.'),
  name: bilingual.describe('Short name of the law.'),
  status: z.enum(['not-yet', 'in-force', 'superseded']),
  firstDateEntryInForce: day,
  coverage: z.enum(['complete', 'selected']),
  articles: z.int().describe('How many articles are here.'),
  totalArticles: z.int().optional().describe('How many the whole law has, where it is known.'),
  singleSource: z.array(z.string()).describe('Articles behind which one complete copy stands.'),
});

/** What there is, of which day, under what licence, and how to tell that it arrived whole. */
export const manifest = z.strictObject({
  $schema: z.url().describe('Address of the JSON Schema of this file.'),
  type: z.literal('manifest'),
  formatVersion: z.string().describe('Semantic version of the format of all files.'),
  edition: editionField,
  lastLooked: day.describe('Day on which new law was last looked for.'),
  url: z.url().describe('Address of this file.'),
  documentation: z
    .strictObject({ zh: z.url(), en: z.url() })
    .describe('The page that explains it.'),
  licenses: z.array(
    z.strictObject({
      id: z.enum(licenceIds),
      name: bilingual,
      covers: bilingual.describe('What it concerns.'),
      url: z.url().optional(),
    }),
  ),
  counts: z.record(z.string(), z.int()).describe('How many records of each kind.'),
  texts: z.array(carried).describe('The versions of laws that are carried, wholly or in part.'),
  outside: z
    .array(z.strictObject({ name: bilingual, reason: bilingual }))
    .describe('What texts cite and the collection does not carry: it exists all the same.'),
  files: z.array(file).describe('Every other file of the data.'),
});

type Manifest = z.infer<typeof manifest>;

/** The manifest of files that are described already. */
export function manifestOf(
  library: Library,
  edition: Edition,
  records: Records,
  files: Manifest['files'],
): Manifest {
  const addresses = new Addresses(edition);
  return {
    $schema: addresses.file(`data/${schemaPath('Manifest')}`),
    type: 'manifest',
    formatVersion,
    edition: { day: edition.day, ...(edition.commit && { commit: edition.commit }) },
    lastLooked: library.updates.lastLooked,
    url: addresses.file('data/manifest.json'),
    documentation: addresses.both('data'),
    licenses: licenceIds.map(licenceOf),
    counts: Object.fromEntries(Object.entries(records).map(([id, filed]) => [id, filed.length])),
    texts: library.laws.flatMap(textsOf),
    outside: outsideOf(library),
    files,
  };
}

function textsOf({ data: { short }, versions }: Library['laws'][number]): Manifest['texts'] {
  return versions.map(({ key, status, data, provisions }) => ({
    key,
    name: short,
    status,
    firstDateEntryInForce: data.from,
    coverage: data.coverage,
    articles: provisions.length,
    ...(data.totalArticles && { totalArticles: data.totalArticles }),
    singleSource: data.singleSource,
  }));
}

function outsideOf({ collection, laws }: Library): Manifest['outside'] {
  const english = outsideList(collection.outside, laws, 'en');
  return outsideList(collection.outside, laws, 'zh').map(({ name, reason }, index) => ({
    name: { zh: name, en: english[index]?.name ?? name },
    reason: { zh: reason, en: english[index]?.reason ?? reason },
  }));
}
