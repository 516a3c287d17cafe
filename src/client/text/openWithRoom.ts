/**
 * The script of a `details` that a wide window has room for. It runs where it stands, right behind
 * the element, before the first paint. It is text, for the page to hold.
 */
export const openWithRoom =
  '{let d=document.currentScript.previousElementSibling;d.open=matchMedia(d.dataset.openAt).matches||d.matches(".cite")&&/^#p\\d/.test(location.hash)}';
