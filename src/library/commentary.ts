import { type CollectionKey, getEntry, render } from 'astro:content';

export type CommentaryCollection = CollectionKey;

/**
 * The body of an MDX page as a component, and the terms that it explains in place.
 * @param id its path below the collection's folder, without `.mdx`
 */
export async function commentary(collection: CommentaryCollection, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`no ${id}.mdx in the collection "${collection}"`);
  const { Content, remarkPluginFrontmatter } = await render(entry);
  return { Content, terms: (remarkPluginFrontmatter.terms ?? []) as string[] };
}
