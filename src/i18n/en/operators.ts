import type { Dictionary } from '../dictionary.ts';
import type { operators as zh } from '../zh/operators.ts';

/** What the page for operators says in English. */
export const operators: Dictionary<typeof zh> = {
  heading: 'I run a gate, a shop, a gym',
  intro:
    'What must stand before the first face is taken, and what comes after: a list to tick and print, each line with its provision. To follow it does not mean that every other law is met.',
  penalties: 'What follows otherwise',
  print: "Print it with your browser's print function; ticks stay on your device.",
  reviewed: 'Last read against the law on {day}.',
  asks: [
    'compliance checklist face recognition',
    'I want to install a face gate',
    'what must my shop do before using face recognition',
    'gym operator obligations',
    'do I have to file with the authority',
    'notice and consent for a face gate',
    'duties of a small business with a face gate',
    'small operators and landlords, what must be done',
  ],
};
