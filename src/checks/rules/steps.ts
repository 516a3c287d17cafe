import type { List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { sectionsOf } from '../../content-model/sections.ts';
import type { Language } from '../../law/language.ts';
import { everyPage } from '../everyPage.ts';
import type { Rule } from '../rule.ts';

/** An answer says what to do in numbered steps, the first first; one step is no way. */
export const steps: Rule = {
  name: 'steps',
  *check({ collection }) {
    for (const language of ['zh', 'en'] satisfies Language[]) {
      for (const { kind, file, body } of everyPage(collection, language)) {
        if (kind !== 'answer') continue;
        const doing = sectionsOf.answer.find(({ id }) => id === 'what-to-do')?.[language] ?? '';
        const { line, blocks } = section(body, doing);
        // Where the section itself is missing, the rule "sections" says so.
        if (line === undefined) continue;
        const list = blocks.find((block): block is List => block.type === 'list');
        const count = list?.ordered ? list.children.length : 0;
        if (count >= LEAST) continue;
        const message = `"${doing}" has ${count === 0 ? 'no numbered steps' : `${count} step`}`;
        const remedy = `write at least ${LEAST} steps that begin with "1. ", in the order in which to take them`;
        yield { file, line, message, remedy };
      }
    }
  },
};

const LEAST = 2;

/** What stands below a heading, up to the next. */
function section(body: Root, heading: string): { line?: number; blocks: RootContent[] } {
  const { children } = body;
  const at = children.findIndex((node) => node.type === 'heading' && textOf(node) === heading);
  const line = children[at]?.position?.start.line;
  if (line === undefined) return { blocks: [] };
  const rest = children.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return { line, blocks: end === -1 ? rest : rest.slice(0, end) };
}
