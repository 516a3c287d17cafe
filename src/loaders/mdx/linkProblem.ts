import type { Definition, Link, LinkReference } from 'mdast';

/** What is wrong with a link written by hand: the site makes its links from the words. */
export function linkProblem(
  node: Link | LinkReference | Definition,
  text: string,
): { message: string; remedy: string } {
  const { start, end } = node.position ?? {};
  const written = text.slice(start?.offset, end?.offset).split('\n')[0] ?? '';
  if (node.type === 'linkReference' || node.type === 'definition') {
    const message = `a link by reference: ${written}`;
    return { message, remedy: 'name the provision, case or term in words: the site links it' };
  }
  if (/^\s*(?:javascript|data|vbscript|file)\s*:/i.test(node.url)) {
    const remedy = 'take it out';
    return { message: `a link that would run code: ${written}`, remedy };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) {
    const message = `a link to another site: ${written}`;
    const remedy = 'name the source in words; its address belongs into the sources of a YAML file';
    return { message, remedy };
  }
  const message = `a link written by hand: ${written}`;
  return { message, remedy: 'name the provision, case or term in words: the site links it' };
}
