import type { Dictionary } from '../dictionary.ts';
import type { help as zh } from '../zh/help.ts';

/** What the page "who helps" says in English. */
export const help: Dictionary<typeof zh> = {
  heading: 'Who helps',
  intro:
    'Everybody you can turn to: for what, how to reach them, what to have ready, by when, what they can do and what not, and what came of it in the cases of this site.',
  caution:
    'Only 12315 stands in a rule; the other hotline numbers come from third-party lists and are marked "commonly given, check locally". Local numbers are not given here: the authorities have to publish how to complain to them.',
  choose:
    'For the same consumer dispute choose one of 12315, the consumer association and the court first; the market regulator does not take what another already has.',
  pictureHeading: 'The order in a picture',
  pictureNote:
    'Write to the other side first, then go on by what you want; you need not take every step. Press a name for details.',
  pictureTitle: 'The order of steps, from the other side to enforcement',
  after: 'Before that: ',
  stop: '.',
  comma: ', ',
  for: 'For what',
  prepare: 'Have ready',
  can: 'What they can do',
  unsettled: 'Not settled',
  cases: 'Cases, and what came of them',
  noCases: 'None among the cases of this site.',
  more: 'What to have ready, what they can do, what came of it',
  asks: [
    'who can help me',
    'complaint hotline',
    'which phone number to call',
    'whom to call first',
    'nobody answers my complaint',
    'where to report a face scan',
  ],
};
