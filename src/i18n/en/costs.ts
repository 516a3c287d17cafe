import type { Dictionary } from '../dictionary.ts';
import type { costs as zh } from '../zh/costs.ts';

/** What the page on costs and time says in English. */
export const costs: Dictionary<typeof zh> = {
  heading: 'A suit: costs, court, time',
  intro:
    'What it costs to sue over the unlawful use of a face, before which court and within what time; each with the rule that says so.',
  form: 'Work it out',
  kind: 'Which kind',
  kinds: {
    site: 'On site: a compound gate, a device in a shop',
    online: 'Online: an app, a website, a group chat',
    contract: 'A contract: a card or a fee to be paid back',
  },
  amount: 'Money claimed (yuan; 0 if none)',
  known: 'The day on which you knew of the harm and of who did it (may be empty)',
  halved: 'Simple procedure, mediation or withdrawal',
  rule: 'Rule',
  says: 'What it says',
  basis: 'Basis',
  caution:
    'This only applies the rules to numbers; it does not say who would win and is not legal advice. What you enter does not leave your device.',
  answer: {
    invalid: 'Enter 0 or more yuan, and a day such as 2024-05-18.',
    fee: 'Court fee',
    feeRange: '{least} to {most} yuan, as the province sets it',
    feeOnTop: ' ({sum} yuan for the damages included)',
    feeExact: '{sum} yuan',
    feeUnknown: 'for a contract claim above 10,000 yuan it cannot be worked out here',
    courts: 'Courts you may choose',
    court: {
      defendant: "the basic court of the defendant's domicile",
      infringement: 'the basic court of the place of the infringement',
      'own-home': 'the basic court of your own home',
      performance: 'the basic court of the place where the contract is performed',
    },
    limitation: 'A claim for damages',
    limitationEnds: 'three years end on {day}, by the calendar, holidays not counted',
    limitationBefore:
      'that day is before 1 January 2021, so the law of that day decides; see "Which law governs my date?"',
    rules: 'The rules applied',
  },
  asks: [
    'how much does it cost to sue',
    'court fee',
    'court fee calculator',
    'which court has jurisdiction',
    'litigation costs',
    'how long does a suit take',
  ],
};
