const VOWEL = /[aeiou]/;

/**
 * A pattern for an English word or phrase as a whole, in every regular inflection of each of its
 * words: "handle" finds handles, handled and handling; "personal data" only itself.
 *
 * @param phrase Words between which one space stands.
 * @returns A global pattern that ignores case and takes a line break for a space.
 */
export function wordForms(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/).map(forms);
  return new RegExp(`(?<![\\p{L}\\d])${words.join('\\s+')}(?![\\p{L}\\d])`, 'giu');
}

function forms(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
  if (!/^[a-z]{3,}$/i.test(word)) return escaped;
  const last = word.slice(-1);
  const stem = word.slice(0, -1);
  // standard terms, a standard term; but not harass or virus.
  if (/[^su]s$/i.test(word)) return `${stem}(?:s|s['’])?`;
  if (last === 'e') return `${stem}(?:e|es|ed|ing|e['’]s)`;
  if (last === 'y' && !VOWEL.test(stem.slice(-1))) return `${stem}(?:y|ies|ied|ying|y['’]s)`;
  // compel, compelled; minor, minors.
  const doubled = VOWEL.test(stem.slice(-1)) && !VOWEL.test(last) ? `${last}?` : '';
  return `${escaped}(?:s|es|${doubled}ed|${doubled}ing|['’]s|['’])?`;
}
