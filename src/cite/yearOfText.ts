import type { Cited } from './cited.ts';

/** Which text of a law is meant, where there are several to tell apart: 2025年修正, 2016年; else nothing. */
export function yearOfText({ law, needsYear }: Pick<Cited, 'law' | 'needsYear'>): string {
  return needsYear ? `${law.promulgated.slice(0, 4)}年${law.change ?? ''}` : '';
}
