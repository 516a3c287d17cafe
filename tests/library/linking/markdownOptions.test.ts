import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownOptions } from '../../../src/library/linking/markdownOptions.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary();
const path = (file: string) => join(library.collection.root, file);

describe.each(['/', '/facelaw/'])('below the base %s', (base) => {
  const { legalLinks, terms } = markdownOptions(() => library, base);
  const hrefs = (text: string, file: string) =>
    legalLinks.link(text, path(file)).flatMap(({ href }) => href ?? []);

  it.each([
    ['小规定第二条第一款', 'faqs/gate/answer.zh.mdx', 'zh/laws/tiny-rules/2/#p1'],
    ['Article 1 of the Small Provisions', 'faqs/gate/answer.en.mdx', 'en/laws/tiny-rules/1/'],
    // An article on a provision may speak of its law without naming it.
    ['本规定第一条', 'laws/tiny-rules/articles/3.zh.mdx', 'zh/laws/tiny-rules/1/'],
    ['大门案', 'topics/gates/guide.zh.mdx', 'zh/cases/gate-case/'],
  ])('"%s" in %s leads to %s', (text, file, address) => {
    expect(hrefs(text, file)).toEqual([base + address]);
  });

  it('a page that belongs to no law has no "these Provisions"', () => {
    expect(hrefs('本规定第一条', 'faqs/gate/answer.zh.mdx')).toEqual([]);
  });

  it('a term leads to its page in the language of the file', () => {
    expect(terms.hrefOf('separate-consent', path('faqs/gate/answer.en.mdx'))).toBe(
      `${base}en/terms/separate-consent/`,
    );
  });
});
