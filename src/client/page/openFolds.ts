/**
 * The script of a page whose sections fold on a phone: on a wide screen they are open. It stands in
 * the page before them and opens each as it comes in, before it is painted, so that nothing moves. It
 * is text, for the page to hold; without it a style opens them.
 */
export const openFolds =
  "if(matchMedia('(min-width:64rem)').matches){const open=()=>{for(const e of document.querySelectorAll('[data-fold]:not([open])'))e.open=true},watch=new MutationObserver(open);watch.observe(document,{childList:true,subtree:true});addEventListener('DOMContentLoaded',()=>{open();watch.disconnect()})}";
