import type { Result } from '../../search/rank/present.ts';
import { element } from './element.ts';
import { resultItem } from './resultItem.ts';
import type { Surroundings } from './surroundings.ts';

/** A group of results under its heading. */
export function resultGroup(name: string, heading: string, items: HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'result-group', 'data-group': name },
    element('h2', {}, heading),
    element('ol', { class: 'results' }, ...items),
  );
}

/** Results under the headings of their groups, in the order in which they come. */
export function groups(results: readonly Result[], where: Surroundings): HTMLElement[] {
  const names = [...new Set(results.map(({ group }) => group))];
  return names.map((name) => {
    const own = results.filter(({ group }) => group === name);
    const items = own.map((each) => resultItem(each, where));
    return resultGroup(name, where.strings.groups[name], items);
  });
}
