import type { Result } from '../../search/rank/present.ts';
import { element } from './element.ts';
import { resultItem } from './resultItem.ts';
import type { Surroundings } from './surroundings.ts';

/** Results under the headings of their groups, in the order in which they come. */
export function groups(results: readonly Result[], where: Surroundings): HTMLElement[] {
  const names = [...new Set(results.map(({ group }) => group))];
  return names.map((name) =>
    element(
      'section',
      { class: 'result-group', 'data-group': name },
      element('h2', {}, where.strings.groups[name]),
      element(
        'ol',
        { class: 'results' },
        ...results.filter(({ group }) => group === name).map((each) => resultItem(each, where)),
      ),
    ),
  );
}
