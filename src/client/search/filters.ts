import { fill } from '../../i18n/fill.ts';
import type { SearchStrings } from '../../i18n/search.ts';
import type { Counts } from '../../search/rank/counts.ts';
import { recordKinds } from '../../search/record.ts';
import type { PageState } from './addressState.ts';
import { element } from './element.ts';
import type { Surroundings } from './surroundings.ts';

interface Choice {
  value: string;
  name: string;
  count: number;
}

function fillMenu(
  select: HTMLSelectElement,
  { any, withCount }: Pick<SearchStrings, 'any' | 'withCount'>,
  choices: Choice[],
  chosen = '',
): void {
  const option = (value: string, text: string) =>
    element('option', { value, selected: value === chosen }, text);
  const some = choices.filter(({ count, value }) => count > 0 || value === chosen);
  select.replaceChildren(
    option('', any),
    ...some.map(({ value, name, count }) => option(value, fill(withCount, { name, n: count }))),
  );
  select.disabled = some.length === 0;
}

/**
 * Fills the two menus by which results are narrowed, each choice with its count.
 *
 * @param laws The names of the laws by id, in the order of the collection.
 */
export function fillFilters(
  form: HTMLFormElement,
  counts: Counts,
  state: PageState,
  laws: ReadonlyMap<string, string>,
  { strings }: Surroundings,
): void {
  const menu = (name: string) => form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const kinds = recordKinds.map((kind) => ({
    value: kind,
    name: strings.kinds[kind],
    count: counts.kinds.get(kind) ?? 0,
  }));
  const byLaw = [...laws].map(([value, name]) => ({
    value,
    name,
    count: counts.laws.get(value) ?? 0,
  }));
  const [kind, law] = [menu('kind'), menu('law')];
  if (kind) fillMenu(kind, strings, kinds, state.kind);
  if (law) fillMenu(law, strings, byLaw, state.law);
}
