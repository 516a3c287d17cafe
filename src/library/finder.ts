import type { Bilingual } from '../content-model/bilingual.ts';
import type { Aim, Place } from '../content-model/faq.ts';
import { type FinderData, otherMatters } from '../content-model/finder.ts';
import type { Library } from './Library.ts';
import type { Faq, Letter } from './model.ts';

/** Where the finder ends: the page of a question, with the aim that led to it. */
export interface FinderLeaf {
  /** What the reader wants; of other matters nothing is known but the question. */
  aim: Aim | undefined;
  faq: Faq;
  letter: Letter | undefined;
}

/** A screen that asks what the reader wants. */
export interface FinderAct {
  /** `home--face-only` */
  id: string;
  /** What was done; of other matters there are no words in the data. */
  says: Bilingual | undefined;
  leaves: FinderLeaf[];
}

/** A screen that asks what was done in a place. */
export interface FinderPlace {
  place: Place;
  acts: FinderAct[];
}

/** The finder as its page shows it: each place with what its lines name, and with all its other questions. */
export function finderPlaces({
  finder,
  faqs,
  letters,
}: Pick<Library, 'finder' | 'faqs' | 'letters'>): FinderPlace[] {
  return finder.places.map(({ place, did }) => {
    const acts = did.map(({ id, says, wants }): FinderAct => {
      const own = addressOf(place, id);
      return {
        id: own,
        says,
        leaves: wants.flatMap((want) => leafOf(want, { faqs, letters })),
      };
    });
    const rest = otherQuestions(place, acts, faqs);
    return { place, acts: rest ? [...acts, rest] : acts };
  });
}

/** What a place has beside its lines; a question of every place stands under that alone. */
function otherQuestions(
  place: Place,
  acts: readonly FinderAct[],
  faqs: readonly Faq[],
): FinderAct | undefined {
  const named = acts.flatMap(({ leaves }) => leaves.map(({ faq }) => faq));
  const rest = faqs.filter((faq) => faq.data.places.includes(place) && !named.includes(faq));
  const id = addressOf(place, otherMatters);
  const leaves = rest.map((faq) => ({ aim: undefined, faq, letter: undefined }));
  return rest.length > 0 ? { id, says: undefined, leaves } : undefined;
}

function leafOf(
  want: FinderData['places'][number]['did'][number]['wants'][number],
  { faqs, letters }: Pick<Library, 'faqs' | 'letters'>,
): FinderLeaf[] {
  const { aim } = want;
  const faq = faqs.find(({ id }) => id === want.question);
  const letter = letters.find(({ id }) => id === want.letter);
  return faq ? [{ aim, faq, letter }] : [];
}

/** No part holds two hyphens in a row, so that the parts can be told apart. */
function addressOf(...parts: string[]): string {
  return parts.join('--');
}
