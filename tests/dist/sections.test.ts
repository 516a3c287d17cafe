import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, type BuiltPage, builtSite } from './builtSite.ts';
import { shownText } from './shownText.ts';

const pages = [...builtSite().values()];
const headings = ({ tree }: BuiltPage) =>
  selectAll('.prose :is(h2, h3, h4)', tree).filter(({ children }) =>
    children.some(
      (child) => child.type === 'element' && child.properties.dataNotText !== undefined,
    ),
  );
const chinese = pages.filter(({ locale }) => locale === 'zh');

describe('a section of a written page', () => {
  it('has the same address in both languages', () => {
    const wrong = chinese.flatMap((page) => {
      const twin = builtSite().get(page.path.replace('/zh/', '/en/')) as BuiltPage;
      const [own, other] = [page, twin].map((each) =>
        headings(each)
          .map((heading) => heading.properties.id)
          .join(' '),
      );
      return own === other ? [] : [`${page.path}: ${own}; in English ${other}`];
    });
    expect(wrong).toEqual([]);
    expect(chinese.flatMap(headings).length).toBeGreaterThan(500);
  });

  it('has an address of letters that stays', () => {
    const ids = new Set(pages.flatMap(headings).map(({ properties }) => `${properties.id}`));
    expect([...ids].filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('has a heading that leads to it, with a name that holds its words', () => {
    const wrong = pages.flatMap((page) =>
      headings(page).flatMap((heading) => {
        const link = select('a.self-link', heading);
        const name = (link && attribute(link, 'ariaLabel')) ?? '';
        const leads = link && attribute(link, 'href') === `#${heading.properties.id}`;
        return leads && name.includes(shownText(heading)) ? [] : [`${page.path}: ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
