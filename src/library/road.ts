import type { RoadStep } from '../content-model/road.ts';
import type { Library } from './Library.ts';
import type { Faq } from './model.ts';

/** The steps of a question, in its order: whom to turn to first, and then. */
export function roadOf({ collection }: Pick<Library, 'collection'>, { data }: Faq): RoadStep[] {
  const steps = collection.road?.data.steps ?? [];
  return data.road.flatMap((id) => steps.find((step) => step.id === id) ?? []);
}
