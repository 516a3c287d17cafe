import type { CitedInText, CitedThing } from '../../../src/law/citations/cited.ts';
import type { PlaceInLaw } from '../../../src/law/citations/resolve/resolution.ts';

/**
 * What a text cites on one line. A provision is `law/article#p1i2`, `@2017` the year of a superseded
 * text, `..3` how many a range covers, `=>43` its article today, `<=55` the number by which it was
 * cited; what is no provision is named by its kind.
 */
export function briefCited(found: readonly CitedInText[]): string {
  return found.map(({ words, cited }) => one(words, cited)).join(' ; ');
}

function one(words: string, cited: CitedThing): string {
  switch (cited.kind) {
    case 'inside': {
      const { law, version, covers, current, renumberedFrom } = cited;
      const range = covers.length > 1 ? `..${covers.length}` : '';
      const now = current ? `=>${current.article}` : '';
      const old = renumberedFrom ? `<=${renumberedFrom}` : '';
      return `${law}${current ? `@${version.slice(0, 4)}` : ''}/${place(cited)}${range}${now}${old}`;
    }
    case 'absent':
      return `ABSENT ${cited.law}/${cited.article}`;
    case 'law':
      return `LAW ${cited.law}${cited.by === 'number' ? ' #' : ''}`;
    case 'unnamed':
      return `UNNAMED ${cited.article} [${(cited.may ?? ['all']).join(',')}]`;
    case 'paper':
      return `PAPER ${cited.paper} “${cited.name}”`;
    case 'case-number':
      return `CASE ${words}`;
    default:
      return `${cited.kind.toUpperCase()} “${cited.name}” ${cited.article ?? ''}`.trim();
  }
}

function place({ article, paragraph, item }: PlaceInLaw): string {
  const inside = `${paragraph ? `p${paragraph}` : ''}${item ? `i${item}` : ''}`;
  return inside === '' ? article : `${article}#${inside}`;
}
