import type { Language } from '../law/language.ts';
import type { Source } from './cited.ts';
import { linkParts } from './linkParts.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A link in HTML, with the name of the source as what is cited. */
export function htmlLink(source: Source, language: Language, address: string): string {
  const [name, rest] = linkParts(source, language).map(escaped);
  return `<a href="${escaped(address)}"><cite>${name}</cite>${rest}</a>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
