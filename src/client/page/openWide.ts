/**
 * The script of a page whose sections fold on a phone: on a wide screen they are open. It stands in
 * the page behind them and runs before the first paint, so that nothing moves. It is text, for the
 * page to hold; without it a style opens them.
 */
export const openWide =
  "if(matchMedia('(min-width:64rem)').matches)for(const e of document.querySelectorAll('[data-fold]'))e.open=true";
