// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/delivery/plainImports.ts';
import { facelaw } from './src/integration.ts';
import { library } from './src/library/current.ts';
import { markdownOptions } from './src/library/linking/markdownOptions.ts';
import { pipeline } from './src/markdown/pipeline.ts';
import { settings } from './src/settings.ts';

const { base, site, commit } = settings();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified(pipeline(markdownOptions(library, base))),
  },
  vite: {
    plugins: [plainImports()],
    // A script in the page would need a hash in the policy of every page that holds it.
    build: { assetsInlineLimit: 0, modulePreload: false },
    define: { 'import.meta.env.FACELAW_COMMIT': JSON.stringify(commit) ?? 'undefined' },
  },
  integrations: [mdx(), facelaw()],
});
