/** By what the list of cases can be narrowed down, in the order of the form. */
export const caseFilterIds = [
  'kind',
  'court',
  'place',
  'year',
  'setting',
  'outcome',
  'provision',
] as const;

export type CaseFilterId = (typeof caseFilterIds)[number];

/** What a reader chose; a filter that is not there lets every case through. */
export type CaseSelection = Partial<Record<CaseFilterId, string>>;

/** The mark of a case that a filter looks for: `kind:civil-judgment`. */
export const tagOf = (filter: CaseFilterId, value: string): string => `${filter}:${value}`;

/** Whether a case with these marks is among the chosen. */
export function isChosen(tags: ReadonlySet<string>, selection: CaseSelection): boolean {
  return caseFilterIds.every((filter) => {
    const value = selection[filter];
    return value === undefined || tags.has(tagOf(filter, value));
  });
}

/** How many cases there would be with this value, what else is chosen being kept. */
export function countWith(
  cases: ReadonlySet<string>[],
  selection: CaseSelection,
  filter: CaseFilterId,
  value: string,
): number {
  const would = { ...selection, [filter]: value };
  return cases.filter((tags) => isChosen(tags, would)).length;
}

/** Reads the choice from the query part of an address; a value that no case has is left out. */
export function readSelection(address: string, cases: ReadonlySet<string>[]): CaseSelection {
  const parameters = new URLSearchParams(address);
  const chosen = caseFilterIds.flatMap((filter) => {
    const value = parameters.get(filter);
    const known = value && cases.some((tags) => tags.has(tagOf(filter, value)));
    return known ? [[filter, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The query part of the address for a choice; empty where nothing is chosen. */
export function writeSelection(selection: CaseSelection): string {
  const chosen = caseFilterIds.flatMap((filter) => {
    const value = selection[filter];
    return value ? [[filter, value]] : [];
  });
  return chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : '';
}
