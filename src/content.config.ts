import { defineCollection } from 'astro:content';
import { mdxLoader } from './library/mdxLoader.ts';

/**
 * What Astro compiles: the bodies of the MDX files. Their front matter has been read and held
 * against src/content-model by then, like every other file, and pages ask the library for it.
 */
export const collections = {
  articles: defineCollection({ loader: mdxLoader('laws/') }),
  stories: defineCollection({ loader: mdxLoader('cases/') }),
  answers: defineCollection({ loader: mdxLoader('faqs/') }),
  guides: defineCollection({ loader: mdxLoader('topics/') }),
  letters: defineCollection({ loader: mdxLoader('letters/') }),
  about: defineCollection({ loader: mdxLoader('', /^about\./) }),
};
