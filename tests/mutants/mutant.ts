/** One small breakage of the code, which some test must notice. */
export interface Mutant {
  /** Names it on the command line: small letters and hyphens. */
  name: string;
  /** What a reader of the site would meet if it went unnoticed. */
  breaks: string;
  /** The file that is broken, below the root of the project. */
  file: string;
  /** The words that are taken out; they stand in the file exactly once. */
  find: string;
  /** What is put in their place. */
  replace: string;
  /** The tests that should notice: files, or folders, the smallest that will do. */
  tests: readonly string[];
}

/**
 * The text of the file with the mutant in it. Throws an Error that says how to mend the table where
 * the words do not stand in it exactly once.
 */
export function mutated({ name, file, find, replace }: Mutant, text: string): string {
  const times = text.split(find).length - 1;
  if (times !== 1) {
    throw new Error(
      `${name}: its words stand ${times} times in ${file}, not once; ` +
        `take them anew from the file into tests/mutants:\n${find}`,
    );
  }
  return text.replace(find, () => replace);
}
