import { createHash } from 'node:crypto';

/** What a page holds that is not in a file of its own, to the character. */
export interface Inline {
  styles?: readonly string[];
  scripts?: readonly string[];
  /** Whether WebAssembly may be compiled, which Pagefind's client does. */
  wasm?: boolean;
}

/**
 * The Content-Security-Policy of a page: files of this site and nothing else, no style attributes,
 * no script but those that are named by their hash. Astro's own `security.csp` names every chunk
 * of the site by its hash on every page instead, though all of them are files of the site itself.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentPolicy({ styles = [], scripts = [], wasm = false }: Inline = {}): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(wasm ? ["'wasm-unsafe-eval'"] : []), ...scripts.map(hashOf)].join(
      ' ',
    ),
    ["style-src 'self'", ...styles.map(hashOf)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The name by which a policy allows a style or a script that stands in the page itself. */
export function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
