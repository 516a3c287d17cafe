import type { Piece } from '../rank/passage.ts';

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** Pagefind's excerpt as pieces of text: what it has marked up is never read as markup here. */
export function piecesOfExcerpt(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part
        .replace(/<\/?mark>/g, '')
        .replace(/&(?:lt|gt|amp|quot);/g, (sign) => signs[sign] ?? sign),
      marked: part.startsWith('<mark>'),
    }));
}
