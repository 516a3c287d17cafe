/** A suffix, what takes its place, and how many letters must be left before it. */
type Rule = readonly [suffix: string, replacement: string, left: number];

/** One spelling for what British and American writers spell in two ways. */
const spelling: readonly Rule[] = [
  ['ence', 'ense', 2],
  ['ences', 'enses', 2],
  ['our', 'or', 3],
  ['ours', 'ors', 3],
  ['oured', 'ored', 3],
];

const inflection: readonly Rule[] = [
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['sses', 'ss', 1],
  ['xes', 'x', 1],
  ['ches', 'ch', 1],
  ['shes', 'sh', 1],
  ['ss', 'ss', 0],
  ['us', 'us', 0],
  ['is', 'is', 0],
  ['s', '', 3],
];

const participle: readonly Rule[] = [
  ['eed', 'ee', 1],
  ['thing', 'thing', 0],
  ['ing', '', 3],
  ['ed', '', 3],
];

const derivation: readonly Rule[] = [
  ['information', 'information', 0],
  ['isation', '', 3],
  ['ization', '', 3],
  ['ation', '', 3],
  ['ition', '', 4],
  ['sion', 's', 3],
  ['tion', 't', 3],
  ['ators', '', 3],
  ['ator', '', 3],
  ['ment', '', 4],
  ['ness', '', 3],
  ['ally', 'al', 3],
  ['ily', 'y', 3],
  ['ly', '', 3],
  ['ality', 'ality', 0],
  ['ority', 'ority', 0],
  ['ity', '', 4],
  ['ise', '', 3],
  ['ize', '', 3],
  ['is', '', 4],
  ['iz', '', 4],
  ['ate', '', 3],
  ['at', '', 4],
  ['ee', '', 4],
  ['er', '', 4],
  ['or', '', 4],
];

/** Forms that no suffix tells: each group's first word stands for the others. */
const irregular = new Map(
  (
    'sell sold|buy bought|steal stole stolen|take took taken|give gave given|keep kept|tell told|lose lost|send sent|' +
    'pay paid|find found|hold held|make made|catch caught|write wrote written|show shown|speak spoke spoken|hide hid hidden|' +
    'break broke broken|choose chose chosen|forbid forbade forbidden|withdraw withdrew withdrawn|seek sought|bring brought|' +
    'build built|bind bound|meet met|lead led|win won|draw drew drawn|drive drove driven|know knew known|see saw seen|' +
    'wear wore worn|forget forgot forgotten|get got gotten|run ran|begin began begun|fall fell fallen|undergo underwent|' +
    'overhear overheard|mislead misled|undertake undertook undertaken|man men|woman women|' +
    'wife wives|thief thieves|foot feet|criterion criteria'
  )
    .split('|')
    .flatMap((group) => {
      const [base = '', ...forms] = group.split(' ');
      return forms.map((form): [string, string] => [form, base]);
    }),
);

function apply(word: string, rules: readonly Rule[]): string {
  for (const [suffix, replacement, left] of rules) {
    if (word.endsWith(suffix) && word.length - suffix.length >= left) {
      return word.slice(0, word.length - suffix.length) + replacement;
    }
  }
  return word;
}

const known = new Map<string, string>();

/**
 * The stem of an English word in lower case, for comparison only: `recognise`, `recognised`,
 * `recognition` and `recognize` share one, and so do `sell` and `sold`. Cautious where law keeps
 * words apart: `personal` and `personality` do not. Digits come back as they are.
 */
export function stem(word: string): string {
  const base = irregular.get(word) ?? word;
  if (base.length < 4 || /\d/.test(base)) return base;
  const stemmed = known.get(word) ?? strip(base);
  known.set(word, stemmed);
  return stemmed;
}

function strip(word: string): string {
  const plain = apply(apply(word.replace(/'s?$/, ''), spelling), inflection);
  const root = apply(apply(plain, participle), derivation);
  return root
    .replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
    .replace(/(?<=..)e$/, '')
    .replace(/(?<=..)y$/, 'i');
}
