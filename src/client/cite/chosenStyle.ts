/** Where the device keeps which style its reader chose last. */
const key = 'facelaw-style';

/** The style chosen last; undefined where none was, or where the device keeps nothing. */
export function chosenStyle(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the choice on the device. Where that is denied, it holds for the page alone. */
export function rememberStyle(id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // A reader who denies storage has the choice, not its memory.
  }
}
