import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { indexFolder } from '../search/index/layout.ts';
import type { Backstage } from './Backstage.ts';

/**
 * Serves the search index while authors write: made when somebody searches, and made again when
 * somebody searches after a change.
 * @param folder where the index may lie
 */
export function searchMiddleware(backstage: Backstage, folder: string) {
  let built: Promise<void> | undefined;
  const files = sirv(folder, { dev: true });
  return {
    /** What was made is of yesterday. */
    forget(): void {
      built = undefined;
    },
    async handle(request: IncomingMessage, response: ServerResponse, next: () => void) {
      if (!request.url?.startsWith(`/${indexFolder}/`)) return next();
      built ??= backstage.buildSearch(folder);
      try {
        await built;
        // sirv fails at ranges that are none.
        delete request.headers.range;
        files(request, response, next);
      } catch (error) {
        built = undefined;
        response.writeHead(503).end(`The search index cannot be made.\n${error}`);
      }
    },
  };
}
