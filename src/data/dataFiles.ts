import { localeIds } from '../i18n/locales.ts';
import type { Library } from '../library/Library.ts';
import { Addresses } from './Addresses.ts';
import { akomaNtoso } from './akomaNtoso/akomaNtoso.ts';
import { type Edition, formatVersion } from './edition.ts';
import type { File } from './file.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import type { Records } from './records/allRecords.ts';
import { type Graph, graphOf } from './records/graph.ts';
import { type Filed, schemaPath } from './records/kind.ts';
import { codeLists } from './records/vocabulary.ts';

/** Every file of the data but its manifest; paths are below the folder of the data. */
export function dataFiles(library: Library, edition: Edition, records: Records): File[] {
  const addresses = new Addresses(edition);
  const graph = graphOf(library);
  const kinds = Object.entries<Filed<unknown>[]>(records);
  const lists = kinds.map(([id, filed]) => [id, filed.map(({ record }) => record)] as const);
  return [
    ...kinds.flatMap(([, filed]) => filed.map(({ path, record }) => json(path, record))),
    ...texts(library, edition, addresses),
    json('graph.json', graph),
    json('vocabulary.json', codeLists),
    whole(Object.fromEntries(lists), graph, edition, addresses),
    ...[...jsonSchemas(addresses)].map(([name, schema]) => json(schemaPath(name), schema)),
  ];
}

/** The versions in Akoma Ntoso. */
function texts(library: Library, edition: Edition, addresses: Addresses): File[] {
  return library.laws
    .flatMap(({ versions }) => versions)
    .flatMap((version) =>
      localeIds.map((language) => ({
        path: `${version.key}.${language}.xml`,
        body: akomaNtoso(library, version, language, edition, addresses),
      })),
    );
}

/** Everything as one file. */
function whole(
  lists: Record<string, unknown[]>,
  graph: Graph,
  { day, commit }: Edition,
  addresses: Addresses,
): File {
  const record = {
    $schema: addresses.file(`data/${schemaPath('Collection')}`),
    type: 'collection',
    formatVersion,
    edition: { day, ...(commit && { commit }) },
    ...lists,
    vocabulary: codeLists,
    graph,
  };
  // Read by programs alone: white space would be a quarter of it.
  return { path: 'facelaw.json', body: `${JSON.stringify(record)}\n` };
}

function json(path: string, value: unknown): File {
  return { path, body: `${JSON.stringify(value, null, 1)}\n` };
}
