import { select, selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { bars, pageWeight } from '../../bench/pageWeight.ts';
import { finderPlaces } from '../../src/library/finder.ts';
import { siteLibrary } from '../library/siteLibrary.ts';
import { attribute, dist, hrefs, pageOf } from './builtSite.ts';

const languages = ['zh', 'en'];
const tools = ['start', 'help', 'costs', 'operators'];

/** What the script of a tool may weigh. */
const mostScript = 15_000;
/**
 * The finder holds every answer, so that nothing is asked for while somebody finds; who helps holds
 * everybody whom one can turn to.
 */
const mostOf: Readonly<Record<string, number>> = { start: 48_000, help: 22_500 };

describe.each(languages)('the tools (%s)', (locale) => {
  it.each(tools)('%s is light', (tool) => {
    const { total, js } = pageWeight(dist, `${locale}/${tool}/index.html`);
    expect(total).toBeLessThanOrEqual(mostOf[tool] ?? bars.total);
    expect(js).toBeLessThanOrEqual(mostScript);
  });

  it('the finder ends in an answer that names a provision, for every way', () => {
    const { tree } = pageOf(locale, 'start');
    const leaves = finderPlaces(siteLibrary).flatMap(({ acts }) =>
      acts.flatMap((act) => act.leaves),
    );
    const without = leaves.filter(({ id, faq }) => {
      const link = select(`.choices li[id="${id}"] > a`, tree);
      const answer = select(`section[id="answer--${faq.id}"]`, tree);
      const leads = link && attribute(link, 'href') === `#answer--${faq.id}`;
      return !(leads && answer && select(`a[href^="/${locale}/laws/"]`, answer));
    });
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(leaves.length).toBeGreaterThan(200);
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
