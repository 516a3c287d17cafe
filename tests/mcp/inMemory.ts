import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Library } from '../../src/library/Library.ts';
import { contextOf } from '../../src/mcp/context.ts';
import { indexInMemory } from '../../src/mcp/indexInMemory.ts';
import { mcpServer } from '../../src/mcp/server.ts';
import type { SearchIndex } from '../../src/search/index/openIndex.ts';
import { openSite } from '../library/siteLibrary.ts';

let library: Library | undefined;
let index: Promise<SearchIndex> | undefined;

/** The library that the server answers from, of a fixed day. */
export function mcpLibrary(): Library {
  library ??= openSite('2026-11-28');
  return library;
}

/** The search index of that library, made once. */
export function indexMade(): Promise<SearchIndex> {
  index ??= indexInMemory(mcpLibrary());
  return index;
}

/** A client of the server over the site's own content; the index is made when it is first asked. */
export async function connected(site = 'https://facelaw.example'): Promise<Client> {
  const opened = mcpLibrary();
  const context = contextOf(opened, { base: '/', site, commit: undefined }, indexMade);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer(context).connect(theirs);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(ours);
  // The client holds each answer against the schema of its tool once it knows the tools.
  await client.listTools();
  return client;
}
