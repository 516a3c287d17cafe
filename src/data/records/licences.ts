import type { Bilingual } from '../../content-model/bilingual.ts';
import { dataStrings } from '../../i18n/data.ts';
import { both } from '../../law/both.ts';

/** Under what the parts of the data may be used, with the address of the terms; see LICENSE-CONTENT. */
const terms = {
  'not-protected': undefined,
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/legalcode',
} as const satisfies Record<keyof (typeof dataStrings)['zh']['licences'], string | undefined>;

export type Licence = keyof typeof terms;
export const licenceIds = Object.keys(terms) as [Licence, ...Licence[]];

/** A licence in words, and what it concerns. */
export function licenceOf(id: Licence): {
  id: Licence;
  name: Bilingual;
  covers: Bilingual;
  url?: string;
} {
  const url = terms[id];
  return {
    id,
    name: both((language) => dataStrings[language].licences[id].name),
    covers: both((language) => dataStrings[language].licences[id].covers),
    ...(url && { url }),
  };
}
