import type { Collection, Language } from '../../loaders/entries.ts';
import type { Found, Rule } from '../rule.ts';

/** A name under which something is cited, with its place. */
interface Name {
  name: string;
  owner: string;
  file: string;
  line: number;
}

/**
 * A name by which texts cite a law or a case belongs to one of them, and so does a term: a link
 * must not guess.
 */
export const uniqueNames: Rule = {
  name: 'unique-names',
  *check({ collection }) {
    for (const language of ['zh', 'en'] satisfies Language[]) {
      yield* doubles(namesOf(collection, language));
      yield* doubles(termNames(collection, language));
    }
  },
};

function* doubles(names: Name[]): Iterable<Found> {
  const owners = new Map<string, string>();
  for (const { name, owner, file, line } of names) {
    const folded = name.normalize('NFKC').toLowerCase();
    const first = owners.get(folded) ?? owner;
    owners.set(folded, first);
    if (first === owner) continue;
    const message = `"${name}" already names ${first}`;
    yield { file, line, message, remedy: `take the name away from ${first} or from ${owner}` };
  }
}

function termNames({ terms }: Collection, language: Language): Name[] {
  return terms.map(({ id, file, data, lineOf }) => {
    return { name: data[language], owner: `terms/${id}`, file, line: lineOf([language]) };
  });
}

function namesOf({ laws, cases, outside }: Collection, language: Language): Name[] {
  const ofLaws = laws.flatMap(({ id, meta }) => {
    const { title, short, aliases } = meta.data;
    const name = (text: string, path: PropertyKey[]) => {
      return { name: text, owner: `laws/${id}`, file: meta.file, line: meta.lineOf(path) };
    };
    return [
      name(title[language], ['title', language]),
      name(short[language], ['short', language]),
      ...aliases[language].map((alias, at) => name(alias, ['aliases', language, at])),
    ];
  });
  const ofCases = cases.map(({ id, meta }) => {
    const line = meta.lineOf(['short', language]);
    return { name: meta.data.short[language], owner: `cases/${id}`, file: meta.file, line };
  });
  const ofOthers = outside.laws.flatMap(({ id, names }) =>
    names[language].map((name) => ({ name, owner: id, file: 'outside.yaml', line: 1 })),
  );
  return [...ofLaws, ...ofCases, ...ofOthers];
}
