/** Under which name the device remembers the language that its reader chose. */
export const chosenLanguage = 'facelaw-language';

/** Remembers a language (`zh-Hans`, `en`); where the browser lets nothing be kept, it is forgotten. */
export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(chosenLanguage, language);
  } catch {
    // Private windows and strict settings refuse: the gate then asks the browser again.
  }
}
