import { onceEach } from '../../onceEach.ts';
import type { LawNames } from '../lawNames.ts';

const NOUNS =
  'law|act|code|provisions?|measures|regulations?|interpretation|decision|rules|directive|constitution|convention|statute|ordinance|decree|bill|treaty';
const NOUN = new RegExp(`^(?:${NOUNS})$`);
/** Words of a name that say nothing of which law is meant. */
const IDLE = new Set(
  (
    'the a an of on for and in to by with at its s new old current chinese china china’s prc people people’s peoples republic ' +
    'technology technologies tech security management administration administrative application applying apply applications use using several ' +
    'issues concerning relating related regarding certain trial cases civil dispute disputes processing through processed'
  ).split(' '),
);
const COURT = new Set(['spc', 'supreme', 'court', 'court’s', 'judicial', 'procuratorate']);
const REGULATORS = new Set(['cac', 'cyberspace', 'ministry', 'mps', 'state', 'council']);
const SAME: Readonly<Record<string, string>> = {
  facial: 'face',
  faces: 'face',
  frt: 'face recognition',
  labor: 'labour',
  cyber: 'cyber',
  implementation: 'implementing',
  online: 'online',
};
/** What any text with rules may be called. */
const ANY_NOUN = /^(?:rule|law|regulation)$/;

interface Essence {
  words: string;
  noun: string;
  court: boolean;
  regulator: boolean;
}

interface Known extends Essence {
  lawId: string;
}

/**
 * The laws that are called nearly by their names: "SPC facial recognition rules", "Security Management
 * Measures for the Application of Facial Recognition Technology". Every word that tells laws apart
 * must be the same; several laws where the words fit several ("the new face recognition rules").
 *
 * @param name Folded by foldForMatching.
 */
export function lawsByPressName(name: string, names: LawNames): string[] {
  const given = essenceOf(name);
  if (!given || given.words === '') return [];
  const all = knownEssences(names);
  const found = all.filter(
    ({ words, noun }) =>
      words === given.words && (noun === given.noun || ANY_NOUN.test(given.noun)),
  );
  const ids = [...new Set(found.map(({ lawId }) => lawId))];
  if (!given.court && !given.regulator) return ids;
  return ids.filter((id) => all.some((each) => each.lawId === id && each.court) === given.court);
}

const knownEssences = onceEach(({ ids }: LawNames): Known[] =>
  [...ids].flatMap(([name, lawId]) => {
    const essence = essenceOf(name);
    return essence ? [{ ...essence, lawId }] : [];
  }),
);

function essenceOf(name: string): Essence | undefined {
  const words = name.match(/[a-z][\w-]*/g)?.map((word) => word.replace(/'s$/, '')) ?? [];
  const noun = words.find((word) => NOUN.test(word));
  if (noun === undefined) return undefined;
  const telling = words
    .filter(
      (word) => !NOUN.test(word) && !IDLE.has(word) && !COURT.has(word) && !REGULATORS.has(word),
    )
    .flatMap((word) => (SAME[word] ?? word).split(' '));
  return {
    words: [...new Set(telling)].sort().join(' '),
    noun: noun === 'act' || noun === 'code' ? 'law' : noun.replace(/s$/, ''),
    court: words.some((word) => COURT.has(word)) || /interpretation/.test(noun),
    regulator: words.some((word) => REGULATORS.has(word)),
  };
}

/** The laws that a word for some may mean: the Measures; those first that come first here. */
export function lawsByEnglishNoun(noun: string, names: LawNames): string[] {
  const words = noun.toLowerCase().match(/[a-z]+/g) ?? [];
  const word = words.find((each) => NOUN.test(each));
  if (word === undefined || /^(?:law|act|rules|statute)$/.test(word)) return [];
  const stem = word.replace(/s$/, '');
  const ids = [...names.ids].filter(([name]) =>
    new RegExp(`(?:^|\\s)${stem}s?(?:$|\\s(?:on|of|for)\\b)`).test(name),
  );
  return [...new Set(ids.map(([, id]) => id))];
}

/** A name's noun, for use in a regular expression. */
export const LAW_NOUNS = NOUNS;
