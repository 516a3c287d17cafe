import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../src/law/language.ts';
import type { Library } from '../../src/library/Library.ts';
import { searchRecords } from '../../src/library/records/searchRecords.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { pageWords } from './pageWords.ts';

const bench = join(import.meta.dirname, '..');
const folder = join(bench, '.cache', 'starlight');

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({
      title: 'FaceLaw',
      sidebar: [],
      defaultLocale: 'zh',
      locales: { zh: { label: '中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
    }),
  ],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** What a page of this site says, as a page of Markdown: the law in both languages, and our words. */
function markdown(
  { title, label, official, body }: SearchRecord,
  words: string,
  language: Language,
): string {
  const texts = [
    ...official[language],
    ...official[language === 'zh' ? 'en' : 'zh'],
    ...body[language],
  ].map(({ text }) => text);
  const lines = [...texts, ...words.split('\n')];
  // Whatever could be read as markup is text here.
  const plain = lines.map((line) => line.replace(/[\\`*_{}[\]()#+\-.!<>|~&:]/g, '\\$&'));
  const heading = label ? `${label[language]} ${title[language]}` : title[language];
  return `---\ntitle: ${JSON.stringify(heading)}\n---\n\n${plain.filter(Boolean).join('\n\n')}\n`;
}

/**
 * Builds a site with Starlight as it is shipped, out of the same content; gives its folder.
 *
 * @param keep Whether the site of the last run will do, where there is one.
 */
export function starlightSite(library: Library, keep: boolean): string {
  const built = join(folder, 'dist');
  if (keep && existsSync(built)) return built;
  const [records, words] = [searchRecords(library), pageWords(library)];
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  // Astro bundles what a site names as its own packages.
  write('package.json', '{ "type": "module", "dependencies": { "@astrojs/starlight": "*" } }');
  write('astro.config.mjs', config);
  write('src/content.config.ts', collections);
  for (const language of ['zh', 'en'] as const) {
    write(`src/content/docs/${language}/index.md`, '---\ntitle: FaceLaw\n---\n');
    for (const record of records) {
      const own = words.get(record.key)?.[language] ?? '';
      write(`src/content/docs/${language}/${record.key}.md`, markdown(record, own, language));
    }
  }
  const astro = join(bench, 'node_modules', 'astro', 'bin', 'astro.mjs');
  execFileSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return built;
}
