// @ts-check
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { linkOptions } from './src/library/linking/linkOptions.ts';
import { termOptions } from './src/library/linking/termOptions.ts';
import { openLibrary } from './src/library/openLibrary.ts';
import { watchContent } from './src/library/watchContent.ts';
import { remarkLegalLinks } from './src/markdown/remarkLegalLinks.ts';
import { remarkTerms } from './src/markdown/remarkTerms.ts';

const base = process.env.FACELAW_BASE ?? '/';
const content = join(import.meta.dirname, 'content');
const library = openLibrary(content);

export default defineConfig({
  site: process.env.FACELAW_SITE ?? 'https://facelaw.example',
  base,
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
        [remarkLegalLinks, linkOptions(library, base)],
        // The first mention of each term leads to its explanation.
        [remarkTerms, termOptions(library, base)],
      ],
    }),
  },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks every MDX module with a directive of its own, which the bundler then reports
        // a thousand times over; what an author has to read would be lost in it.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [mdx(), watchContent(content)],
});
