/** How often each kind of modal stands in a clause of law. */
export interface Modals {
  /** 应当 or 必须, shall. */
  duty: number;
  /** 不得, shall not. */
  ban: number;
  /** 可以, may. */
  leave: number;
  /** 可能, which English also writes "may". */
  chance: number;
  /** 知道或者应当知道, knows or ought to know; 预见到 likewise, foresaw or ought to have foreseen. */
  ought: number;
}

/** Words that hold a modal's characters and are none. */
const CHINESE_IDIOMS: readonly RegExp[] = [
  // A definition, not a permission: "by which a person can be identified" (Civil Code 1018).
  /可以(?=被识别)/g,
  // A condition, not a duty: "where they have to appear in court" (Minors Law 110).
  /必须(?=出庭的)/g,
];
const ENGLISH_IDIOMS: readonly RegExp[] = [
  // The month.
  /\bMay(?= \d{4}\b)/g,
];

/** 不予支持 forbids a court as much as 不得 does. */
const CHINESE: Readonly<Record<keyof Modals, readonly RegExp[]>> = {
  ought: [/(知道|预见到)或者应当\1/g],
  ban: [/不得|不予/g],
  duty: [/应当|应予|必须|予以支持/g],
  leave: [/可以|方可|只能/g],
  chance: [/可能/g],
};

/** "No organisation shall", "none shall"; but "no later than 30 days" bans nothing. */
const NOBODY_SHALL =
  /\b(?:no(?! (?:later|more|less|fewer) than)|none|neither)\b[^.;]*?\bshall\b(?! not)/gi;

const ENGLISH: Readonly<Record<keyof Modals, readonly RegExp[]>> = {
  ought: [/\bought to\b/gi],
  ban: [/\bshall (?:not|neither)\b/gi, NOBODY_SHALL],
  duty: [/\bshall\b/gi],
  leave: [/\bmay\b/gi],
  chance: [],
};

/** Counts the modals of a Chinese clause. */
export function chineseModals(clause: string): Modals {
  return count(without(clause, CHINESE_IDIOMS), CHINESE);
}

/** Counts the modals of an English clause. */
export function englishModals(clause: string): Modals {
  return count(without(clause, ENGLISH_IDIOMS), ENGLISH);
}

/** Whether one "no … shall … or …" of a clause may stand for several 不得. */
export function joinsBans(clause: string): boolean {
  return /\bno\b[^.;]*\bshall\b[^.;]*\bor\b/i.test(clause);
}

/** What one pattern has counted is gone for the next: "shall not" is no "shall". */
function count(
  clause: string,
  patterns: Readonly<Record<keyof Modals, readonly RegExp[]>>,
): Modals {
  let rest = clause;
  const counted = Object.entries(patterns).map(([kind, list]) => {
    const found = list.flatMap((pattern) => {
      const matches = rest.match(pattern) ?? [];
      rest = rest.replace(pattern, '□');
      return matches;
    });
    return [kind, found.length];
  });
  return Object.fromEntries(counted) as Record<keyof Modals, number>;
}

function without(clause: string, idioms: readonly RegExp[]): string {
  return idioms.reduce((rest, idiom) => rest.replace(idiom, '□'), clause);
}
