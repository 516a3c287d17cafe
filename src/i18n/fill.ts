/**
 * Puts values in the places marked `{name}`, and words that go with a number where both are given:
 * `{n|result|results}` is `result` for one. A place without a value is an error of ours.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many = '') => {
      const value = values[name];
      if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
      if (one === undefined) return String(value);
      return Number(value) === 1 ? one : many;
    },
  );
}
