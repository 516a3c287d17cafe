import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, builtSite } from './builtSite.ts';

const pages = [...builtSite().values()];
const policies = ({ tree }: BuiltPage) =>
  selectAll('meta[http-equiv="content-security-policy"]', tree);

/** The sources of each directive of a page's policy. */
function policyOf(page: BuiltPage): Map<string, string[]> {
  const [meta] = policies(page);
  const directives = (meta && attribute(meta, 'content'))?.split('; ') ?? [];
  return new Map(directives.map((text) => text.split(' ')).map(([name = '', ...of]) => [name, of]));
}

const source = (element: Element) =>
  element.children.map((child) => ('value' in child ? child.value : '')).join('');
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** A block of data is not run, and asks for no leave. */
const runs = (script: Element) =>
  ['', 'module', 'text/javascript'].includes(attribute(script, 'type') ?? '');

const broken = (rule: (page: BuiltPage, policy: Map<string, string[]>) => string[]) =>
  pages.flatMap((page) => rule(page, policyOf(page)).map((problem) => `${page.path}: ${problem}`));

const expected = (path: string) =>
  /^\/(zh|en)\/search\/$/.test(path) ? "'self','wasm-unsafe-eval','self'" : "'self','self'";

describe('the policy of every page', () => {
  it('is there once, before all that it holds for', () => {
    const wrong = broken((page) => {
      if (policies(page).length !== 1) return [`${policies(page).length} policies`];
      const [before = ''] = page.source.split('<meta http-equiv="content-security-policy"');
      return /<(script|style|link|img)\b/.test(before) ? ['something stands before it'] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('lets nothing in but files of the site and what it names, and WebAssembly where words are searched', () => {
    const wrong = broken(({ path }, policy) => {
      const { 'script-src': scripts = [], 'style-src': styles = [] } = Object.fromEntries(policy);
      const named = [...scripts, ...styles].filter((each) => !each.startsWith("'sha256-"));
      return [
        ...(policy.get('default-src')?.join() === "'none'" ? [] : ['default-src']),
        ...(named.join() === expected(path) ? [] : [named.join()]),
        ...(policy.get('img-src')?.join(' ') === "'self' data:" ? [] : ['img-src']),
        ...(policy.get('connect-src')?.join() === "'self'" ? [] : ['connect-src']),
        ...(policy.get('base-uri')?.join() === "'none'" ? [] : ['base-uri']),
        ...(policy.get('form-action')?.join() === "'self'" ? [] : ['form-action']),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe('no page needs what its policy forbids', () => {
  it('scripts and styles in the page are named, to the character', () => {
    const wrong = broken(({ tree }, policy) => {
      const unnamed = (selector: string, directive: string) =>
        selectAll(selector, tree)
          .filter((element) => element.tagName === 'style' || runs(element))
          .map((element) => hash(source(element)))
          .filter((name) => !policy.get(directive)?.includes(name));
      return [...unnamed('script:not([src])', 'script-src'), ...unnamed('style', 'style-src')];
    });
    expect(wrong).toEqual([]);
  });

  it('no element has a style or a handler of its own', () => {
    const wrong = broken(({ source: html }) => html.match(/<[^>]*\s(?:style|on[a-z]+)=/g) ?? []);
    expect(wrong).toEqual([]);
  });

  it('whatever it loads, and wherever its forms lead, is of this site', () => {
    const wrong = broken(({ tree }) =>
      selectAll('[src], link[rel~="stylesheet"], link[rel~="icon"], form[action]', tree)
        .map((element) => {
          const names = ['src', 'action', 'href'];
          return names.map((name) => attribute(element, name)).find(Boolean) ?? '';
        })
        .filter((address) => !/^\/(?!\/)/.test(address)),
    );
    expect(wrong).toEqual([]);
  });

  it('it holds no frame, no plug-in, no base and no link that runs', () => {
    const wrong = broken(({ tree }) =>
      selectAll('iframe, object, embed, base, [href^="javascript:"]', tree).map(
        ({ tagName }) => tagName,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

it('every row of a text has its place in the styles of its page', () => {
  const rowsOf = ({ tree }: BuiltPage) =>
    selectAll('.parallel > .column', tree).map((column) => selectAll('.block', column).length);
  const texts = pages.map((page) => ({ page, last: Math.max(0, ...rowsOf(page)) }));
  expect(Math.max(...texts.map(({ last }) => last))).toBeGreaterThan(10);
  const wrong = texts.filter(
    ({ page, last }) =>
      last > 0 && !page.source.includes(`.block:nth-child(${last}){--row:${last}}`),
  );
  expect(wrong.map(({ page }) => page.path)).toEqual([]);
});
