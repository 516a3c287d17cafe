import { type LawNames, lawNames } from '../law/citations/lawNames.ts';
import type { Script } from '../law/citations/readable.ts';
import type { KnownLaws } from '../law/citations/readCitations.ts';
import type { ArticleNumber, PlaceInArticle } from '../law/provisionId.ts';
import { formatAnchor } from '../law/provisionId.ts';
import { unpackScript } from '../search/text/script.ts';
import type { ProofCase, ProofData, ProofLaw } from './data.ts';
import { Wordings } from './quoting/Wordings.ts';
import { caseNames, type NamedCases } from './reading/caseNames.ts';
import { type FindMisnamed, misnamedLaws } from './reading/misnamedLaws.ts';

/** The data of a check, ready to be asked. */
export interface Book {
  known: KnownLaws;
  script: Script;
  laws: ReadonlyMap<string, ProofLaw>;
  cases: readonly ProofCase[];
  named: NamedCases;
  misnamed: FindMisnamed;
  /** The keys of the numbers that a law's document bears, by the law, in the order of its names. */
  documentNumbers: ReadonlyMap<string, readonly string[]>;
  wordings: Wordings;
}

/** Opens the data; what takes time is done here, once, and not with each text. */
export function openBook(data: ProofData): Book {
  const script = unpackScript(data.script);
  const names = lawNames(data.names);
  const laws = new Map(data.laws.map((law) => [law.id, law]));
  return {
    known: { ...data.collection, names },
    script,
    laws,
    cases: data.cases,
    named: caseNames(data.cases, script),
    misnamed: misnamedLaws(names, laws),
    documentNumbers: keysByLaw(names),
    wordings: new Wordings(data.texts, script),
  };
}

function keysByLaw({ numbers }: LawNames): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, law] of numbers) keys.set(law, [...(keys.get(law) ?? []), key]);
  return keys;
}

/** The key of a provision's page: of the current text by its article, of another by its version. */
export function provisionKey(
  law: ProofLaw,
  version: string,
  article: ArticleNumber,
  place: PlaceInArticle = {},
): string {
  const folder = version === law.current ? '' : `${version}/`;
  // Of an only paragraph its items alone are counted.
  const { item, paragraph = item === undefined ? undefined : 1 } = place;
  const anchor = formatAnchor({
    ...(paragraph && { paragraph }),
    ...(item && { item }),
  });
  return `laws/${law.id}/${folder}${article}${anchor && `#${anchor}`}`;
}
