/**
 * Pictures of time stretch with the page, but their words do not: places along a line are per cent,
 * everything else is px. What finds room in the narrowest picture then finds it in every wider one.
 */

/** Width in px of the narrowest picture: the text of a page in a window of 320 px, less a rest. */
export const narrowest = 280;

/** Size of the words in a picture, in px; those of a scale are smaller. */
export const fontSize = 12;

/** From one line of a label to the next, in px. */
export const lineHeight = 14;

/** A place in the narrowest picture, in px, as per cent of its width. */
export function percent(x: number): number {
  return Math.round((x / narrowest) * 10_000) / 100;
}
