import type {
  Blockquote,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
} from 'mdast';

/** Words, or several runs of them. */
export type Words = string | readonly (string | PhrasingContent)[];

function inline(words: Words): PhrasingContent[] {
  const runs = typeof words === 'string' ? [words] : words;
  return runs.flatMap((run): PhrasingContent[] => {
    if (typeof run !== 'string') return [run];
    return run === '' ? [] : [{ type: 'text', value: run }];
  });
}

/** A heading. */
export function heading(depth: number, words: Words): Heading {
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: inline(words),
  };
}

/** A paragraph. */
export function paragraph(...words: (string | PhrasingContent)[]): Paragraph {
  return { type: 'paragraph', children: inline(words) };
}

/** Words set off from what is around them. */
export function quotation(words: Words): Blockquote {
  return { type: 'blockquote', children: [paragraph(...inline(words))] };
}

/** What weighs. */
export function strong(words: string): Strong {
  return { type: 'strong', children: inline(words) };
}

/** A link. */
export function link(url: string, text: string): Link {
  return { type: 'link', url, children: inline(text) };
}

/** A list, each member a line. */
export function list(members: readonly Words[], ordered = false): List {
  const children = members.map(
    (words): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [paragraph(...inline(words))],
    }),
  );
  return { type: 'list', ordered, spread: false, children };
}

/** A heading with what stands below it; nothing at all where nothing does. */
export function section(
  depth: number,
  words: Words,
  blocks: readonly RootContent[],
): RootContent[] {
  return blocks.length === 0 ? [] : [heading(depth, words), ...blocks];
}

/** A list of members, or no block where there are none. */
export function listOf(members: readonly Words[], ordered = false): RootContent[] {
  return members.length === 0 ? [] : [list(members, ordered)];
}
