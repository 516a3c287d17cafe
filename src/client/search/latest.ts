/** How long an answer may take before the reader is told that it is on its way. */
const patience = 300;

/** A function of which only the last call counts; `drop` makes even that one count no more. */
export interface Latest<A extends unknown[]> {
  (...given: A): Promise<void>;
  drop(): void;
}

/**
 * Makes a function whose results are shown only while no newer call has been made: answers to what
 * was typed before may arrive late and must not replace those to what stands there now.
 *
 * @param wait What to do where an answer takes its time.
 */
export function latest<A extends unknown[], T>(
  work: (...given: A) => Promise<T>,
  show: (result: T) => void,
  fail: (error: unknown) => void,
  wait: () => void = () => undefined,
): Latest<A> {
  let newest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const call = async (...given: A) => {
    const own = ++newest;
    clearTimeout(waiting);
    waiting = setTimeout(wait, patience);
    const isNewest = () => own === newest;
    try {
      const result = await work(...given);
      if (isNewest()) show(result);
    } catch (error) {
      if (isNewest()) fail(error);
    } finally {
      if (isNewest()) clearTimeout(waiting);
    }
  };
  const drop = () => {
    newest++;
    clearTimeout(waiting);
  };
  return Object.assign(call, { drop });
}
