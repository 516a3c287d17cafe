import { instead } from '../tinyLibrary.ts';
import { type BrokenByRule, FAQ } from './broken.ts';

const FINDER = 'finder.yaml';
const ROAD = 'road.yaml';
const QUESTION = 'question: gate';

/** A second stage of the road, behind the first. */
const later = (after: string, steps: string) =>
  instead(
    'steps:\n  - id',
    `  - id: later\n    name: { zh: 然后, en: Then }\n    when: { zh: 不行, en: If not }\n    after: [${after}]\n    steps: [${steps}]\nsteps:\n  - id`,
  );

/** The files behind the tools for people with a problem. */
export const tools: BrokenByRule = {
  'finder-leads': [
    {
      name: 'a line that leads to a question of another place',
      changes: {
        [FINDER]: instead('place: home', 'place: shop'),
        [FAQ]: instead('home', 'home, shop'),
      },
      at: `${FINDER}:2`,
      says: 'faqs/gate happens at the place home, for which the finder does not ask',
    },
    {
      name: 'a line that leads to a question asked elsewhere',
      changes: {
        [FINDER]: (text) =>
          `${text}  - place: gym\n    did:\n      - id: scan\n        says: { zh: 刷脸, en: A scan }\n        wants: [{ aim: refuse, question: gate }]\n`,
      },
      at: `${FINDER}:15`,
      says: 'gate does not happen at the place gym',
    },
    {
      name: 'a line that leads to a question with another aim',
      changes: { [FINDER]: instead('aim: refuse', 'aim: sue') },
      at: `${FINDER}:9`,
      says: 'gate is not asked with the aim sue',
    },
    {
      name: 'a line whose letter the question does not have',
      changes: { [FINDER]: instead(QUESTION, `${QUESTION}\n            letter: gate-letter`) },
      at: `${FINDER}:9`,
      says: 'the page of gate does not have the letter gate-letter',
    },
  ],
  references: [
    {
      name: 'a question of the finder that is not there',
      changes: { [FINDER]: instead(QUESTION, 'question: gates') },
      at: `${FINDER}:10`,
      says: 'no question "gates"',
    },
    {
      name: 'a letter of the finder that is not there',
      changes: { [FINDER]: instead(QUESTION, `${QUESTION}\n            letter: none`) },
      at: `${FINDER}:11`,
      also: [`${FINDER}:9 finder-leads`],
      says: 'no letter "none"',
    },
    {
      name: 'a letter of a question that is not there',
      changes: { [FAQ]: (text) => `${text}letters: [gate-letters]\n` },
      at: `${FAQ}:11`,
      says: 'no letter "gate-letters"',
    },
    {
      name: 'a provision of a duty that is not there',
      changes: { 'operators.yaml': instead('laws/tiny-rules/1', 'laws/tiny-rules/9') },
      at: 'operators.yaml:10',
      says: 'no article 9',
    },
    {
      name: 'a provision of a penalty that is not there',
      changes: { 'operators.yaml': instead('laws/tiny-rules/2', 'laws/tiny-rules/9') },
      at: 'operators.yaml:14',
      says: 'no article 9',
    },
    {
      name: 'a provision of a rule on costs that is not there',
      changes: { 'costs.yaml': instead('laws/tiny-rules/1', 'laws/tiny-rules/9') },
      at: 'costs.yaml:11',
      says: 'no article 9',
    },
    {
      name: 'a case of a step that is not there',
      changes: { [ROAD]: instead('gate-case', 'great-case') },
      at: `${ROAD}:45`,
      says: 'no case "great-case"',
    },
    {
      name: 'a provision of a power that is not there',
      changes: { [ROAD]: instead('laws/tiny-rules/2', 'laws/tiny-rules/9') },
      at: `${ROAD}:40`,
      says: 'no article 9',
    },
    {
      name: 'a stage with a step that is not there',
      changes: { [ROAD]: instead('steps: [manager]', 'steps: [manager, king]') },
      at: `${ROAD}:11`,
      says: 'no step "king"',
    },
  ],
  schema: [
    {
      name: 'a place that the finder asks for twice',
      changes: { [FINDER]: (text) => `${text}${text.replace('places:\n', '')}` },
      at: `${FINDER}:11`,
      says: 'the place stands twice',
    },
    {
      name: 'a stage to which nothing leads',
      changes: { [ROAD]: later('', 'manager') },
      at: `${ROAD}:15`,
      also: [`${ROAD}:18 schema`],
      says: 'nothing leads to the stage later',
    },
    {
      name: 'a stage that comes after one that is not before it',
      changes: { [ROAD]: later('later', 'manager') },
      at: `${ROAD}:15`,
      also: [`${ROAD}:18 schema`],
      says: 'no stage later stands before later',
    },
    {
      name: 'a step that stands in no stage',
      changes: { [ROAD]: instead('steps: [manager]', 'steps: [king]') },
      at: `${ROAD}:13`,
      says: 'the step manager stands in no stage',
    },
    {
      name: 'a rule on costs that nothing makes',
      changes: { 'costs.yaml': instead('    provisions: [laws/tiny-rules/1]\n', '') },
      at: 'costs.yaml:3',
      says: 'a rule that nothing makes',
    },
  ],
};
