import { plain } from '../text/plain.ts';
import type { ScriptMap } from '../text/script.ts';

const numberInBrackets = /(?<=\d|\d\s*[(（]\d{1,2}[)）])\s*[(（](\d{1,2})[)）]/gu;
const itemInBrackets = /(?<=[条款])[(（]([一二三四五六七八九十]+|\d+)[)）]项?/gu;
const sign = /§+/gu;

/**
 * The plain form of a query in which citations are looked for. The brackets of 28(2)(3) and
 * 第二条（三） mean something and are put into words first.
 */
export function queryForm(query: string, script: ScriptMap): string {
  const spoken = query
    .replace(numberInBrackets, '.$1')
    .replace(itemInBrackets, '第$1项')
    .replace(sign, ' art ');
  return plain(spoken, script);
}
