/**
 * Radicals that copies from PDF files hold in place of the characters that look like them. NFKC
 * mends those of the block Kangxi Radicals and leaves these, of the block CJK Radicals Supplement.
 * Source: EquivalentUnifiedIdeograph.txt of Unicode, as far as the radical is a whole character.
 */
const PAIRS =
  '⺁厂⺄乙⺆冂⺇几⺊卜⺎兀⺒巳⺓幺⺛旡⺝月⺟母⺠民⺧牛⺩王⺪疋⺬示⺮竹⺰纟⺵羊⺶羊⺷羊⺹老⺻聿⺼月⺽臼⻁虎⻂衤⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻏阝' +
  '⻐钅⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [
    PAIRS.charAt(2 * i),
    PAIRS.charAt(2 * i + 1),
  ]),
);

/** The character for which a radical stands; any other character as it is. */
export function withoutRadical(character: string): string {
  if (character >= '⼀' && character <= '⿕') return character.normalize('NFKC');
  return CHARACTERS.get(character) ?? character;
}

/** A word that the end of a line parts: `informa-` and `tion` on the next. */
export const PARTED_WORD = /(?<=\p{Ll})[-\u2010\u00ad][ \t]{0,8}\r?\n\s{0,40}(?=\p{Ll})/gu;
