import type { RoadData, RoadStage, RoadStep } from '../content-model/road.ts';
import type { Library } from './Library.ts';
import type { Case, Faq } from './model.ts';

/** The steps of a question, in its order: whom to turn to first, and then. */
export function roadOf({ collection }: Pick<Library, 'collection'>, { data }: Faq): RoadStep[] {
  return stepsOf(collection.road?.data.steps ?? [], data.road);
}

/** A stage of the road with those that lead to it, and its steps. */
export interface StageOfRoad {
  stage: RoadStage;
  before: RoadStage[];
  steps: RoadStep[];
}

/** The whole road, stage by stage. */
export function stagesOf({ stages, steps }: RoadData): StageOfRoad[] {
  return stages.map((stage) => ({
    stage,
    before: stages.filter(({ id }) => stage.after.includes(id)),
    steps: stepsOf(steps, stage.steps),
  }));
}

/** On what a step rests beside the provisions that give its powers; one that is given in part is known. */
export function furtherBasis({ can, provisions }: RoadStep): string[] {
  const known = can.flatMap((power) => power.provisions);
  return provisions.filter(
    (key) => !known.some((each) => each === key || each.startsWith(`${key}#`)),
  );
}

/** The cases in which somebody turned to a step, in its order. */
export function casesOfStep({ cases }: Pick<Library, 'cases'>, step: RoadStep): Case[] {
  return step.cases.flatMap((id) => cases.find((entry) => entry.id === id) ?? []);
}

function stepsOf(steps: RoadStep[], ids: string[]): RoadStep[] {
  return ids.flatMap((id) => steps.find((step) => step.id === id) ?? []);
}
