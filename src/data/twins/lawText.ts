import type { Paragraph } from 'mdast';
import type { Language } from '../../law/language.ts';
import { blockWords } from '../../law/lawText.ts';
import type { Provision } from '../../library/model.ts';
import { paragraph } from '../markdown/blocks.ts';

/** The words of a provision in a language, a paragraph for every 款 and 项. */
export function lawText({ text }: Pick<Provision, 'text'>, language: Language): Paragraph[] {
  return blockWords(text[language]).map((words) => paragraph(words));
}
