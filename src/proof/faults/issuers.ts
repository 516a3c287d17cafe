import type { ProofLaw } from '../data.ts';
import type { Flag } from '../flag.ts';
import { type Prepared, within } from '../reading/prepared.ts';
import type { Stretch } from '../reading/sentencesIn.ts';
import { flagAt } from './flagAt.ts';

/** Who makes law, by the words for them; a committee of the congress counts as the congress. */
const MAKERS: readonly [maker: string, words: RegExp][] = [
  [
    'congress',
    /全国人大(?:常委会)?|全国人民代表大会(?:常务委员会)?|national people's congress|\bnpc\b/,
  ],
  ['council', /国务院(?!办公厅|批)|state council/],
  ['court', /最高人民法院|最高法院?(?![a-z])|supreme people's court|supreme court|\bspc\b/],
  ['procuratorate', /最高人民检察院|最高检|supreme people's procuratorate|\bspp\b/],
  ['cyberspace', /(?:国家)?网信办|国家互联网信息办公室|cyberspace administration|\bcac\b/],
  ['police', /公安部|ministry of public security|\bmps\b/],
  ['industry', /工信部|工业和信息化部|ministry of industry and information|\bmiit\b/],
  ['market', /市场监管总局|国家市场监督管理总局|administration for market regulation|\bsamr\b/],
];
const ANY = MAKERS.map(([, { source }]) => source).join('|');
const GAP = '[^。；;!?\\n《]{0,18}?';
const CHINESE = new RegExp(
  `((?:${ANY})(?:\\s*(?:、|和|与|会同|联合|,)\\s*(?:${ANY}))*)${GAP}(?:发布|公布|颁布|印发|出台|通过|制定)(?:了|的)?${GAP}《?$`,
);
const ENGLISH = new RegExp(
  `((?:${ANY})(?:[^.;]{0,30}?(?:and|,) (?:the )?(?:china's )?(?:${ANY}))*)[^.;:]{0,30}?\\b(?:issued|published|released|adopted|promulgated|passed|unveiled|made)\\b[^.;:]{0,30}$`,
);
/** What is made known is something about the law, and not the law. */
const ABOUT =
  /^[》"”\s]*(?:的)?(?:第|典型|解读|配套|实施|有关|相关|情况|问答|宣传|征求|草案|案例|guid|draft|faq|implement|'s? )/;

/** Laws said to be made by somebody who did not make them. */
export function issuers(text: Prepared): Flag[] {
  return text.sentences.flatMap((sentence) =>
    within(sentence, text.laws).flatMap(({ start, end, law, named }): Flag[] => {
      const before = text.plain.slice(sentence.start, start);
      const found = CHINESE.exec(before) ?? ENGLISH.exec(before);
      if (!named || !found?.[1] || ABOUT.test(text.plain.slice(end))) return [];
      const own = makersIn(`${law.issuer.zh} ${law.issuer.en}`.toLowerCase());
      if (own.length === 0 || makersIn(found[1]).every((maker) => own.includes(maker))) return [];
      const span: Stretch = { start: sentence.start + found.index, end };
      return [flagged(text, span, law)];
    }),
  );
}

const flagged = (text: Prepared, span: Stretch, law: ProofLaw) =>
  flagAt(text, span, { kind: 'wrong-issuer', law: law.id }, [`laws/${law.id}`]);

const makersIn = (words: string) =>
  MAKERS.filter(([, pattern]) => pattern.test(words)).map(([maker]) => maker);
