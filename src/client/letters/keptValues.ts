import type { Values } from '../../letters/letterData.ts';

const keyOf = (letter: string) => `facelaw:letter:${letter}`;

/** What is kept of a letter on this device; undefined where nothing is, or none may be read. */
export function keptValues(letter: string): Values | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(letter)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const texts = Object.entries(kept).filter(([, value]) => typeof value === 'string');
    return Object.fromEntries(texts) as Values;
  } catch {
    return undefined;
  }
}

/** Keeps what is filled in; says whether the browser let it. */
export function keepValues(letter: string, values: Values): boolean {
  try {
    localStorage.setItem(keyOf(letter), JSON.stringify(values));
    return true;
  } catch {
    return false;
  }
}

/** Leaves nothing of a letter on this device. */
export function removeValues(letter: string): void {
  try {
    localStorage.removeItem(keyOf(letter));
  } catch {
    // Where nothing may be read, nothing is kept.
  }
}
