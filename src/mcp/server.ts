import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import type { Language } from '../law/language.ts';
import { hasHan } from '../search/text/hasHan.ts';
import type { Context } from './context.ts';
import { envelope, envelopeOf } from './shapes/envelope.ts';
import { BadInput, type Shape, type Tool } from './tool.ts';
import { tools } from './tools/index.ts';

const instructions = `Texts on face recognition in China: laws with every version carried, cases, questions, whom to turn to. Each answer has the official Chinese words with our English translation, the version, a permanent address, the day of the edition and what the collection covers. "wrong" is said only where the record proves it; "not-in-this-collection" says nothing against a law or a case; "unconfirmed" may not be cited as fact. Verify citations, quotations and case numbers before you print them.`;

/**
 * The server for programs and assistants, with every tool; it answers once it is connected to a
 * transport. Tools read the library and nothing else.
 */
export function mcpServer(context: Context): McpServer {
  const server = new McpServer({ name: 'facelaw', version: '1.0.0' }, { instructions });
  for (const tool of tools) register(server, tool, context);
  return server;
}

function register(server: McpServer, tool: Tool, context: Context): void {
  const { name, title, description, input, output } = tool;
  const config = {
    title,
    description,
    inputSchema: z.strictObject(input, { error: (issue) => unknownFields(issue, input) }),
    outputSchema: z.strictObject({ ...output, ...envelope }),
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given: Record<string, unknown>) => {
    const language = languageOf(given);
    try {
      const { data, text } = await tool.run(given, context);
      const shown = envelopeOf(context);
      return {
        structuredContent: { ...data, ...shown },
        content: [{ type: 'text', text: `${text[language]}\n\n${shown.covers[language]}` }],
      };
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      return { isError: true, content: [{ type: 'text', text: error.said[language] }] };
    }
  });
}

function unknownFields(
  issue: { code?: string; keys?: string[] | undefined },
  input: Shape,
): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  return `${issue.keys?.join(', ')}: unknown; give ${Object.keys(input).join(', ')}`;
}

/** The language asked for, else that of the question. */
function languageOf({ language, ...given }: Record<string, unknown>): Language {
  if (language === 'zh' || language === 'en') return language;
  return hasHan(Object.values(given).join(' ')) ? 'zh' : 'en';
}
