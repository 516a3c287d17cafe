import { bodies } from './bodies.ts';
import { cases } from './cases.ts';
import { laws } from './laws.ts';
import { letters } from './letters.ts';
import { provisions } from './provisions.ts';
import { questions } from './questions.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';
import { versions } from './versions.ts';

/** Every kind of record, in the order of the whole as one file. Add a kind here. */
export const kinds = [
  laws,
  versions,
  provisions,
  cases,
  questions,
  bodies,
  letters,
  topics,
  terms,
] as const;
