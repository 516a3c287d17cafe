import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets `npm run dev` begin anew when a content file changes: titles, links and ways back are
 * joined over the whole library, so that no page knows alone what has changed.
 * @param root absolute path of the content folder
 */
export function watchContent(root: string): AstroIntegration {
  return {
    name: 'facelaw-watch-content',
    hooks: {
      'astro:config:setup': ({ addWatchFile, command }) => {
        if (command !== 'dev') return;
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (entry.isFile()) addWatchFile(pathToFileURL(join(entry.parentPath, entry.name)));
        }
      },
    },
  };
}
