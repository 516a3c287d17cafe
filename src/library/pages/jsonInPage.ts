/**
 * Data as it stands in a script element of a page, for what runs in the browser or reads the page.
 * No text in it can end the element or begin a comment.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function jsonInPage(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
