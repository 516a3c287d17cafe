import { join } from 'node:path';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { openLibrary } from '../src/library/openLibrary.ts';
import { contextOf } from '../src/mcp/context.ts';
import { indexInMemory } from '../src/mcp/indexInMemory.ts';
import { mcpServer } from '../src/mcp/server.ts';
import { settings } from '../src/settings.ts';

/**
 * Serves the collection to programs and assistants by the Model Context Protocol, over standard
 * input and output. Standard output carries the protocol and nothing else.
 */
const library = openLibrary(join(import.meta.dirname, '..', 'content'), settings().day);
const index = indexInMemory(library);
// A failure is told to whoever searches; what needs no index goes on.
index.catch((error: Error) => console.error(`The search index cannot be made: ${error.message}`));
await mcpServer(contextOf(library, settings(), () => index)).connect(new StdioServerTransport());
