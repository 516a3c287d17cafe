import type { Dictionary } from '../dictionary.ts';
import type { finder as zh } from '../zh/finder.ts';

/** What the finder says in English. */
export const finder: Dictionary<typeof zh> = {
  heading: 'I was asked for my face',
  door: 'Three choices to the answer and a letter to send',
  intro:
    'Choose three times: where, what happened, what you want. It ends in the answer: what to do, a letter to send, the provisions, real cases and whom to turn to.',
  where: 'Where?',
  did: '{place}: what happened?',
  want: '{act}: what do you want?',
  other: 'None of these; show other questions',
  otherHeading: '{place}: other questions',
  aims: {
    refuse: 'To do it without a face scan',
    delete: 'To have my face deleted',
    know: 'To know whether it is lawful',
    complain: 'To complain, so that they mend it or are penalised',
    sue: 'To sue or claim money',
    protect: 'To protect a child, an elderly or a disabled person',
    'undo-deepfake': 'To have a face swap taken down',
    comply: 'To comply as an operator',
  },
  letter: 'Letter',
  again: 'Begin again',
  way: 'You chose',
  asks: [
    'what should I do',
    'where do I start',
    'help me find the answer',
    'step by step',
    'asked for a face scan what now',
  ],
};
