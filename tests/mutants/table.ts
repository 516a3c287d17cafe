import { client } from './client.ts';
import { data } from './data.ts';
import { i18n } from './i18n.ts';
import { law } from './law.ts';
import { letters } from './letters.ts';
import { library } from './library.ts';
import type { Mutant } from './mutant.ts';
import { proof } from './proof.ts';
import { search } from './search.ts';

/** Every breakage that `npm run mutants` tries, room by room. */
export const mutants: readonly Mutant[] = [
  ...law,
  ...letters,
  ...library,
  ...i18n,
  ...search,
  ...client,
  ...proof,
  ...data,
];
