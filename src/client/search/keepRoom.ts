/**
 * The script of a page whose answer comes later: an address that asks keeps room for it, so that
 * nothing moves when it comes. It runs where it stands, before the first paint, behind the element
 * that the answer goes into; a module would run too late. It is text, for the page to hold.
 */
export const keepRoom =
  "if(/[?#&](q|from)=/.test(location.href))document.currentScript.previousElementSibling.style.minHeight='100vh'";
