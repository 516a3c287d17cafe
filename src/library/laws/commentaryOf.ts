import type { ArticleData } from '../../content-model/law/article.ts';
import type { Language } from '../../law/language.ts';
import type { Provision } from '../model.ts';

/** Title and summary of a provision in a language; its label where nothing is written yet. */
export function commentaryOf(
  { commentary, label }: Provision,
  language: Language,
): Pick<ArticleData, 'title' | 'summary'> {
  return commentary[language]?.data ?? { title: label[language], summary: label[language] };
}

/** The id of a provision's MDX article in the collection `articles`. */
export function commentaryId({ law, version, number }: Provision, language: Language): string {
  const folder = version === law.current ? law.id : `${law.id}/${version.id}`;
  return `${folder}/articles/${number}.${language}`;
}
