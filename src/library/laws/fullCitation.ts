import { toDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import type { Language } from '../../loaders/entries.ts';
import type { Provision } from '../model.ts';

/**
 * How a reader may cite a provision: by its law's full title and number, 《…》（法释〔2021〕15号）
 * 第十条. A law of which the collection has several texts is cited with its text: 《…网络安全法》
 * （2017年6月1日起施行文本）第四十一条.
 */
export function fullCitation({ law, version, label }: Provision, language: Language): string {
  const { title, number } = law.data;
  const day = formatDay(toDay(version.data.from), 'zh');
  const edition = language === 'zh' ? `${day}起施行文本` : `${version.id.slice(0, 4)} text`;
  const notes = [number, law.versions.length > 1 ? edition : undefined].filter(
    (note) => note !== undefined,
  );
  return language === 'zh'
    ? `《${title.zh}》${notes.map((note) => `（${note}）`).join('')}${label.zh}`
    : `${title.en}${notes.map((note) => ` (${note})`).join('')}, ${label.en}`;
}
