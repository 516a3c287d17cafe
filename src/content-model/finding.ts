/** Something wrong in the content, told so that its author can mend it. */
export interface Finding {
  /** Name of the rule, which is also the name of its page in docs/content-rules/. */
  rule: string;
  /** Path below the content folder, with forward slashes. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** What is wrong, with the value found. */
  message: string;
  /** How to mend it. */
  remedy: string;
}
