// @ts-check
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/library/linking/markdownOptions.ts';
import { openLibrary } from './src/library/openLibrary.ts';
import { watchContent } from './src/library/watchContent.ts';
import { pipeline } from './src/markdown/pipeline.ts';

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
    processor: unified(pipeline(markdownOptions(() => library, base))),
  },
  vite: {
    build: {
      // A script in the page would need a hash in the policy of every page that holds it.
      assetsInlineLimit: 0,
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
