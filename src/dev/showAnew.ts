import { isRunnableDevEnvironment, normalizePath, type ViteDevServer } from 'vite';

/**
 * Lets every page be made anew, and the browser load the one it shows: links and ways back are
 * joined over the whole library, so that no page knows alone what has changed. The server goes on.
 * @param root absolute path of the content folder
 */
export function showAnew({ environments, ws }: ViteDevServer, root: string): void {
  const below = `${normalizePath(root)}/`;
  const isContent = (file: string) => file.startsWith(below);
  for (const environment of Object.values(environments)) {
    forget(environment.moduleGraph, isContent);
    if (!isRunnableDevEnvironment(environment)) continue;
    forget(environment.runner.evaluatedModules, isContent);
    // Astro's own word for this: it forgets which addresses the pages have.
    environment.hot.send('astro:content-changed', {});
  }
  for (const client of ws.clients) client.send({ type: 'full-reload', path: '*' });
}

interface Modules<M> {
  fileToModulesMap: Map<string, Set<M>>;
  invalidateModule(module: M): void;
}

/** What was compiled carries links into the rest of the library. */
function forget<M>(graph: Modules<M>, isContent: (file: string) => boolean): void {
  for (const [file, modules] of graph.fileToModulesMap) {
    if (isContent(file)) for (const each of modules) graph.invalidateModule(each);
  }
}
