/**
 * The script that shows the form, which does nothing without scripts. It runs where it stands, behind
 * the form, before anything is drawn, so that nothing moves.
 */
export const showForm = 'document.currentScript.previousElementSibling.hidden=false';
