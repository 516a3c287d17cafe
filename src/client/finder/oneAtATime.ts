/**
 * The script of the finder that runs where it stands, behind the first screen, before anything is
 * drawn: from then on one screen shows at a time. An address that names another screen waits for it.
 */
export const oneAtATime =
  "{const first=document.currentScript.previousElementSibling;first.parentElement.classList.add('one');if(location.hash)first.classList.remove('now')}";
