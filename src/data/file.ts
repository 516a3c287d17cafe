/** A text file that is to be written. */
export interface File {
  /** With forward slashes, below the folder that it is written to. */
  path: string;
  body: string;
}
