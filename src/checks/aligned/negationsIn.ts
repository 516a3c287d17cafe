/**
 * Words that deny only in form, or that the other language says without denying. A closed list, in
 * both languages: what is missing shows as a finding, and is added with its reason.
 */
const CHINESE_IDIOMS: readonly RegExp[] = [
  // Minors, and ages: "under the age of fourteen".
  /未成年|[不未]满(?=.{1,3}周岁)/g,
  // One word in English: different, immovable property, only, continually, bad, unlawful, improper.
  /不(?:同(?!意)|动产|仅|断|良|法(?!律)|当|合格|利影响|足)/g,
  // Unfair competition, force majeure.
  /不(?:正当竞争|可抗力)/g,
  // 不少于30日: "not less than" belongs to the number.
  /不(?:少于|超过|低于|高于|晚于)/g,
  // Unlawful, unrelated, void, accessible, unincorporated: the adjective that the terms give.
  /非法|无关|无效|无障碍|无害/g,
];
const ENGLISH_IDIOMS: readonly RegExp[] = [
  // Limits of a number: 以下, 以内, 不少于.
  /\b(?:not|no) (?:more|less|fewer|later|longer|earlier|only) than\b|\bnot only\b/gi,
  // 擅自, in one word.
  /\bwithout authorisation\b/gi,
];

const CHINESE = /[不未无非]|没有|拒绝|禁止/g;

const DENYING_VERBS =
  'fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|ing|al)|refrain(?:s|ed|ing)?|prohibit(?:s|ed|ing|ion|ive)?|dispensed with';
const DENYING_ADJECTIVES =
  'in(?:accurate|complete|accuracy|ability|consistent)|irrevocable|un(?:able|authorised|necessary|limited|reasonabl[ey]|justifiabl[ey]|favourable|true|avoidabl[ey]|suitable)|non-\\w+';
const ENGLISH = new RegExp(
  `\\b(?:not|no|none|nor|neither|never|without|cannot|${DENYING_VERBS}|${DENYING_ADJECTIVES})\\b`,
  'gi',
);

/** The denying words of a Chinese clause of law, in their order. */
export function chineseNegations(clause: string): string[] {
  return without(clause, CHINESE_IDIOMS).match(CHINESE) ?? [];
}

/** The denying words of an English clause of law, in their order. */
export function englishNegations(clause: string): string[] {
  return without(clause, ENGLISH_IDIOMS).match(ENGLISH) ?? [];
}

function without(clause: string, idioms: readonly RegExp[]): string {
  return idioms.reduce((rest, idiom) => rest.replace(idiom, '□'), clause);
}
