/**
 * Makes a function whose results are shown only while no newer call has been made: answers to what
 * was typed before may arrive late and must not replace those to what stands there now.
 */
export function latest<A extends unknown[], T>(
  work: (...given: A) => Promise<T>,
  show: (result: T) => void,
  fail: (error: unknown) => void,
): (...given: A) => Promise<void> {
  let newest = 0;
  return async (...given) => {
    const own = ++newest;
    try {
      const result = await work(...given);
      if (own === newest) show(result);
    } catch (error) {
      if (own === newest) fail(error);
    }
  };
}
