import type { PartialDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../law/language.ts';
import { fontSize, lineHeight, narrowest, percent } from './pictureScale.ts';
import { textWidth } from './textWidth.ts';
import { wrapLabel } from './wrapLabel.ts';

/** SVG's `text-anchor`: which part of the words stands at their place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Words of a picture on a plate that hides the lines behind them. */
export interface Label {
  lines: string[];
  anchor: Anchor;
  /** Where the words stand, in per cent of the width, and by how many px they are moved from there. */
  x: number;
  dx: number;
  /** Baseline of the first line, in px. */
  y: number;
  /** Its left edge is counted from `x`, in px. */
  plate: { dx: number; y: number; width: number; height: number };
}

/** How far a plate reaches beyond its words. */
const pad = 2;

/**
 * Sets words beside or above what they name: after its begin, before its end, or over its middle,
 * wherever they have room; in several lines where they have it nowhere.
 * @param of from where to where the named thing reaches, in px of the narrowest picture
 * @param gap between the thing and words before or after it, in px
 */
export function placeLabel(
  text: string,
  of: { x: number; end: number },
  { top, gap }: { top: number; gap: number },
): Label {
  const middle = (of.x + of.end) / 2;
  const places: { anchor: Anchor; at: number; dx: number; room: number }[] = [
    { anchor: 'start', at: of.x, dx: gap, room: narrowest - of.x - gap },
    { anchor: 'end', at: of.end, dx: -gap, room: of.end - gap },
    { anchor: 'middle', at: middle, dx: 0, room: 2 * Math.min(middle, narrowest - middle) },
  ];
  const needed = textWidth(text) * fontSize + pad;
  const roomiest = places.reduce((best, place) => (place.room > best.room ? place : best));
  const { anchor, at, dx, room } = places.find((place) => place.room >= needed) ?? roomiest;
  const lines = wrapLabel(text, (room - pad) / fontSize);
  const width = Math.ceil(Math.max(...lines.map(textWidth)) * fontSize);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return {
    lines,
    anchor,
    x: percent(at),
    dx,
    y: top + fontSize,
    plate: {
      dx: dx - before - pad,
      y: top,
      width: width + 2 * pad,
      height: lines.length * lineHeight + pad,
    },
  };
}

/** A year, or a month with its year, short: 2021年4月, Apr 2021. */
export function tickText(
  { year, month }: { year: number; month: number | undefined },
  language: Language,
): string {
  if (month === undefined) return String(year);
  const day = `${year}-${String(month).padStart(2, '0')}` as PartialDay;
  return formatDay(day, language).replace(/^(\w{3})\w* /, '$1 ');
}
