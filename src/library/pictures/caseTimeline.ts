import type { CaseData } from '../../content-model/case/case.ts';
import type { CaseStage } from '../../content-model/case/stage.ts';
import { caseStages } from '../../content-model/case/words.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../law/language.ts';
import type { Law, Version } from '../model.ts';
import { lineHeight, narrowest, percent } from './pictureScale.ts';
import { type Anchor, type Label, placeLabel, tickText } from './timelineLabels.ts';

/** A stretch of the picture, in per cent of its width: a known day has no length, a month or year has some. */
export interface Stretch {
  x: number;
  end: number;
}

/** A matter over time: laws that took force meanwhile, stages, and events by their numbers. */
export interface CaseTimeline {
  /** In px, as is every `y`; every `x` is per cent of the width. */
  height: number;
  /** Years, or the months of a single one. */
  ticks: { year: number; month: number | undefined; x: number; text: string; anchor: Anchor }[];
  laws: { version: Version; x: number; y: number; label: Label }[];
  /** `within`: only that it fell somewhere in the stretch is known. */
  stages: (Stretch & { stage: CaseStage; y: number; within: boolean; label: Label })[];
  /** In the order of the list; `at` is the middle, where the number stands. */
  events: (Stretch & { at: number; y: number; number: number; date: string })[];
}

const margin = 14;
const tickHeight = 24;
/** Rows are as high as a finger needs: 24 px. */
const lawGap = 10;
const barHeight = 8;
const stageGap = 10;
const laneHeight = 26;
/** Half the width that a number takes, so that no two lie under one finger. */
const ring = 12;

/**
 * Lays out the timeline of a case.
 * @param versions texts of law that matter to the case; those that took force in its time are shown
 */
export function caseTimeline(
  { timeline, stages }: Pick<CaseData, 'timeline' | 'stages'>,
  versions: Version[],
  language: Language,
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
  const scale = (narrowest - 2 * margin) / (last - first);
  const at = (year: number) => margin + (year - first) * scale;
  const stretch = ([from, to]: Span) => ({ x: at(from), end: at(to) });
  const inPercent = ({ x, end }: Stretch) => ({ x: percent(x), end: percent(end) });

  let y = tickHeight;
  const laws = versions
    .map((version) => ({ version, from: spanOf(version.id)[0] }))
    .filter(({ from }) => from >= first && from <= last)
    .sort((a, b) => a.from - b.from)
    .map(({ version, from }) => {
      const text = fill(caseStrings[language].tookForce, { law: version.law.data.short[language] });
      const label = placeLabel(text, stretch([from, from]), { top: y, gap: 4 });
      const row = { version, x: percent(at(from)), y, label };
      y += label.lines.length * lineHeight + lawGap;
      return row;
    });
  const bars = dated.map(({ stage, span, within }) => {
    const text = caseStages[stage.stage][language];
    const label = placeLabel(text, stretch(span), { top: y, gap: 0 });
    y += label.plate.height + 2;
    const bar = { stage, within, ...inPercent(stretch(span)), label, y };
    y += barHeight + stageGap;
    return bar;
  });
  const eventTop = y + laneHeight / 2;
  const lanes = laneOf(timeline.map(({ date }) => stretch(spanOf(date))));
  return {
    height: eventTop + (Math.max(...lanes) + 0.5) * laneHeight + 4,
    ticks: ticks(first, last).map(({ at: year, ...tick }) => ({
      ...tick,
      x: percent(at(year)),
      text: tickText(tick, language),
      // A month is longer than a year, and may not stand half outside.
      anchor: tick.month === undefined ? 'middle' : 'start',
    })),
    laws,
    stages: bars,
    events: timeline.map(({ date }, index) => {
      const where = stretch(spanOf(date));
      return {
        ...inPercent(where),
        at: percent(middle(where)),
        y: eventTop + (lanes[index] as number) * laneHeight,
        number: index + 1,
        date,
      };
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
