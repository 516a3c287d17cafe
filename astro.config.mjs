// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { facelaw } from './src/integration.ts';
import { library } from './src/library/current.ts';
import { linkOptions, termOptions } from './src/library/linking/markdownOptions.ts';
import { remarkLegalLinks } from './src/markdown/remarkLegalLinks.ts';
import { remarkTerms } from './src/markdown/remarkTerms.ts';
import { settings } from './src/settings.ts';

const { base, site } = settings();

export default defineConfig({
  site,
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
  integrations: [mdx(), facelaw()],
});
