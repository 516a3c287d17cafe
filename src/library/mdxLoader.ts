import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { library } from './index.ts';
import { loaderName, mdxFiles } from './mdxFiles.ts';

/**
 * Gives Astro the MDX files of a folder to compile: those that the library has read and checked,
 * and nothing of what it knows of them, so that an edit need not go through a second store.
 * @param folder `laws/`; an entry's id is its path below it: `frt-provisions/articles/10.zh`
 */
export function mdxLoader(folder: string, pattern = /./): Loader {
  return {
    name: loaderName,
    load: async ({ store, config }) => {
      const { collection } = library();
      const content = relative(fileURLToPath(config.root), collection.root).replaceAll('\\', '/');
      store.clear();
      for (const file of mdxFiles(collection)) {
        if (!file.startsWith(folder) || !pattern.test(file)) continue;
        const id = file.slice(folder.length).replace(/\.mdx$/, '');
        store.set({ id, data: {}, filePath: `${content}/${file}`, deferredRender: true });
      }
    },
  };
}
