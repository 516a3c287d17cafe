import type { CaseData } from '../../content-model/case/case.ts';
import type { CaseStage } from '../../content-model/case/stage.ts';
import type { Law, Version } from '../model.ts';
import { aboveBar, aboveTick, besideLine, type LabelPlace } from './timelineLabels.ts';

/** A stretch of the picture, in its units: a known day has no length, a month or year has some. */
export interface Stretch {
  x: number;
  end: number;
}

/** A matter over time: laws that took force meanwhile, stages, and events by their numbers. */
export interface CaseTimeline {
  width: number;
  height: number;
  /** Years, or the months of a single one. */
  ticks: { year: number; month: number | undefined; x: number; label: LabelPlace }[];
  laws: { version: Version; x: number; y: number; label: LabelPlace }[];
  /** `within`: only that it fell somewhere in the stretch is known. */
  stages: (Stretch & { stage: CaseStage; y: number; within: boolean; label: LabelPlace })[];
  /** In the order of the list; `at` is the middle, where the number stands. */
  events: (Stretch & { at: number; y: number; number: number })[];
}

const width = 360;
const margin = 12;
const tickHeight = 24;
const lawHeight = 16;
const stageHeight = 30;
const laneHeight = 22;
/** Half the width of a number with its ring. */
const ring = 10;

/**
 * Lays out the timeline of a case.
 * @param versions texts of law that matter to the case; those that took force in its time are shown
 */
export function caseTimeline(
  { timeline, stages }: Pick<CaseData, 'timeline' | 'stages'>,
  versions: Version[],
): CaseTimeline {
  const dated = stages.flatMap((stage) => {
    const found = stageSpan(stage);
    return found ? [{ stage, ...found }] : [];
  });
  const spans = [...timeline.map(({ date }) => spanOf(date)), ...dated.map(({ span }) => span)];
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  // What happens on 1 January still needs its year.
  const last = Math.max(
    first + 1,
    Math.ceil(Math.max(...spans.map(([from, to]) => Math.max(to, from + 0.01)))),
  );
  const scale = (width - 2 * margin) / (last - first);
  const at = (year: number) => Math.round((margin + (year - first) * scale) * 10) / 10;
  const stretch = ([from, to]: Span) => ({ x: at(from), end: at(to) });

  const inForce = versions
    .map((version) => ({ version, from: spanOf(version.id)[0] }))
    .filter(({ from }) => from >= first && from <= last)
    .sort((a, b) => a.from - b.from);
  const stageTop = tickHeight + inForce.length * lawHeight;
  const eventTop = stageTop + dated.length * stageHeight + laneHeight / 2 + 4;
  const lanes = laneOf(timeline.map(({ date }) => stretch(spanOf(date))));
  return {
    width,
    height: eventTop + (Math.max(...lanes) + 0.5) * laneHeight + 4,
    ticks: ticks(first, last).map((tick) => {
      const x = at(tick.at);
      return { ...tick, x, label: aboveTick(x, width, tick.month !== undefined) };
    }),
    laws: inForce.map(({ version, from }, index) => ({
      version,
      x: at(from),
      y: tickHeight + (index + 0.75) * lawHeight,
      label: besideLine(at(from), width),
    })),
    stages: dated.map(({ stage, span, within }, index) => ({
      stage,
      within,
      ...stretch(span),
      label: aboveBar(at(span[0]), at(span[1]), width),
      y: stageTop + index * stageHeight,
    })),
    events: timeline.map(({ date }, index) => {
      const where = stretch(spanOf(date));
      const lane = lanes[index] as number;
      return { ...where, at: middle(where), y: eventTop + lane * laneHeight, number: index + 1 };
    }),
  };
}

/** Every version of the laws on which a case bears. */
export function concernedVersions(laws: Law[], { provisions }: CaseData): Version[] {
  return laws
    .filter(({ key: law }) => provisions.some(({ key }) => key.startsWith(`${law}/`)))
    .flatMap(({ versions }) => versions);
}

/** From and to, in years: a day is a point, a month and a year have their length. */
type Span = [from: number, to: number];

function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [year, year + 1];
  const from = year + (month - 1) / 12;
  if (day === undefined) return [from, from + 1 / 12];
  const point = from + (day - 1) / 372;
  return [point, point];
}

/** From the first date known of a stage to the last; undefined where none is known. */
function stageSpan({ filed, heard, decided, closed }: CaseStage) {
  const known = [filed, heard, decided, closed].flatMap((date) => (date ? [spanOf(date)] : []));
  if (known.length === 0) return undefined;
  const span: Span = [
    Math.min(...known.map(([from]) => from)),
    Math.max(...known.map(([, to]) => to)),
  ];
  return { span, within: known.length === 1 && span[1] > span[0] };
}

function ticks(first: number, last: number) {
  if (last - first === 1) {
    return [1, 4, 7, 10].map((month) => ({ year: first, month, at: first + (month - 1) / 12 }));
  }
  const step = Math.ceil((last - first) / 8);
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => {
    const year = first + index * step;
    return { year, month: undefined, at: year };
  });
}

const middle = ({ x, end }: Stretch) => (x + end) / 2;

/** For each stretch the first lane in which it, with the ring of its number, is free of the others. */
function laneOf(stretches: Stretch[]): number[] {
  const lanes: Stretch[][] = [];
  return stretches.map((stretch) => {
    const room = {
      x: Math.min(stretch.x, middle(stretch) - ring),
      end: Math.max(stretch.end, middle(stretch) + ring),
    };
    const isFree = (lane: Stretch[]) => lane.every(({ x, end }) => room.end <= x || end <= room.x);
    const free = lanes.findIndex(isFree);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), room];
    return lane;
  });
}
