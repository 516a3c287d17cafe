import { type Day, isDay, nextDay } from '../law/day.ts';
import { type ActSpan, onDay } from '../law/governing/span.ts';
import { isCitable, type Standing, standingOf } from '../law/governing/standing.ts';
import { formatProvisionKey } from '../law/provisionId.ts';
import {
  isOn,
  type LetterCite,
  type LetterData,
  type LetterLaw,
  type Values,
} from './letterData.ts';

/** A law that is left out, or that speaks of a part of the days only. */
export interface LawRemark {
  law: LetterLaw;
  by: LetterCite['by'];
  standing: Exclude<Standing, { kind: 'throughout' }>;
}

/** What a letter may cite for its days. */
export interface Citable {
  /** By group; a group of which nothing may be cited is empty. */
  cites: Record<string, LetterCite[]>;
  /** The laws left out, each once. */
  left: LawRemark[];
  /** The laws cited that were not in force on all the days, each once. */
  partly: LawRemark[];
}

/**
 * Chooses what a letter may cite: provisions of which the wording was in force on a day of the
 * events, or, where its own day decides, on the day of the letter.
 */
export function citable(letter: LetterData, values: Values): Citable {
  const spans = { events: eventsOf(letter, values), letter: onDay(letterDay(letter, values)) };
  const remarks = new Map<string, LawRemark>();
  const cites: Record<string, LetterCite[]> = {};
  for (const [id, group] of Object.entries(letter.cites)) {
    const chosen = new Set<string>();
    cites[id] = group.filter((cite) => {
      if (cite.when !== undefined && !isOn(values, cite.when)) return false;
      const law = lawOf(letter, cite.law);
      const standing = standingOf(law.text, law.wording, spans[cite.by], letter.rules);
      if (standing.kind !== 'throughout') {
        remarks.set(`${cite.law} ${cite.by}`, { law, by: cite.by, standing });
      }
      // Several options may ask for one provision.
      const key = formatProvisionKey(cite);
      const again = chosen.has(key);
      chosen.add(key);
      return isCitable(standing) && !again;
    });
  }
  const found = [...remarks.values()];
  return {
    cites,
    left: found.filter(({ standing }) => !isCitable(standing)),
    partly: found.filter(({ standing }) => isCitable(standing)),
  };
}

/** The law of a citation. */
export function lawOf({ laws }: LetterData, id: string): LetterLaw {
  const law = laws.find(({ text }) => text.id === id);
  if (!law) throw new Error(`the letter knows no law "${id}"`);
  return law;
}

/** The days of the events: to the day of the record where they go on, or where none is given. */
function eventsOf({ days, asOf }: LetterData, values: Values): ActSpan {
  const given = (id: string | undefined) => dayIn(values, id);
  const last = given(days.to) ?? (asOf as Day);
  const from = given(days.from) ?? last;
  return from <= last ? { from, to: nextDay(last) } : onDay(from);
}

function letterDay({ days, asOf }: LetterData, values: Values): Day {
  const day = dayIn(values, days.letter);
  return day && day < asOf ? day : asOf;
}

function dayIn(values: Values, id: string | undefined): Day | undefined {
  const value = id === undefined ? undefined : values[id];
  return value !== undefined && isDay(value) ? value : undefined;
}
