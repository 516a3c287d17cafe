/**
 * How wide a text is at most, in ems: a picture is laid out where no font can be asked. A Chinese
 * character fills its em; of Latin letters the figure is that of the widest of the common system fonts.
 */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 1 : 0.6), 0);
}
