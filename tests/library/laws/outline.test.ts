import { describe, expect, it } from 'vitest';
import { divisionsOf, outline, outlineAround } from '../../../src/library/laws/outline.ts';
import type { Law, Provision } from '../../../src/library/model.ts';
import { openTinyLibrary } from '../../checks/tinyLibrary.ts';

const library = openTinyLibrary({
  'laws/tiny-rules/2021-08-01/version.yaml': (text) => `${text}divisions:
  - { kind: book, number: 1, title: { zh: 全部, en: All }, from: '1', to: '3' }
  - { kind: chapter, number: 1, title: { zh: 总则, en: General }, from: '1', to: '2' }
  - { kind: chapter, number: 2, title: { zh: 附则, en: Final }, from: '3', to: '3' }
`,
});
const { current } = library.laws[0] as Law;

describe('the contents of a law', () => {
  it('are its parts and articles in the order of the text', () => {
    const steps = outline(current).map((step) =>
      'division' in step ? step.division.title.en : step.provision.number,
    );
    expect(steps).toEqual(['All', 'General', '1', '2', 'Final', '3']);
  });

  it.each([
    ['1', ['All', 'General', '1', '2', 'Final leads to 3']],
    ['3', ['All', 'General leads to 1', 'Final', '3']],
  ])('beside article %s open the part in which it stands', (number, wanted) => {
    const provision = library.provision(`laws/tiny-rules/${number}`) as Provision;
    const steps = outlineAround(provision).map((step) => {
      if ('provision' in step) return step.provision.number;
      const { en } = step.division.title;
      return 'first' in step ? `${en} leads to ${step.first.number}` : en;
    });
    expect(steps).toEqual(wanted);
  });

  it.each([
    ['1', ['All', 'General']],
    ['2', ['All', 'General']],
    ['3', ['All', 'Final']],
  ])('say of article %s that it stands in %j', (number, titles) => {
    const provision = library.provision(`laws/tiny-rules/${number}`) as Provision;
    expect(divisionsOf(provision).map(({ title }) => title.en)).toEqual(titles);
  });
});
