import { wordsAlone } from '../../content-model/bilingual.ts';
import type { CaseData } from '../../content-model/case/case.ts';
import type { Case } from '../../library/model.ts';
import type { Advice, KnownNumber, ProofCase } from '../data.ts';

/** Matters that no court decided, and whether one was asked, or is said to have been. */
const undecidedKinds: Partial<Record<CaseData['kind'], { byCourt: boolean }>> = {
  withdrawal: { byCourt: true },
  'never-litigated': { byCourt: true },
  'administrative-penalty': { byCourt: false },
  'procuratorial-supervision': { byCourt: false },
};
const BAN = /禁止|叫停|不得用/;
const ANONYMOUS = /某|（|化名|未具名/;
const COMPANY = /(?:股份)?有限公司.*$|,? Co\.,? Ltd\.?.*$/;

/** What a check has to know of a matter. */
export function proofCase({ key, data }: Case): ProofCase {
  const courts = data.stages.filter(
    ({ decided, courtLevel }) => decided && courtLevel !== 'authority',
  );
  const undecided = undecidedKinds[data.kind];
  const [first] = data.say;
  const ban = data.say.find(({ not }) => BAN.test(not.zh));
  const hasCourt = data.stages.some(({ court }) => court.zh.includes('法院'));
  const outcome: Advice = { say: wordsAlone(data.outcome), why: wordsAlone(data.status) };
  return {
    key,
    short: data.short,
    names: [...new Set([...namesOf(data), ...(data.kind === 'withdrawal' ? courtsOf(data) : [])])],
    ...(undecided && {
      undecided: {
        ...undecided,
        how: wordsAlone(data.status),
        advice: first ? advice(first) : outcome,
      },
    }),
    ...(hasCourt && { ban: ban ? advice(ban) : outcome }),
    numbers: data.stages.flatMap(numbersOf),
    decided: undecided ? [] : courts.map(({ decided }) => String(decided)),
    days: daysOf(data),
  };
}

const advice = ({ say, why }: CaseData['say'][number]): Advice => ({
  say: wordsAlone(say),
  why: wordsAlone(why),
});

function numbersOf(stage: CaseData['stages'][number]): KnownNumber[] {
  const { number, numberUnconfirmed } = stage;
  return [
    ...(number ? [{ number, confirmed: true }] : []),
    ...(numberUnconfirmed ? [{ number: numberUnconfirmed, confirmed: false }] : []),
  ];
}

function daysOf({ stages, timeline }: CaseData): string[] {
  const ofStages = stages.flatMap(({ filed, heard, decided, closed }) => [
    filed,
    heard,
    decided,
    closed,
  ]);
  const days = [...ofStages, ...timeline.map(({ date }) => date)];
  return [...new Set(days.filter((day) => day !== undefined).map(String))].sort();
}

function namesOf({ name, short, nicknames, parties }: CaseData): string[] {
  const formal = [name.zh.replace(/（.*$/, ''), name.en.replace(/ \(.*$/, '')];
  const people = parties
    .filter(
      ({ role, name: of }) =>
        ['plaintiff', 'defendant', 'resident', 'accused'].includes(role) && !ANONYMOUS.test(of.zh),
    )
    .flatMap(({ role, name: of }) => {
      const [zh, en] = [of.zh.split('、'), of.en.split(', ')];
      if (role !== 'defendant') return [...zh, ...en.filter((each) => each.includes(' '))];
      // A bank or a chain of shops is named in many a text that is about something else.
      const company = of.zh.replace(COMPANY, '');
      return company.length >= 6 ? [company, of.en.replace(COMPANY, '')] : [];
    });
  return [...formal, short.zh, short.en, ...nicknames.zh, ...nicknames.en, ...people];
}

/** A small court of which one matter about faces is known is named for it. */
function courtsOf({ stages }: CaseData): string[] {
  return stages.flatMap(({ court }) => {
    const district = /(\p{Script=Han}{2})区人民法院$/u.exec(court.zh)?.[1];
    const place = /^(\w+) District/.exec(court.en)?.[1];
    return [
      ...(district ? [`${district}区人民法院`, `${district}区法院`, `${district}法院`] : []),
      ...(place
        ? [`${place} District People's Court`, `${place} District Court`, `${place} court`]
        : []),
    ];
  });
}
