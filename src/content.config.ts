import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { about } from './content-model/about.ts';
import { article } from './content-model/article.ts';
import { answer } from './content-model/faq.ts';
import { story } from './content-model/story.ts';
import { guide } from './content-model/topic.ts';

/** An entry's id is its path below the folder: `frt-provisions/articles/10.zh`. */
const byPath = (base: string, pattern = '**/*.mdx') =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  articles: defineCollection({ loader: byPath('content/laws'), schema: article }),
  stories: defineCollection({ loader: byPath('content/cases'), schema: story }),
  answers: defineCollection({ loader: byPath('content/faqs'), schema: answer }),
  about: defineCollection({ loader: byPath('content', 'about.*.mdx'), schema: about }),
  guides: defineCollection({ loader: byPath('content/topics'), schema: guide }),
};
