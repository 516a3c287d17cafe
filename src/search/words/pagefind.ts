/** What of Pagefind's client is used; it is a file of the built site and brings no types. */
export interface PagefindClient {
  options(options: { basePath?: string; baseUrl?: string; metaCacheTag?: string }): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: PagefindResult[] } | null>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page with its text, and where the query is found on it. */
export interface PagefindPage {
  url: string;
  /** The text of the page, as it can be read. */
  content: string;
  /** The same with a sign between the words that it was cut into, by which places are counted. */
  raw_content: string;
  meta: { title?: string };
  /** Markup: the words found are in `mark`, all else is escaped. */
  excerpt: string;
  sub_results: PagefindSection[];
}

export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
  /** The heading; the top of the page has none. */
  anchor?: { id: string; location: number };
  locations: number[];
}
