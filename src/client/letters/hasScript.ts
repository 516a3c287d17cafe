/**
 * The script of a page whose blanks are of no use without one: it marks the page before it is
 * painted, so that nothing moves when a module runs. It is text, for the page to hold.
 */
export const hasScript = "document.documentElement.classList.add('scripted')";
