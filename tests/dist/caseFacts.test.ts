import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent } from 'hast';
import { select } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { siteLibrary } from '../library/siteLibrary.ts';
import { pageOf, root } from './builtSite.ts';
import { datesAfterYearIn, datesIn, numbersIn, sumsIn } from './factsIn.ts';

const reference = join(root, '..', 'shared', 'reference', 'cases.json');
const present = existsSync(reference);
const matters: { id: string }[] = present ? JSON.parse(readFileSync(reference, 'utf8')) : [];
const ids = readdirSync(join(root, 'content', 'cases'));

/** What a case page says of the case: not its pictures, marks of sources and notes on terms. */
function textOf(locale: string, id: string): string {
  const article = select('article', pageOf(locale, `cases/${id}`).tree);
  if (!article) throw new Error(`the page of ${id} has no article`);
  return said(article);
}

function said(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || ['svg', 'sup'].includes(node.tagName)) return '';
  if (node.properties.popover !== undefined) return '';
  return node.children.map(said).join(' ');
}

/** The days on which the laws of the collection were made and took force. */
const lawDays = siteLibrary.laws.flatMap(({ versions }) =>
  versions.flatMap(({ data }) =>
    [data.from, data.to, data.promulgated, data.adopted].filter((day) => day !== undefined),
  ),
);

const knownOf = (id: string) => JSON.stringify(matters.find((matter) => matter.id === id));

describe('what the test reads out of a text', () => {
  it('is dates, in either language', () => {
    expect(datesIn('2021年4月9日、2021年5月；9 April 2021, May 2021, 2021-04-09')).toEqual([
      '2021-04-09',
      '2021-05',
    ]);
  });

  it('is a day that leaves out its year, after the year named last', () => {
    expect(datesAfterYearIn('2019年10月18日遗失；11月25日开卡')).toEqual([
      '2019-10-18',
      '2019-11-25',
    ]);
  });

  it('is sums, whatever their unit', () => {
    expect(sumsIn('1038元、10万元；1,038 yuan, 8.1 million yuan')).toEqual([1038, 100000, 8100000]);
  });

  it('is case numbers, whatever their brackets', () => {
    expect(numbersIn('（2019）浙0111民初6971号')).toEqual(['(2019)浙0111民初6971号']);
  });
});

// Where the reference does not lie beside the checkout, these are reported as left out.
describe.skipIf(!present)('a case page shows nothing that the reference lacks', () => {
  describe.each(['zh', 'en'])('in %s', (locale) => {
    it.each(ids)('%s: no case number', (id) => {
      const known = numbersIn(knownOf(id));
      expect(numbersIn(textOf(locale, id)).filter((number) => !known.includes(number))).toEqual([]);
    });

    it.each(ids)('%s: no date', (id) => {
      const matter = knownOf(id);
      const known = [...datesIn(matter), ...datesAfterYearIn(matter), ...lawDays];
      const isKnown = (date: string) => known.some((day) => day === date || day.startsWith(date));
      expect(datesIn(textOf(locale, id)).filter((date) => !isKnown(date))).toEqual([]);
    });

    it.each(ids)('%s: no sum', (id) => {
      const matter = knownOf(id);
      const known = [...sumsIn(matter), ...(matter.match(/\d[\d.,]*/g) ?? []).map(Number)];
      expect(sumsIn(textOf(locale, id)).filter((sum) => !known.includes(sum))).toEqual([]);
    });
  });
});
