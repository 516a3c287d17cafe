import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { bars, pageWeight } from '../../bench/pageWeight.ts';
import { finderPlaces } from '../../src/library/finder.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { attribute, dist, hrefs, pageOf } from './builtSite.ts';

const languages = ['zh', 'en'];
const tools = ['start', 'help', 'costs', 'operators'];

/** What the script of a tool may weigh. */
const mostScript = 15_000;

describe.each(languages)('the tools (%s)', (locale) => {
  /** What every page has: a tool's own script comes on top. */
  const everyPage = pageWeight(dist, `${locale}/about/index.html`).js;
  const letters = siteLibrary.letters.map(({ key }) => key);

  it.each([...tools, 'letters', ...letters])('%s is light', (tool) => {
    const { total, js } = pageWeight(dist, `${locale}/${tool}/index.html`);
    const script = js - everyPage;
    expect(total - script).toBeLessThanOrEqual(bars.total);
    expect(script).toBeLessThanOrEqual(mostScript);
  });

  it('the finder is as light as an article, its script included', () => {
    const { total } = pageWeight(dist, `${locale}/start/index.html`);
    expect(total).toBeLessThanOrEqual(bars.total);
  });

  it('the finder leads from every screen to the next, or to a question', () => {
    const { tree } = pageOf(locale, 'start');
    const ways = finderPlaces(siteLibrary).flatMap(({ place, acts }) => [
      { from: 'where', to: `#${place}` },
      ...acts.flatMap(({ id, says, leaves }) => {
        const pages = leaves.map(({ faq }) => `/${locale}/${faq.key}/`);
        if (says && pages.length === 1) return [{ from: place, to: pages[0] as string }];
        return [{ from: place, to: `#${id}` }, ...pages.map((to) => ({ from: id, to }))];
      }),
    ]);
    const leadsTo = (screen: string) =>
      selectAll(`section[id="${screen}"] .choices li > a`, tree).map((a) => attribute(a, 'href'));
    expect(ways.filter(({ from, to }) => !leadsTo(from).includes(to))).toEqual([]);
    expect(ways.length).toBeGreaterThan(200);
  });

  it('a letter that the finder names stands on the page in which the way ends', () => {
    const ends = finderPlaces(siteLibrary).flatMap(({ acts }) => acts.flatMap((act) => act.leaves));
    const without = ends.filter(({ faq, letter }) => {
      const links = letter ? hrefs(pageOf(locale, faq.key)) : [];
      return letter && !links.includes(`/${locale}/${letter.key}/`);
    });
    expect(without).toEqual([]);
    expect(ends.filter(({ letter }) => letter).length).toBeGreaterThan(100);
  });

  it('a letter leads back to every question that names it', () => {
    const named = siteLibrary.faqs.flatMap(({ key, data }) =>
      data.letters.map((letter) => ({ key, letter })),
    );
    const lost = named.filter(
      ({ key, letter }) =>
        !hrefs(pageOf(locale, `letters/${letter}`)).includes(`/${locale}/${key}/`),
    );
    expect(lost).toEqual([]);
    expect(new Set(named.map(({ letter }) => letter)).size).toBe(10);
  });

  it('who helps has everybody under the name that the questions link', () => {
    const page = pageOf(locale, 'help');
    const ids = selectAll('h3[id]', page.tree).map((heading) => attribute(heading, 'id'));
    expect(ids).toEqual(siteLibrary.road.stages.flatMap(({ steps }) => steps));
    const drawn = selectAll('svg a', page.tree).map((link) => attribute(link, 'href'));
    expect(drawn).toEqual(ids.map((id) => `#${id}`));
  });

  it('every duty of an operator can be ticked, and names its provisions', () => {
    const lines = siteLibrary.operators.sections.flatMap((section) => section.lines);
    const page = pageOf(locale, 'operators');
    expect(selectAll('.duties input[type="checkbox"]', page.tree)).toHaveLength(lines.length);
    const links = hrefs(page).filter((href) => href.startsWith(`/${locale}/laws/`));
    expect(links.length).toBeGreaterThanOrEqual(lines.length);
  });
});
