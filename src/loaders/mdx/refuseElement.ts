import type { Nodes } from 'mdast';
import { audiences } from '../../content-model/audiences.ts';
import type { Problem } from './problem.ts';

type MdxJsxFlowElement = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;
type MdxJsxTextElement = Extract<Nodes, { type: 'mdxJsxTextElement' }>;

/** Elements that authors may use, each in components/mdx/, with the values of its attributes. */
const elements: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  For: { who: audiences },
};

/** What is wrong with an element, its attributes or its place; nothing where it may stand. */
export function refuseElement(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  above: readonly Nodes[],
): Problem[] {
  const line = node.position?.start.line ?? 1;
  const attributes = elements[node.name ?? ''];
  if (!attributes) return [{ line, ...unknownElement(node.name) }];
  const place = placeProblem(node, above);
  if (place) return [{ line, ...place }];
  const problems = node.attributes.map((attribute) => attributeProblem(attribute, attributes));
  const given = node.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : ''));
  const missing = Object.keys(attributes).filter((name) => !given.includes(name));
  return [
    ...problems.filter((problem) => problem !== undefined),
    ...missing.map((name) => ({
      message: `<${node.name}> without ${name}`,
      remedy: `write ${name}="${attributes[name]?.[0]}"; it may be ${attributes[name]?.join(', ')}`,
    })),
  ].map((problem) => ({ line, ...problem }));
}

function unknownElement(name: string | null): Omit<Problem, 'line'> {
  const message = `the tag <${name ?? ''}>, which no page may hold`;
  const own = Object.keys(elements).find((each) => each.toLowerCase() === name?.toLowerCase());
  if (own) return { message, remedy: `write <${own}>` };
  return { message, remedy: 'write plain text; for whom a passage is says <For who="…">' };
}

/** An element stands by itself at the top of a page, and holds something. */
function placeProblem(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  above: readonly Nodes[],
): Omit<Problem, 'line'> | undefined {
  const remedy = 'put it on lines of its own, with blank lines around and inside';
  if (node.type === 'mdxJsxTextElement') {
    return { message: `<${node.name}> inside a line`, remedy };
  }
  if (above.some(({ type }) => type !== 'root')) {
    const holder = above.at(-1);
    const name = holder && 'name' in holder ? `<${holder.name}>` : 'a list';
    return { message: `<${node.name}> inside ${name}`, remedy: 'close the one before it first' };
  }
  if (node.children.length > 0) return undefined;
  return {
    message: `<${node.name}> that holds nothing`,
    remedy: 'write the passage, or take it out',
  };
}

function attributeProblem(
  attribute: MdxJsxFlowElement['attributes'][number],
  allowed: Readonly<Record<string, readonly string[]>>,
): Omit<Problem, 'line'> | undefined {
  const names = Object.keys(allowed).join(', ');
  if (attribute.type !== 'mdxJsxAttribute') {
    return { message: 'code among the attributes', remedy: `write only ${names}="…"` };
  }
  const { name, value } = attribute;
  const values = allowed[name];
  if (!values) {
    return { message: `the attribute ${name}`, remedy: `take it out; there is only ${names}` };
  }
  const list = `write one of ${values.join(', ')}`;
  if (typeof value === 'object' && value !== null) {
    return { message: `code as the value of ${name}`, remedy: `${list}, in quotation marks` };
  }
  if (value && values.includes(value)) return undefined;
  return { message: `${name}="${value ?? ''}" is nobody that the site knows`, remedy: list };
}
