/**
 * The script of the page for what was not found: of the sections that stand before it, the one in the
 * language of the address comes first. It runs before the first paint. It is text, for the page to hold.
 */
export const ownFirst =
  "{const own=/\\/(zh|en)\\//.exec(location.pathname)?.[1],place=document.currentScript.previousElementSibling,section=own&&place.querySelector('section[data-locale='+own+']');if(section)place.prepend(section)}";
