/**
 * The data that a page holds for its script, as `jsonInPage` wrote them.
 * @param name the attribute of their element, `data-costs-strings`
 * @throws Error where the page has no such element
 */
export function dataIn<T>(root: ParentNode, name: string): T {
  const text = root.querySelector(`script[${name}]`)?.textContent;
  if (!text) throw new Error(`the page holds no data for its script: write <script ${name}>`);
  return JSON.parse(text) as T;
}
