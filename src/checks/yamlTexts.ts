import type { Language, YamlFile } from '../loaders/entries.ts';

/**
 * Fields that hold other people's words: names that laws, sources and matters are called by, and
 * in `not` what is often written and is wrong.
 */
const QUOTED = new Set(['aliases', 'alsoSeen', 'nicknames', 'names', 'not', 'source', 'publisher']);

type Path = PropertyKey[];

/** The texts of a language in a YAML file: the values of `zh` or `en`, wherever they stand. */
export function yamlTexts({ file, data, lineOf }: YamlFile<unknown>, language: Language) {
  return [...texts(data, language, [])].map(({ path, text }) => ({
    file,
    line: lineOf(path),
    text,
  }));
}

function* texts(
  value: unknown,
  language: Language,
  path: Path,
): Generator<{ path: Path; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === language && typeof inner === 'string') yield { path: place, text: inner };
    else if (!isQuoted(key, path)) yield* texts(inner, language, place);
  }
}

/** The title of a source is its own; that of a law or a chapter is ours to translate. */
export function isQuoted(key: string, path: Path): boolean {
  return QUOTED.has(key) || (key === 'title' && path[0] === 'sources');
}
