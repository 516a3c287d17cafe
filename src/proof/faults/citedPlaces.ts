import type { CitedInText, CitedThing } from '../../law/citations/cited.ts';
import type { ArticleNumber } from '../../law/provisionId.ts';
import { type Book, provisionKey } from '../book.ts';
import type { ProofLaw } from '../data.ts';
import type { Flag } from '../flag.ts';
import type { Prepared } from '../reading/prepared.ts';
import { flagAt } from './flagAt.ts';

/** Articles, 款 and 项 that a law does not have, and numbers that it no longer has. */
export function citedPlaces(text: Prepared, book: Book): Flag[] {
  return text.cited.flatMap((each): Flag[] => {
    const { cited } = each;
    if (cited.kind === 'absent') return absent(text, each, cited.law, cited.article, book);
    if (cited.kind !== 'inside') return [];
    const law = book.laws.get(cited.law);
    if (!law) return [];
    const flags = inside(text, each, cited, law);
    if (!cited.beyond) return flags;
    return [...absent(text, each, cited.law, cited.beyond, book), ...flags];
  });
}

type Named<K extends CitedThing['kind']> = Extract<CitedThing, { kind: K }>;

function inside(text: Prepared, at: CitedInText, cited: Named<'inside'>, law: ProofLaw): Flag[] {
  const { article, version, lacking, current, renumberedFrom, versionYear, former } = cited;
  const key = provisionKey(law, version, article);
  if (lacking) {
    return [flagAt(text, at, { kind: 'no-such-place', law: law.id, article, lacking }, [key])];
  }
  // Who names the text means its numbers.
  if (former || versionYear !== undefined) return [];
  const [old, now] = [renumberedFrom ?? article, current?.article ?? article];
  if (old === now) return [];
  const present = provisionKey(law, current?.version ?? version, now);
  return [flagAt(text, at, { kind: 'old-number', law: law.id, old, now }, [present, key])];
}

function absent(
  text: Prepared,
  at: CitedInText,
  id: string,
  article: ArticleNumber,
  { laws }: Book,
): Flag[] {
  const law = laws.get(id);
  if (!law) return [];
  const references = [`laws/${id}`];
  const [main = '', inserted] = article.split('-');
  const beyond = law.total !== undefined && Number(main) > law.total;
  if (law.total !== undefined && (beyond || (law.complete && inserted))) {
    const fault = { kind: 'no-such-article', law: id, article, total: law.total } as const;
    return [flagAt(text, at, fault, references)];
  }
  return [flagAt(text, at, { kind: 'article-not-here', law: id, article }, references)];
}
