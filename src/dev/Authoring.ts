import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { isUnread } from '../checks/isUnread.ts';
import { reportFindings } from '../checks/reportFindings.ts';
import type { Finding } from '../content-model/finding.ts';
import type { Day } from '../law/day.ts';
import { library, setLibrary } from '../library/current.ts';
import type { Library } from '../library/Library.ts';
import { loaderName, mdxFiles } from '../library/mdxFiles.ts';
import { openLibrary } from '../library/openLibrary.ts';
import { ParsedFiles } from '../loaders/ParsedFiles.ts';
import { Backstage } from './Backstage.ts';
import { overlayOf } from './overlay.ts';
import { searchMiddleware } from './searchMiddleware.ts';
import { showAnew } from './showAnew.ts';

interface Options {
  /** Absolute path of the content folder. */
  root: string;
  day: Day;
  /** Where the index may lie. */
  cache: URL;
  logger: AstroIntegrationLogger;
}

type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

/** Editors save in several steps, and a change of branch touches hundreds of files. */
const settleMilliseconds = 40;

/** How long the rules wait for somebody to open a page. */
const patienceMilliseconds = 15_000;

/**
 * What `astro dev` does for authors. Whatever changes in the content is read again and shown; then
 * a thread beside the server holds it against the rules. Findings are told in the terminal and
 * over the page. While a file cannot be read, the pages stay as they were.
 */
export class Authoring {
  readonly #root: string;
  readonly #day: Day;
  readonly #logger: AstroIntegrationLogger;
  readonly #parsed = new ParsedFiles();
  readonly #backstage: Backstage;
  readonly #search: ReturnType<typeof searchMiddleware>;
  #server: ViteDevServer | undefined;
  #refreshContent: RefreshContent;
  #findings: readonly Finding[] = [];
  /** Whether the author awaits a word: at the beginning, and when something was amiss. */
  #awaited = true;
  #checks = 0;
  #waiting: NodeJS.Timeout | undefined;
  /** Of a change that is not yet shown: requests wait for it. */
  #change: PromiseWithResolvers<void> | undefined;
  /** Whether every file of the library that is shown could be read. */
  #whole: boolean;

  /** Opens the content. */
  constructor({ root, day, cache, logger }: Options) {
    this.#root = root;
    this.#day = day;
    this.#logger = logger;
    this.#backstage = new Backstage({ root, day });
    this.#search = searchMiddleware(this.#backstage, fileURLToPath(new URL('facelaw/', cache)));
    const opened = this.#open();
    this.#whole = isWhole(opened);
    setLibrary(opened);
  }

  /** What Vite must know: that changes in the content are for us to act on. */
  get plugin(): Plugin {
    const below = `${normalizePath(this.#root)}/`;
    return {
      name: 'facelaw:authoring',
      hotUpdate: {
        order: 'pre',
        handler: ({ file }) => {
          if (!file.startsWith(below)) return;
          this.#change ??= Promise.withResolvers();
          clearTimeout(this.#waiting);
          this.#waiting = setTimeout(() => this.#attempt(this.#refresh()), settleMilliseconds);
          // Nothing more to do for Vite: pages are shown anew once the whole has been read.
          return [];
        },
      },
      closeBundle: () => this.#backstage.close(),
    };
  }

  /** Begins with a server that has been set up. */
  attach(server: ViteDevServer, refreshContent: RefreshContent): void {
    this.#server = server;
    this.#refreshContent = refreshContent;
    server.middlewares.use((_request, _response, next) => {
      if (this.#change) this.#change.promise.then(() => next());
      else next();
    });
    server.middlewares.use(this.#search.handle);
    server.ws.on('vite:client:connect', (_data, client) => this.#tell(client));
    // The rules would slow down the first page: they wait for it, unless something is amiss.
    let begun = false;
    const begin = () => {
      if (!begun) this.#attempt(this.#check());
      begun = true;
    };
    setTimeout(begin, this.#whole ? patienceMilliseconds : 0).unref();
    server.middlewares.use((_request, response, next) => {
      response.once('finish', begin);
      next();
    });
  }

  #open(): Library {
    return openLibrary(this.#root, this.#day, this.#parsed);
  }

  /** Reads what has changed, shows it where every file could be read, and checks it. */
  async #refresh(): Promise<void> {
    this.#waiting = undefined;
    try {
      const opened = this.#open();
      this.#search.forget();
      if (isWhole(opened) || !this.#whole) await this.#show(opened);
    } finally {
      // Where more has changed meanwhile, requests wait for that as well.
      if (!this.#waiting) this.#letRequestsGo();
    }
    await this.#check();
  }

  #letRequestsGo(): void {
    this.#change?.resolve();
    this.#change = undefined;
  }

  async #show(opened: Library): Promise<void> {
    const before = mdxFiles(library().collection).join();
    this.#whole = isWhole(opened);
    setLibrary(opened);
    if (mdxFiles(opened.collection).join() !== before) {
      await this.#refreshContent?.({ loaders: [loaderName] });
    }
    if (this.#server) showAnew(this.#server, this.#root);
  }

  async #check(): Promise<void> {
    const check = ++this.#checks;
    this.#findings = [];
    const found = await this.#backstage.check();
    // Another change has come since: its check will tell.
    if (check !== this.#checks) return;
    this.#findings = found;
    if (found.length > 0 || this.#awaited) reportFindings(found);
    this.#awaited = found.length > 0;
    for (const client of this.#server?.ws.clients ?? []) this.#tell(client);
  }

  #tell(client: { send(payload: ReturnType<typeof overlayOf>): void }): void {
    if (this.#findings.length > 0) client.send(overlayOf(this.#findings, this.#root));
  }

  /** Nothing that goes wrong with a change may end the server. */
  #attempt(work: Promise<void>): void {
    work.catch((error: Error) => this.#logger.error(error.stack ?? error.message));
  }
}

function isWhole({ collection }: Library): boolean {
  return !collection.findings.some(isUnread);
}
