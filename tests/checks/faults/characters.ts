import { ANSWER_EN, ANSWER_ZH, article, CASE, TERM, ZH } from '../broken/broken.ts';
import { instead } from '../tinyLibrary.ts';
import type { Fault } from './fault.ts';

function one(
  what: string,
  [file, line]: readonly [string, number],
  [words, others]: readonly [string, string],
  says: RegExp,
  mend: RegExp,
): Fault {
  const changes = { [file]: instead(words, others) };
  return { what, changes, at: `${file}:${line}`, rule: 'characters', says, mend };
}

const zh = [article(1, 'zh'), 9] as const;
const en = [article(1, 'en'), 9] as const;
const inChinese = (character: string) => ['没有单独', `没有${character}单独`] as const;
const inEnglish = (words: string) => ['Without separate', words] as const;

function bytes(what: string, file: string, content: number[], says: RegExp, line = 1): Fault {
  const changes = { [file]: Uint8Array.from(content) };
  return { what, changes, at: `${file}:${line}`, rule: 'encoding', says, mend: /UTF-8/ };
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/** Characters that nobody sees, that look like others, and files in another encoding. */
export const characters: readonly Fault[] = [
  one('NUL', en, inEnglish('With\0out separate'), /U\+0000 a control character/, /take it out/),
  one('a control character', en, inEnglish('With\u0007out separate'), /U\+0007/, /take it out/),
  one('a C1 control', zh, inChinese('\u0085'), /U\+0085 a control/, /take it out/),
  one('DEL', en, inEnglish('Without\u007f separate'), /U\+007F a control/, /take it out/),
  one('a vertical tab', en, inEnglish('Without\v separate'), /U\+000B a control/, /take it out/),
  one('a lone carriage return', en, inEnglish('Without\r separate'), /U\+000D/, /new line/),
  one(
    'a right-to-left override',
    en,
    inEnglish('Without \u202eseparate'),
    /U\+202E/,
    /take it out/,
  ),
  one('an isolate', zh, inChinese('\u2066'), /U\+2066 turns the direction/, /take it out/),
  one('a right-to-left mark', zh, inChinese('\u200f'), /U\+200F turns/, /take it out/),
  one('a zero-width space', zh, inChinese('\u200b'), /U\+200B cannot be seen.*column 3/, /take it/),
  one('a zero-width joiner', zh, inChinese('\u200d'), /U\+200D cannot be seen/, /take it out/),
  one('a word joiner', en, inEnglish('With\u2060out separate'), /U\+2060/, /take it out/),
  one('a BOM within the text', zh, inChinese('\ufeff'), /U\+FEFF cannot be seen/, /take it out/),
  one('a soft hyphen', en, inEnglish('With\u00adout separate'), /U\+00AD/, /take it out/),
  one('a variation selector', zh, inChinese('\ufe0f'), /U\+FE0F cannot be seen/, /take it out/),
  one(
    'a space that breaks no line',
    en,
    inEnglish('Without\u00a0separate'),
    /U\+00A0 a space/,
    /U\+0020/,
  ),
  one('a thin space', en, inEnglish('Without\u2009separate'), /U\+2009 a space/, /common space/),
  one('an ideographic space', zh, inChinese('\u3000'), /U\+3000 a space/, /in Chinese none/),
  one('a line separator', en, inEnglish('Without\u2028separate'), /U\+2028/, /new line/),
  one('a Kangxi radical', zh, inChinese('⼈'), /U\+2F08 ⼈ a radical/, /write 人 \(U\+4EBA\)/),
  one('a radical of the supplement', zh, inChinese('⺠'), /U\+2EA0 ⺠ a radical/, /write 民/),
  one('a radical in the official text', [ZH, 1], ['人脸', '⼈脸'], /U\+2F08/, /write 人/),
  one('a radical in YAML', [TERM, 6], ['就一件事', '就⼀件事'], /U\+2F00/, /write 一/),
  one(
    'a Cyrillic letter',
    en,
    inEnglish('Withоut separate'),
    /U\+043E о a letter of another/,
    /Latin o/,
  ),
  one('a Greek letter', en, inEnglish('Without separate Αct and'), /U\+0391/, /Latin A/),
  one('an Armenian letter', en, inEnglish('Without separate օ'), /U\+0585/, /Chinese or English/),
  one(
    'a Hangul word',
    zh,
    inChinese('얼굴'),
    /U\+C5BC 얼 a letter of another/,
    /Chinese or English/,
  ),
  one('kana', zh, inChinese('の'), /U\+306E の Japanese kana/, /in Chinese/),
  one('half-width kana', zh, inChinese('ﾌ'), /U\+FF8C/, /in Chinese/),
  one('a Japanese dot in a name', [ANSWER_ZH, 9], ['我不', '某・某不'], /U\+30FB/, /U\+00B7/),
  one(
    'full-width letters',
    en,
    inEnglish('Without ＡＩ, separate'),
    /U\+FF21 Ａ a full-width/,
    /write A/,
  ),
  one('a full-width digit', zh, inChinese('１'), /U\+FF11/, /write 1/),
  one('a mathematical letter', en, inEnglish('Without 𝐬eparate'), /U\+1D42C/, /write s/),
  one('a hyphen that breaks no line', en, inEnglish('Non\u2011separate'), /U\+2011/, /U\+002D/),
  one('a minus sign', en, inEnglish('Non−separate'), /U\+2212/, /U\+002D/),
  one('the sign of a lost character', zh, inChinese('\ufffd'), /U\+FFFD.*lost/, /look it up/),
  one('a character for private use', zh, inChinese('\ue000'), /U\+E000 no character/, /look it up/),
  one(
    'an accent by itself',
    en,
    inEnglish('Without cafe\u0301 separate'),
    /U\+0065 U\+0301/,
    /write é/,
  ),
  one('a compatibility character', zh, inChinese('\uf9dc'), /U\+F9DC/, /write 隆/),
  one(
    'round brackets in the number of a document',
    [ANSWER_ZH, 13],
    ['依据是', '法释(2021)15号，依据是'],
    /\(2021\) in the number/,
    /〔2021〕/,
  ),
  one(
    'full-width brackets in the number of a document',
    [CASE, 37],
    ['没有判赔偿', '国令（2024）790号没有判赔偿'],
    /（2021）|（2024）/,
    /〔2024〕/,
  ),
  one(
    'the same character many times',
    en,
    inEnglish('\u200bWith\u200bout\u200b'),
    /and 2 more/,
    /take/,
  ),
  bytes(
    'a BOM before the front matter',
    ANSWER_EN,
    [0xef, 0xbb, 0xbf, ...ascii('---')],
    /byte-order mark/,
  ),
  bytes('a BOM before YAML', TERM, [0xef, 0xbb, 0xbf, ...ascii('zh: x')], /byte-order mark/),
  bytes('UTF-16', TERM, [0xff, 0xfe, ...ascii('zh').flatMap((code) => [code, 0])], /UTF-16/),
  bytes(
    'UTF-16 without its mark',
    ANSWER_EN,
    ascii('---\n').flatMap((code) => [code, 0]),
    /UTF-16/,
  ),
  bytes('UTF-16, the other way round', TERM, [0xfe, 0xff, 0, 0x7a, 0, 0x68], /UTF-16/),
  bytes('GBK', ANSWER_ZH, [...ascii('---\n'), 0xb5, 0xa5, 0xb6, 0xc0, 0x0a], /GBK/, 2),
  bytes('GBK in the official text', ZH, [0xce, 0xaa, 0xb1, 0xa3, 0xbb, 0xa4], /GBK/),
  bytes('bytes of nothing', TERM, [...ascii('zh: x\n'), 0xc3, 0x28, 0xff, 0x0a], /no UTF-8/, 2),
  bytes('a character cut in half', TERM, [...ascii('zh: '), 0xe4, 0xba], /UTF-8|GBK/),
];
