/** A run of text between blank lines, with its line in the file, counted from 1. */
export interface Block {
  text: string;
  line: number;
}

/** Something that law text must not hold, told so that its author can mend it. */
export interface LawTextProblem {
  line: number;
  message: string;
  remedy: string;
}
