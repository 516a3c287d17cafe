/** Opens the folded part of a page that an address leads into, wherever the browser does not. */
export function openTarget(root: Document): void {
  const open = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && root.getElementById(id);
    if (!target) return;
    for (
      let at = target.closest('details');
      at;
      at = at.parentElement?.closest('details') ?? null
    ) {
      at.open = true;
    }
    target.scrollIntoView();
  };
  window.addEventListener('hashchange', open);
  if (location.hash !== '') open();
}
