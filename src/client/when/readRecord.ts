import type { Day } from '../../law/day.ts';
import {
  type DatedText,
  type Period,
  type TextField,
  textFields,
} from '../../law/governing/datedText.ts';
import type { TimeRecord } from '../../law/governing/governing.ts';
import {
  effectsAcross,
  effectsBefore,
  type TransitionRule,
} from '../../law/governing/transitionRule.ts';

/** The record as the tables of the page hold it, so that nothing is sent twice. */
export interface PageRecord extends TimeRecord {
  /** The row of a text. */
  rowOf: (text: string) => HTMLElement;
  /** The section of a rule. */
  sectionOf: (rule: string) => HTMLElement;
  /** The heading under which texts of a field stand. */
  headingOf: (field: TextField) => string;
}

/** Reads the record from the page's tables. */
export function readRecord(root: ParentNode, asOf: Day): PageRecord {
  const rows = byName(root, 'text');
  const sections = byName(root, 'rule');
  return {
    texts: [...rows.values()].map(textOf),
    rules: [...sections.values()].map(ruleOf),
    asOf,
    rowOf: (text) => rows.get(text) as HTMLElement,
    sectionOf: (rule) => sections.get(rule) as HTMLElement,
    headingOf: (field) =>
      root.querySelector(`[data-field="${field}"] th`)?.textContent?.trim() ?? field,
  };
}

function byName(root: ParentNode, name: string): Map<string, HTMLElement> {
  const found = root.querySelectorAll<HTMLElement>(`[data-${name}]`);
  return new Map([...found].map((element) => [element.dataset[name] ?? '', element]));
}

function textOf(row: HTMLElement): DatedText {
  const field = row.closest<HTMLElement>('[data-field]')?.dataset.field;
  return {
    id: row.dataset.text ?? '',
    field: textFields.find((known) => known === field) ?? 'civil',
    rules: row.dataset.rules?.split(' ') ?? [],
    yieldsTo: row.dataset.yields,
    periods: [...row.querySelectorAll<HTMLElement>('[data-from]')].map(periodOf),
  };
}

function periodOf({ dataset: { from = '', to, carried } }: HTMLElement): Period {
  return { from, to, carried: carried === 'true' };
}

function ruleOf({ dataset }: HTMLElement): TransitionRule {
  return {
    id: dataset.rule ?? '',
    before: effectsBefore.find((known) => known === dataset.before) ?? 'none',
    across: effectsAcross.find((known) => known === dataset.across) ?? 'none',
    change: dataset.change,
    actsFrom: dataset.actsFrom,
    actsUntil: dataset.actsUntil,
  };
}
