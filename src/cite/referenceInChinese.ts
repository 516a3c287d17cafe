import { formatDay } from '../law/formatDay.ts';
import { articleLabel, placeLabel } from '../law/provisionLabel.ts';
import type { Citation } from './citation.ts';
import type { Cited, CitedLaw } from './cited.ts';
import { inTitleMarks } from './inTitleMarks.ts';
import { numberBeside } from './numberBeside.ts';

/**
 * The reference that Chinese pleadings and reports use, with Chinese numerals:
 * 《中华人民共和国民法典》第一千零三十五条第一款第一项; of an interpretation or a rule with its number,
 * 《…若干问题的规定》（法释〔2021〕15号）第十条第一款. Title, number and article as 法释〔2009〕14号,
 * article 1, asks; a title within the title stands in 〈〉.
 */
export function referenceInChinese({ law, article, unit, place }: Cited): Citation {
  const notes = notesOn(law).join('，');
  return {
    before: `${inTitleMarks(law.title.zh)}${notes && `（${notes}）`}${article === undefined ? '' : articleLabel(article, 'zh', unit)}`,
    place: placeLabel(place, 'zh'),
    after: '',
  };
}

function notesOn(law: CitedLaw): string[] {
  const number = numberBeside(law);
  return [
    ...(number ? [number] : []),
    ...(law.edition ? [`${formatDay(law.edition, 'zh')}起施行文本`] : []),
  ];
}
