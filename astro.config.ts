import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { openLibrary } from './src/library/openLibrary.ts';
import { termOptions } from './src/library/termOptions.ts';
import { remarkLegalLinks } from './src/markdown/remarkLegalLinks.ts';
import { remarkTerms } from './src/markdown/remarkTerms.ts';

const base = process.env.FACELAW_BASE ?? '/';
const library = openLibrary(join(import.meta.dirname, 'content'));

export default defineConfig({
  site: process.env.FACELAW_SITE ?? 'https://facelaw.example',
  base,
  outDir: process.env.FACELAW_OUT ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      // Typographic "improvement" changes quotation marks: what an author wrote stays.
      smartypants: false,
      remarkPlugins: [
        // Citations and names of cases become links.
        [
          remarkLegalLinks,
          { link: (text: string, path: string) => library.linkFile(text, path, base) },
        ],
        // The first mention of each term leads to its explanation.
        [remarkTerms, termOptions(library, base)],
      ],
    }),
  },
  integrations: [mdx()],
});
