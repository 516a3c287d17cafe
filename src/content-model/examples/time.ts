import { textFields } from '../../law/governing/datedText.ts';
import { effectsAcross, effectsBefore } from '../../law/governing/transitionRule.ts';
import { certainties } from '../law/temporal.ts';
import { both, en, oneOf } from './fillIn.ts';

/** former-laws.yaml */
export const formerLawsExample = `texts:
  - id: some-law # ${en('a name for it; no law of the collection bears it')}
    name: ${both('the name by which readers know it', '读者知道的名称')}
    field: civil ${oneOf(textFields)}
    reaches: ${both('whom and what it reaches', '管谁、管什么')}
    rules: [legislation-law] # ${en('rules of transitions.yaml on earlier acts')}
    periods:
      - from: {day} # ${en('first day in force')}
        certainty: two-copies ${oneOf(certainties)}
`;

/** transitions.yaml */
export const transitionsExample = `rules:
  - id: some-rule # ${en('the name by which a text refers to it')}
    name: ${both('what it is about', '讲什么')}
    before: not-back ${oneOf(effectsBefore)}
    across: open ${oneOf(effectsAcross)}
    settled: ${both('what is settled, with the provisions', '已经有定论的，写明条文')}
    certainty: two-copies ${oneOf(certainties)}
`;
