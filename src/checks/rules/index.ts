import type { Rule } from '../rule.ts';
import { addressesLive } from './addressesLive.ts';
import { alignedTexts } from './alignedTexts.ts';
import { bothLanguages } from './bothLanguages.ts';
import { checksums } from './checksums.ts';
import { citationsResolve } from './citationsResolve.ts';
import { datesChecked } from './datesChecked.ts';
import { everyArticle } from './everyArticle.ts';
import { lengths } from './lengths.ts';
import { references } from './references.ts';
import { sections } from './sections.ts';
import { uniqueAsks } from './uniqueAsks.ts';
import { uniqueTitles } from './uniqueTitles.ts';
import { versions } from './versions.ts';

/** Every rule, in the order in which an author would want to hear of it. */
export const rules: readonly Rule[] = [
  bothLanguages,
  everyArticle,
  alignedTexts,
  checksums,
  versions,
  datesChecked,
  references,
  citationsResolve,
  uniqueTitles,
  uniqueAsks,
  lengths,
  sections,
  addressesLive,
];
