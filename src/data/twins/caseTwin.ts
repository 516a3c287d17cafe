import type { RootContent } from 'mdast';
import type { Bilingual } from '../../content-model/bilingual.ts';
import {
  caseKinds,
  caseSettings,
  caseStages,
  claimResults,
  numberStatuses,
  partyRoles,
  precedentWeights,
  reasoningVoices,
} from '../../content-model/case/words.ts';
import { caseStrings } from '../../i18n/cases.ts';
import { formatCaseNumber, toCaseNumber } from '../../law/caseNumber.ts';
import {
  type CaseSectionName,
  caseSections,
  sourceNumbers,
} from '../../library/cases/caseSections.ts';
import { caseReasons } from '../../library/cases/reasons.ts';
import { originalTitle, sourceAbout } from '../../library/cases/sourceAbout.ts';
import { sourceMark } from '../../library/cases/sourceMark.ts';
import { stageDates } from '../../library/cases/stageDates.ts';
import { sumFacts } from '../../library/cases/sumWords.ts';
import { caseResultLabel, hasJudgment } from '../../library/cases/words.ts';
import type { Case } from '../../library/model.ts';
import { caseLinks } from '../../library/pages/caseLinks.ts';
import {
  heading,
  link,
  list,
  listOf,
  paragraph,
  quotation,
  type Words,
} from '../markdown/blocks.ts';
import type { Desk } from './Desk.ts';

type Data = Case['data'];
type Sources = readonly string[] | undefined;

/** A case with every statement of its page, each with the numbers of its sources. */
export function caseTwin(entry: Case, desk: Desk): RootContent[] {
  const { language, library, t } = desk;
  const { data, pages } = entry;
  const page = new CasePage(entry, desk);
  const { faqs, topics } = caseLinks(library, entry, language);
  const none = hasJudgment(data) || data.kind === 'withdrawal' ? '' : ` ${page.words.noJudgment}`;
  return [
    heading(1, pages[language].data.title),
    paragraph(caseKinds[data.kind][language] + none),
    paragraph(data.name[language]),
    quotation(page.sourced(data.summary)),
    ...caseSections(data).flatMap((name) => [
      heading(2, page.words.sections[name]),
      ...page.part(name),
    ]),
    ...desk.linkSection(t.questionsHeading, faqs),
    ...desk.linkSection(t.topicsOf, topics),
  ];
}

/** Writes the parts of a case. */
class CasePage {
  readonly #entry: Case;
  readonly #desk: Desk;
  readonly #numbers: Map<string, number>;
  readonly words;

  constructor(entry: Case, desk: Desk) {
    this.#entry = entry;
    this.#desk = desk;
    this.#numbers = sourceNumbers(entry.data);
    this.words = caseStrings[desk.language];
  }

  /** A statement with the numbers of its sources. */
  sourced(text: Bilingual, sources: Sources = (text as { sources?: string[] }).sources): string {
    const { language, marks } = this.#desk;
    const mark = sourceMark(sources ?? [], this.#numbers, language);
    const [open, close] = marks.brackets;
    return text[language] + (mark ? open + mark.name + close : '');
  }

  part(name: CaseSectionName): RootContent[] {
    return this.#parts[name](this.#entry.data);
  }

  readonly #parts: Record<CaseSectionName, (data: Data) => RootContent[]> = {
    result: ({ outcome, status, precedent }) => {
      const { t, language } = this.#desk;
      return [
        list([
          this.#fact(t.caseOutcome, this.sourced(outcome)),
          this.#fact(t.caseStatus, this.sourced(status)),
          this.#fact(t.casePrecedent, precedentWeights[precedent.weight][language]),
        ]),
      ];
    },
    say: ({ say }) => {
      const { t, language } = this.#desk;
      return say.map(({ say: right, not, why, sources }) =>
        list([
          this.#fact(t.say, this.sourced(right, sources)),
          this.#fact(t.dontSay, not[language]),
          this.#fact(t.sayWhy, why[language]),
        ]),
      );
    },
    claims: ({ claims, whyEmpty }) => {
      const { t, language, marks } = this.#desk;
      const members = claims.flatMap(({ by, claim, results, sources }) =>
        results.map(({ stage, result, ground }) =>
          [
            t.claimBy[by] + marks.colon + this.sourced(claim, sources),
            caseStages[stage][language] + marks.colon + claimResults[result][language],
            ground[language],
          ].join(marks.semicolon),
        ),
      );
      return this.#listOr(members, whyEmpty.claims);
    },
    story: () => this.#desk.body(this.#entry.pages[this.#desk.language].body, 2),
    record: (data) => this.#record(data),
    orders: ({ stages }) => stages.flatMap((stage) => this.#stage(stage)),
    sums: ({ amounts, whyEmpty }) => {
      const { language, marks } = this.#desk;
      const members = amounts.map(
        (sum) =>
          sum.label[language] +
          marks.colon +
          sumFacts(sum, language).join(marks.semicolon) +
          this.#mark(sum.sources),
      );
      return this.#listOr(members, whyEmpty.amounts);
    },
    law: ({ stages }) => stages.flatMap((stage) => this.#law(stage)),
    provisions: ({ provisions, whyEmpty }) => {
      const { language, marks } = this.#desk;
      const members = provisions.map(
        (each): Words => [
          this.#desk.toProvision(each.key),
          marks.colon + caseResultLabel(each, language) + marks.semicolon,
          this.sourced(each.line, each.sources),
        ],
      );
      return this.#listOr(members, whyEmpty.provisions);
    },
    facts: ({ facts }) => this.#statements(facts),
    issues: ({ issues }) => this.#statements(issues),
    reasoning: ({ reasoning, whyEmpty }) => {
      const { language, marks } = this.#desk;
      if (reasoning.length === 0) return this.#statements([], whyEmpty.reasoning);
      return caseReasons(reasoning).flatMap(({ stage, voice, statements }) => [
        heading(
          3,
          [...(stage ? [caseStages[stage][language]] : []), reasoningVoices[voice][language]].join(
            marks.colon,
          ),
        ),
        ...this.#statements(statements),
      ]);
    },
    notDecided: ({ notDecided }) => this.#statements(notDecided),
    laterHistory: ({ laterHistory, whyEmpty }) =>
      this.#statements(laterHistory, whyEmpty.laterHistory),
    timeline: ({ timeline }) =>
      listOf(timeline.map((event) => this.#fact(this.#desk.day(event.date), this.sourced(event)))),
    precedent: ({ precedent, significance }) => {
      const { language, marks, t } = this.#desk;
      const weight = precedentWeights[precedent.weight][language];
      return [
        paragraph(weight + marks.colon + this.sourced(precedent.why, precedent.sources)),
        heading(3, t.caseSignificance),
        ...this.#statements(significance),
      ];
    },
    unknown: ({ unknown }) => this.#statements(unknown),
    disagreements: ({ disagreements, whyEmpty }) =>
      this.#statements(disagreements, whyEmpty.disagreements),
    sources: ({ sources }) => {
      const { language, marks } = this.#desk;
      const inOrder = [...this.#numbers.keys()].flatMap(
        (id) => sources.find((source) => source.id === id) ?? [],
      );
      const members = inOrder.map((source): Words => {
        const title = source.title[language];
        const original = originalTitle(source, language);
        return [
          source.url ? link(source.url, title) : title,
          original ? ` · ${original.text}` : '',
          marks.colon + sourceAbout(source, language),
          source.note ? marks.semicolon + source.note[language] : '',
        ];
      });
      return listOf(members, true);
    },
  };

  #fact(name: string, value: string): string {
    return name + this.#desk.marks.colon + value;
  }

  #mark(sources: Sources): string {
    return this.sourced({ zh: '', en: '' }, sources);
  }

  #statements(statements: readonly Bilingual[], why?: Bilingual): RootContent[] {
    return this.#listOr(
      statements.map((statement) => this.sourced(statement)),
      why,
    );
  }

  /** A list; where it is empty, why. */
  #listOr(members: readonly Words[], why: Bilingual | undefined): RootContent[] {
    if (members.length > 0) return listOf(members);
    return why ? [paragraph(why[this.#desk.language])] : [];
  }

  #record({ cause, place, setting, parties, stages }: Data): RootContent[] {
    const { t, language, marks } = this.#desk;
    const names = parties.map(({ role, name, note, sources }) =>
      this.#fact(
        partyRoles[role][language],
        this.sourced(name, sources) + (note ? marks.semicolon + note[language] : ''),
      ),
    );
    return [
      list([
        this.#fact(t.caseCause, this.sourced(cause)),
        this.#fact(t.casePlace, this.sourced(place)),
        this.#fact(t.caseSetting, caseSettings[setting][language]),
        ...names,
      ]),
      ...(stages.length === 0 ? [paragraph(this.words.neverInCourt)] : []),
      ...listOf(stages.map((stage) => this.#stageLine(stage))),
    ];
  }

  #stageLine(stage: Data['stages'][number]): string {
    const { language, marks } = this.#desk;
    return [
      this.#fact(caseStages[stage.stage][language], this.sourced(stage.court, stage.sources)),
      this.#number(stage),
      ...stageDates(stage, language).map(({ step, text }) => `${step} ${text}`),
      ...stage.dateNotes.map((note) => note[language]),
    ].join(marks.semicolon);
  }

  /** The number; of one that no source confirms it is said so, and that it is not to be cited. */
  #number({ number, numberUnconfirmed, numberStatus }: Data['stages'][number]): string {
    const { language, marks } = this.#desk;
    const width = language === 'zh' ? 'fullwidth' : 'halfwidth';
    const written = (source: string) => formatCaseNumber(toCaseNumber(source), width);
    if (number) return this.#fact(this.words.number, written(number));
    if (!numberUnconfirmed) {
      return this.#fact(this.words.number, numberStatuses[numberStatus][language]);
    }
    const [open, close] = marks.brackets;
    const doubt = `${this.words.unconfirmed}${marks.colon}${this.words.unconfirmedNote}`;
    return this.#fact(this.words.number, `${written(numberUnconfirmed)}${open}${doubt}${close}`);
  }

  #stage({
    stage,
    court,
    procedure,
    outcome,
    orders,
    undertakings = [],
    sources,
  }: Data['stages'][number]): RootContent[] {
    const { t, language } = this.#desk;
    const words = (texts: readonly Bilingual[]) => texts.map((text) => text[language]);
    return [
      heading(3, this.#fact(caseStages[stage][language], court[language])),
      paragraph(this.sourced(outcome, sources)),
      ...(procedure ? [paragraph(procedure[language])] : []),
      ...(orders.length === 0
        ? [paragraph(this.words.nothingOrdered)]
        : [paragraph(t.caseOrders + this.#mark(sources)), list(words(orders), true)]),
      ...(undertakings.length === 0
        ? []
        : [paragraph(t.caseUndertakings + this.#mark(sources)), list(words(undertakings))]),
    ];
  }

  #law({ stage, court, lawApplied, lawNotKnown }: Data['stages'][number]): RootContent[] {
    const { t, language, marks } = this.#desk;
    const title = this.#fact(caseStages[stage][language], court[language]);
    if (lawNotKnown) return [paragraph(this.#fact(title, lawNotKnown[language]))];
    const members = lawApplied.map(
      (law): Words => [
        `${law.instrument[language]} ${law.articles[language]}${marks.semicolon}`,
        this.#fact(t.lawSeenIn, this.sourced(law.asCited, law.sources)) + marks.semicolon,
        t.lawNow + marks.colon,
        ...this.#desk.inARow(law.counterpart.map((key) => this.#desk.toProvision(key))),
        law.counterpart.length > 0 ? marks.semicolon : '',
        law.counterpartNote[language],
      ],
    );
    return [heading(3, title), ...listOf(members)];
  }
}
