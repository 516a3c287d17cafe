import { chosenLanguage } from './chosenLanguage.ts';

/**
 * The script of the gate: it leads on to the language that the reader chose before, or else to the
 * first of the browser's that the site has. A reader who came from a page of the site came to choose,
 * and stays; so does one whose browser asks for neither. It is text, for the page to hold, so that it
 * runs before anything is painted.
 * @param doors the address of the start page for the first letters of each language
 */
export function chooseLanguage(doors: Readonly<Record<string, string>>): string {
  return `(()=>{if(document.referrer.startsWith(location.origin+'/'))return;let own;try{own=localStorage.getItem(${JSON.stringify(chosenLanguage)})}catch{}const doors=${JSON.stringify(doors)};for(const each of own?[own]:navigator.languages){const to=doors[each.slice(0,2)];if(to)return location.replace(to)}})()`;
}
