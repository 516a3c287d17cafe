import type { ProofCase } from '../data.ts';
import type { Flag } from '../flag.ts';
import { mayBe } from '../reading/datesIn.ts';
import { matterOf } from '../reading/matterOf.ts';
import { type Prepared, within } from '../reading/prepared.ts';
import type { Stretch } from '../reading/sentencesIn.ts';
import { flagAt } from './flagAt.ts';

const FACES =
  '(?:人脸识别|刷脸|人脸门禁|人脸|facial[- ]recognition|face[- ](?:recognition|scans?|scanning))';
/** A court decided. */
const DECIDED =
  /(?:判决|判令|宣判|判定|判罚|判物业|判其|判处|胜诉|败诉|打赢|赢了官司|赢得(?:了)?(?:官司|诉讼)|裁定支持|判例|法院(?:依法)?支持了|被判)|\b(?:rul(?:ed|ing|es)|judge?ment|verdict|convicted|precedent|sided with|(?:won|wins|lost|loses|winning|losing) (?:the|his|her|its|their|a|in)\b[^.]{0,40}?\b(?:case|suit|lawsuit|court|action)|found (?:in favou?r|for|against)|(?:was|were) ordered by|court (?:has |had )?ordered)/;
/** No court did: said of the sentence, so that what is denied is not flagged. */
const DENIED =
  /(?:没有|未|并未|并非|不是|并不|不等于|无|而非|谈不上|不要写|不要说|别写|不构成|不能说|没)[^，,。;；]{0,8}(?:判|裁|胜诉|败诉|打赢|先例|审理)|无判决|撤诉|撤回起诉|调解|和解|协商|未诉|没有起诉|\b(?:no|not|none|never|without|nobody|neither|nor)\b[^.,;]{0,40}(?:rul|judg|decid|decision|verdict|precedent|w[io]n|los[te]|found|hear)|(?:judge?ment|ruling|verdict|decision)\b[^.,;]{0,20}\b(?:never|not)\b|withdr[ae]w|mediat|settle|n't\b/;
/** A court is named, for matters in which an authority decided. */
const COURT = /法院|法官|\bcourts?\b|\bjudges?\b/;
const BANNED = new RegExp(
  `(?:禁止|叫停|取缔|封杀|明令禁止|禁用|禁了|全面停用)[^，,。;；]{0,14}?${FACES}|${FACES}[^，,。;；]{0,12}?(?:被(?:法院|最高法|最高人民法院)?[^，,。;；]{0,4}(?:叫停|禁止|取缔|封杀|禁用)|违法并禁止)|(?:宣告|宣布|判定|认定|确认)[^。;；]{0,16}?告示[^。;；]{0,8}?无效|\\b(?:bann(?:ed|ing|s)|bans|ban(?: on)?|outlaw(?:ed|s)|prohibit(?:ed|s)|forb(?:ade|idden|ids)|halted|stopped|struck down)\\b[^.;]{0,30}?(?:${FACES}|notice)|${FACES}[^.;]{0,25}?\\b(?:was|is|were|has been|been) (?:banned|outlawed|prohibited|forbidden|struck down)`,
);
/** Force and exclusiveness were the matter, and not the technology. */
const NARROWED =
  /强制|强迫|唯一|作为|违法|滥用|未经|不得已|without|forc\w*|only|sole\w*|unlawful\w*|compulsory|mandatory|misuse|abuse|from (?:forc|mak|impos)/;
const BAN_DENIED =
  /(?:没有|并未|并非|未|从未|不是|不曾|而非|误以为|误称|没|请求|主张|诉请|要求)[^，,。;；]{0,10}(?:禁止|叫停|取缔|封杀|宣告|宣布|无效|禁用|确认|认定|判定)|不要说|不对|\b(?:not|never|no|nor|neither|without|far from|rather than|short of|wrong(?:ly)?)\b|n't\b/;
const SPC =
  /最高法|最高人民法院|supreme (?:people's )?court|\bspc\b|top court|司法解释|interpretation/;
const STAGE =
  /(一审|二审|终审|判决|宣判|裁决)|\b(?:first instance|appeal|appellate|ruled|judgment|decided|final)\b/;

/** What courts are said to have done in matters that are known. */
export function matters(text: Prepared): Flag[] {
  return text.sentences.flatMap((sentence) => {
    const words = text.plain.slice(sentence.start, sentence.end);
    const matter = matterOf(text, sentence);
    return [
      ...undecided(text, sentence, words, matter),
      ...banned(text, sentence, words, matter),
      ...wrongDay(text, sentence, words),
    ];
  });
}

function undecided(text: Prepared, sentence: Stretch, words: string, matter?: ProofCase): Flag[] {
  if (!matter?.undecided) return [];
  const found = DECIDED.exec(words);
  if (!found || DENIED.test(words) || BANNED.test(words)) return [];
  // Where an authority acted, only what is said of a court is wrong.
  if (!matter.undecided.byCourt && !COURT.test(words)) return [];
  const { how, advice } = matter.undecided;
  const fault = { kind: 'no-judgment', case: matter.key, how, advice } as const;
  return [flagAt(text, clauseOf(sentence, words, found), fault, [matter.key])];
}

function banned(text: Prepared, sentence: Stretch, words: string, matter?: ProofCase): Flag[] {
  const found = BANNED.exec(words);
  if (!found || BAN_DENIED.test(words) || NARROWED.test(around(words, found))) return [];
  const span = clauseOf(sentence, words, found);
  if (matter?.ban && COURT.test(words)) {
    const fault = { kind: 'court-banned', case: matter.key, advice: matter.ban } as const;
    return [flagAt(text, span, fault, [matter.key])];
  }
  if (!SPC.test(words)) return [];
  return [
    flagAt(text, span, { kind: 'spc-banned' }, ['laws/frt-provisions/10', 'laws/frt-provisions/2']),
  ];
}

/** A day of decision that is none of the days of the record. */
function wrongDay(text: Prepared, sentence: Stretch, words: string): Flag[] {
  const own = within(sentence, text.cases).map((each) => each.case);
  const [matter] = own;
  if (!matter || new Set(own).size > 1 || matter.decided.length === 0 || !STAGE.test(words))
    return [];
  return within(sentence, text.dates).flatMap((date): Flag[] => {
    const behind = text.plain.slice(date.end, date.end + 30);
    const before = text.plain.slice(Math.max(sentence.start, date.start - 60), date.start);
    const isDecision =
      /^[^。;；]{0,24}?(?:判决|宣判|判令|裁决|终审|ruled|judgment|decided)/.test(behind) ||
      /(?:ruled|judgment|decided|decision|verdict|ruling|appeal)[^.;]{0,40}(?:on|in|of)\s*(?:the )?$/.test(
        before,
      );
    if (
      !isDecision ||
      date.date.startsWith('-') ||
      matter.days.some((day) => mayBe(date.date, day))
    )
      return [];
    const { key, decided } = matter;
    return [flagAt(text, date, { kind: 'wrong-case-day', case: key, decided }, [key])];
  });
}

const around = (words: string, { index, 0: found }: RegExpExecArray) =>
  words.slice(Math.max(0, index - 4), index + found.length + 14);

/** The clause in which something was found. */
function clauseOf({ start }: Stretch, words: string, found: RegExpExecArray): Stretch {
  const [from, to] = [found.index, found.index + found[0].length];
  const before = words.slice(0, from).search(/[^,，。;；:：\n]*$/);
  const behind = words.slice(to).search(/[,，。;；\n]|\.\s|$/);
  const lead = /^\s*/.exec(words.slice(before))?.[0].length ?? 0;
  return { start: start + before + lead, end: start + to + Math.max(0, behind) };
}
