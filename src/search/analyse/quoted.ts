/** A query taken apart at its quotation marks. */
export interface Quoted {
  /** The phrases inside quotation marks: only exact hits are wanted. */
  phrases: string[];
  /** What stands outside of them. */
  rest: string;
}

const pairs = /[“"„＂]([^“”"„＂]*)[”"＂]|「([^「」]*)」|『([^『』]*)』/gu;

/**
 * Finds what stands in quotation marks, “” or "" or 「」 or 『』. A mark without its partner is
 * taken for a stray one and means nothing.
 */
export function quoted(query: string): Quoted {
  const phrases: string[] = [];
  const rest = query.replace(pairs, (_, a?: string, b?: string, c?: string) => {
    phrases.push(a ?? b ?? c ?? '');
    return ' ';
  });
  return { phrases: phrases.filter((phrase) => phrase.trim() !== ''), rest };
}
