import { describe, expect, it } from 'vitest';
import type { LinkedText } from '../../src/law/linkedText.ts';
import { remarkLegalLinks } from '../../src/markdown/remarkLegalLinks.ts';
import { fixturesOf, render, textOf } from './renderFixture.ts';

/** Cuts a text at the citations that the fixture lists, wherever they stand in it. */
function link(text: string, cited: LinkedText[]): LinkedText[] {
  for (const each of cited) {
    const at = text.indexOf(each.text);
    if (at < 0) continue;
    const before = link(text.slice(0, at), cited);
    return [...before, each, ...link(text.slice(at + each.text.length), cited)];
  }
  return text === '' ? [] : [{ text }];
}

const fixtures = fixturesOf<LinkedText[]>('legal-links', 'cited.yaml');

describe.each(fixtures)('remarkLegalLinks: $name', (fixture) => {
  const options = { link: (text: string) => link(text, fixture.options) };

  it('gives the expected HTML', async () => {
    const { html } = await render(fixture, [[remarkLegalLinks, options]]);
    expect(html).toBe(fixture.output);
  });

  it('changes no character of the text', async () => {
    const { html } = await render(fixture, [[remarkLegalLinks, options]]);
    expect(textOf(html)).toBe(textOf((await render(fixture)).html));
  });
});

describe('remarkLegalLinks', () => {
  it('tells the linker which file a text is from', async () => {
    const paths: string[] = [];
    const options = {
      link: (text: string, path: string) => {
        paths.push(path);
        return [{ text }];
      },
    };
    await render({ input: '甲', path: '/content/faqs/one/answer.zh.mdx' }, [
      [remarkLegalLinks, options],
    ]);
    expect(paths).toEqual(['/content/faqs/one/answer.zh.mdx']);
  });
});
