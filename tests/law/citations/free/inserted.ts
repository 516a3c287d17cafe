/** Articles inserted later. */
export const inserted: [text: string, cited: string][] = [
  ['刑法第二百五十三条之一', 'criminal-law/253-1'],
  ['刑法253条之一', 'criminal-law/253-1'],
  ['刑法253条之1', 'criminal-law/253-1'],
  ['刑法第253之一条', 'criminal-law/253-1'],
  ['刑法253之一', 'criminal-law/253-1'],
  ['刑法第253-1条', 'criminal-law/253-1'],
  ['Criminal Law Article 253 bis', 'criminal-law/253-1'],
  ['Criminal Law 253bis', 'criminal-law/253-1'],
  ['Article 253-1 of the Criminal Law', 'criminal-law/253-1'],
  ['Art. 253 bis of the Criminal Law', 'criminal-law/253-1'],
  ['criminal law 253-1', 'criminal-law/253-1'],
];
