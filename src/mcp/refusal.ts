import type { McpStrings } from '../i18n/mcp.ts';
import type { Language } from '../law/language.ts';
import { say } from './say.ts';
import { BadInput } from './tool.ts';

/** What is thrown at input that cannot be meant: a sentence of the dictionary, its places filled in. */
export function refusal(
  why: keyof McpStrings['bad'],
  values?: (language: Language) => Record<string, string | number>,
): BadInput {
  return new BadInput(say(({ bad }) => bad[why], values));
}
