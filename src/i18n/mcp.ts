import type { Dictionary } from './dictionary.ts';
import { mcp as en } from './en/mcp.ts';
import type { Locale } from './locales.ts';
import { mcp as zh } from './zh/mcp.ts';

export type McpStrings = Dictionary<typeof zh>;

/** What the server for programs and assistants says in a language. */
export const mcpStrings: Record<Locale, McpStrings> = { zh, en };
