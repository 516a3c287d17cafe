import { costSubjects } from '../costs.ts';
import { aims, places } from '../faq.ts';
import { limitCertainties } from '../road.ts';
import { both, en, oneOf, zh } from './fillIn.ts';

/** finder.yaml */
export const finderExample = `places:
  - place: home ${oneOf(places)}
    did:
      - id: some-act # ${en('its part of the address')}
        says: ${both('what happened, as the reader would say it', '发生了什么，照读者的说法')}
        wants:
          - aim: refuse ${oneOf(aims)}
            question: some-question # ${en('the question that answers it; a letter may follow')}
`;

/** operators.yaml */
export const operatorsExample = `reviewed: {day} # ${en('day on which it was last read against the law')}
sections:
  - id: some-section # ${en('its address on the page')}
    name: ${both('what its lines are about', '这几条说的是什么')}
    lines:
      - zh: ${zh('要做什么')}
        en: "${en('what has to be done')}"
        provisions: [laws/pipl/29] # ${en('provisions that ask it')}
penalties:
  - zh: ${zh('不做会怎样')}
    en: "${en('what follows where it is not done')}"
    provisions: [laws/pipl/66#p1] # ${en('provisions that say so')}
`;

/** costs.yaml */
export const costsExample = `checked: {day} # ${en('day on which it was last checked')}
rules:
  - id: some-rule # ${en('the name by which the calculator calls it')}
    about: money ${oneOf(costSubjects)}
    name: ${both('for what it gives the answer', '回答什么')}
    says: ${both('the rule in a sentence', '规则，一句话')}
    provisions: [laws/civil-code/188] # ${en('provisions that make it, or source')}
    certainty: sure ${oneOf(limitCertainties)}
`;
