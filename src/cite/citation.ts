/**
 * A citation in some style. It is cut around the words for the place within the article, which
 * alone differ from one 款 or 项 to another.
 */
export interface Citation {
  before: string;
  /** 第一款第二项; (1)(2). Empty where the whole article is cited. */
  place: string;
  after: string;
}

/** The citation in one piece. */
export function citationText({ before, place, after }: Citation): string {
  return before + place + after;
}
