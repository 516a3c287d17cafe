/** Something in the body of an MDX file that its author has to mend. */
export interface Problem {
  line: number;
  message: string;
  remedy: string;
}
