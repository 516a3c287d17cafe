import type { Rule } from '../rule.ts';
import { addressesLive } from './addressesLive.ts';
import { alignedModals } from './alignedModals.ts';
import { alignedNegations } from './alignedNegations.ts';
import { alignedNumbers } from './alignedNumbers.ts';
import { alignedPages } from './alignedPages.ts';
import { alignedTexts } from './alignedTexts.ts';
import { basisCited } from './basisCited.ts';
import { bothLanguages } from './bothLanguages.ts';
import { caseYear } from './caseYear.ts';
import { certaintySaid } from './certaintySaid.ts';
import { checksums } from './checksums.ts';
import { chinesePunctuation } from './chinesePunctuation.ts';
import { citationsResolve } from './citationsResolve.ts';
import { datesChecked } from './datesChecked.ts';
import { datesInOrder } from './datesInOrder.ts';
import { datesPast } from './datesPast.ts';
import { daysOfTexts } from './daysOfTexts.ts';
import { everyArticle } from './everyArticle.ts';
import { finderLeads } from './finderLeads.ts';
import { heldTerms } from './heldTerms.ts';
import { lengths } from './lengths.ts';
import { letterBlanks } from './letterBlanks.ts';
import { letterLaw } from './letterLaw.ts';
import { messages } from './messages.ts';
import { needlessParagraph } from './needlessParagraph.ts';
import { placeholders } from './placeholders.ts';
import { preferredTerms } from './preferredTerms.ts';
import { proseDenials } from './proseDenials.ts';
import { proseNumbers } from './proseNumbers.ts';
import { references } from './references.ts';
import { rightLanguage } from './rightLanguage.ts';
import { sections } from './sections.ts';
import { spellingBritish } from './spellingBritish.ts';
import { steps } from './steps.ts';
import { trueCounts } from './trueCounts.ts';
import { uniqueAsks } from './uniqueAsks.ts';
import { uniqueNames } from './uniqueNames.ts';
import { uniqueOrders } from './uniqueOrders.ts';
import { uniqueTitles } from './uniqueTitles.ts';
import { versions } from './versions.ts';

/** Every rule, in the order in which an author would want to hear of it. */
export const rules: readonly Rule[] = [
  bothLanguages,
  everyArticle,
  trueCounts,
  alignedTexts,
  alignedNumbers,
  alignedModals,
  alignedNegations,
  heldTerms,
  alignedPages,
  proseNumbers,
  proseDenials,
  checksums,
  versions,
  daysOfTexts,
  datesChecked,
  datesInOrder,
  datesPast,
  caseYear,
  references,
  citationsResolve,
  needlessParagraph,
  letterBlanks,
  letterLaw,
  basisCited,
  finderLeads,
  uniqueNames,
  uniqueTitles,
  uniqueAsks,
  uniqueOrders,
  lengths,
  sections,
  steps,
  messages,
  certaintySaid,
  placeholders,
  rightLanguage,
  preferredTerms,
  spellingBritish,
  chinesePunctuation,
  addressesLive,
];
