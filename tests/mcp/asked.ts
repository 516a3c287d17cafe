import type { Client } from '@modelcontextprotocol/sdk/client/index.js';

/** An answer as tests read it. */
export interface Told {
  error: boolean;
  text: string;
  // The shape is held against the tool's schema by the client.
  // biome-ignore lint/suspicious/noExplicitAny: each tool has a shape of its own
  data: any;
}

/** Calls a tool as a program does. */
export async function ask(
  client: Client,
  name: string,
  given: Record<string, unknown>,
): Promise<Told> {
  const {
    isError = false,
    content,
    structuredContent,
  } = await client.callTool({
    name,
    arguments: given,
  });
  const [first] = content as { type: string; text: string }[];
  return { error: isError === true, text: first?.text ?? '', data: structuredContent };
}
