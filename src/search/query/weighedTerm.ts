/** A term of the index, and how much of a word it is (see `weighedPairs`). */
export interface WeighedTerm {
  term: string;
  weight: number;
}
