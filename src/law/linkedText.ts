/** A stretch of text, and where it leads: an address, or a reason why it leads nowhere. */
export interface LinkedText {
  text: string;
  href?: string;
  title?: string;
  /** Why what is cited is not in the collection. */
  outside?: string;
}

/** Where a term of the glossary stands in a text; offsets in UTF-16 units, the end excluded. */
export interface TermMention {
  start: number;
  end: number;
  id: string;
}
