/** Where the device keeps which languages of a law its reader wants to see. */
const key = 'facelaw-shown';

/**
 * The script that chooses again what the reader chose last; without a choice it ticks what the
 * width of the window shows anyway. An address that names a 款 shows it in both languages, here as
 * in a text without a script, where the twin of a target is never hidden. It runs where it stands, behind the control and before the
 * text, so that nothing is seen to change. It is text, for the page to hold.
 */
export const restoreShown = `{let f=document.currentScript.previousElementSibling,v;try{v=localStorage.getItem('${key}')}catch{}f.querySelector('[value='+(/p\\d/.test(location.hash)?'both':/^(both|zh|en)$/.test(v)?v:matchMedia('(min-width:60rem)').matches?'both':f.dataset.own)+']').checked=true}`;

/** Keeps the choice on the device. Where that is denied, it holds for the page alone. */
export function rememberShown(control: HTMLElement): void {
  control.addEventListener('change', (event) => {
    try {
      localStorage.setItem(key, (event.target as HTMLInputElement).value);
    } catch {
      // A reader who denies storage has the choice, not its memory.
    }
  });
}
