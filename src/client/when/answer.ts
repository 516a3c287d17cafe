import { fill } from '../../i18n/fill.ts';
import type { WhenStrings } from '../../i18n/when.ts';
import { type Day, nextDay, previousDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import { textFields } from '../../law/governing/datedText.ts';
import { governing, procedureOn, recordBegins } from '../../law/governing/governing.ts';
import type { InForce } from '../../law/governing/inForce.ts';
import type { Reach } from '../../law/governing/reaching.ts';
import type { Language } from '../../law/language.ts';
import { element } from '../search/element.ts';
import type { PageRecord } from './readRecord.ts';

/** What was asked: the first and the last day of an act, and the day of a suit. */
export interface Asked {
  from: Day;
  last: Day;
  suit: Day | undefined;
}

/** The parts of an answer, in the order in which a reader needs them. */
export function answer(
  { from, last, suit }: Asked,
  record: PageRecord,
  words: WhenStrings['answer'],
  language: Language,
): Node[] {
  const day = (value: Day) => formatDay(value, language);
  const span = { from, to: nextDay(last) };
  const found = governing(span, record);
  const { beforeRecord, afterRecord } = found;
  const single = from === last;
  const heading = single
    ? fill(words.day, { from: day(from) })
    : fill(words.span, { from: day(from), to: day(last) });
  const known = span.to > recordBegins;
  return [
    element('h2', {}, heading),
    ...(beforeRecord ? [note(beforeRecordWords(beforeRecord.from, beforeRecord.to))] : []),
    ...(afterRecord ? [note(fill(words.afterRecord, { day: day(record.asOf) }))] : []),
    ...(known ? substance() : []),
    ...procedure(),
    note(words.share),
  ];

  function beforeRecordWords(first: Day, end: Day): string {
    return fill(words.beforeRecord, { from: day(first), to: day(previousDay(end)) });
  }

  function substance(): Node[] {
    return [
      ...section(single ? words.here : words.hereSpan, found.here),
      ...section(single ? words.elsewhere : words.elsewhereSpan, found.elsewhere),
      element('h3', {}, words.reaching),
      ...found.reaching.map(rule),
      ...(found.notYet.length > 0 ? [notYet()] : []),
    ];
  }

  /** A heading, and the texts under what they are about. */
  function section(title: string, list: InForce[]): Node[] {
    const groups = textFields.flatMap((field) => {
      const ofField = list.filter(({ text }) => fieldOf(text) === field);
      if (ofField.length === 0) return [];
      const name = field === 'procedure' ? [] : [element('h4', {}, record.headingOf(field))];
      return [...name, element('ul', {}, ...itemsOf(ofField))];
    });
    return [
      element('h3', {}, title),
      ...(groups.length > 0 ? groups : [element('p', { class: 'note' }, words.none)]),
    ];
  }

  function itemsOf(list: InForce[]): HTMLElement[] {
    const ids = [...new Set(list.map(({ text }) => text))];
    return ids.map((id) => {
      const row = record.rowOf(id);
      const wordings = list.filter(({ text }) => text === id).map(wording);
      const reaches = line(...copy(row, '[data-reaches]'));
      return element('li', {}, name(id), ...wordings, reaches, ...remarkOn(id, list));
    });
  }

  /** What is to be known of a text's days is about its latest wording. */
  function remarkOn(id: string, list: InForce[]): HTMLElement[] {
    const latest = record.texts.find((text) => text.id === id)?.periods.at(-1)?.from;
    const stood = list.some(({ text, period }) => text === id && period.from === latest);
    return stood ? copy(record.rowOf(id), '[data-note]') : [];
  }

  /** The wording in force, with the part of the act on which it stood. */
  function wording({ text, period, from: first, to, throughout, yieldsTo }: InForce): HTMLElement {
    const shown = copy(record.rowOf(text), `[data-from="${period.from}"]`).flatMap((found) => [
      ...found.childNodes,
    ]);
    const end = previousDay(to);
    const part = first === end ? day(first) : fill(words.part, { from: day(first), to: day(end) });
    const whole = found.reaching.some(({ effect, texts }) => {
      return (
        effect === 'whole' && texts.some((change) => change.from === first && change.text === text)
      );
    });
    const stands = [
      ...(yieldsTo ? [fill(words.yields, { law: nameOf(yieldsTo) })] : []),
      ...(whole ? [fill(words.whole, { from: day(first) })] : []),
    ];
    return line(
      ...(throughout ? [] : [element('strong', {}, part), ' · ']),
      ...shown,
      ...stands.map((said) => element('strong', { class: 'part' }, said)),
    );
  }

  function rule({ rule: id, texts, ...reach }: Reach): HTMLElement {
    const section = record.sectionOf(id);
    const title = section.querySelector('h3')?.textContent ?? '';
    // What leaves the law of the day as it is is folded: the page is read on a phone.
    const open = !folding.includes(reach.effect);
    return element(
      'details',
      { open },
      element('summary', {}, fill(words.rule, { rule: title, effect: effectOf(reach) })),
      ...copy(section, '[data-says]'),
      texts.length > 2
        ? folded(fill(words.texts, { n: texts.length }), changes(texts))
        : changes(texts),
    );
  }

  function effectOf(reach: Pick<Reach, 'how' | 'effect'>): string {
    const { how, effect } = reach as Reach;
    return how === 'across' ? words.across[effect] : words.before[effect];
  }

  function changes(texts: Reach['texts']): HTMLElement {
    const items = texts.map(({ text, from: first }) =>
      element('li', {}, fill(words.textFrom, { law: nameOf(text), from: day(first) })),
    );
    return element('ul', { class: 'note' }, ...items);
  }

  function notYet(): HTMLElement {
    return folded(fill(words.notYet, { n: found.notYet.length }), changes(found.notYet));
  }

  function procedure(): Node[] {
    const on = suit ?? record.asOf;
    const intro = suit ? words.procedureOn : words.procedureToday;
    const title = element('h3', {}, words.procedure);
    if (on < recordBegins || on > record.asOf) {
      return [title, note(fill(words.procedureUnknown, { day: day(on) }))];
    }
    const { here, elsewhere, rules } = procedureOn(on, record);
    const links = rules.map((id) => {
      const section = record.sectionOf(id);
      return element(
        'details',
        {},
        element('summary', {}, section.querySelector('h3')?.textContent ?? ''),
        ...copy(section, '[data-says]'),
      );
    });
    return [
      title,
      element('p', {}, fill(intro, { day: day(on) })),
      element('ul', {}, ...itemsOf([...here, ...elsewhere])),
      ...links,
    ];
  }

  function fieldOf(id: string) {
    return record.texts.find((text) => text.id === id)?.field;
  }

  /** The name of a text, a link where it has a page. */
  function name(id: string): HTMLElement {
    return element('strong', {}, ...(copy(record.rowOf(id), 'th')[0]?.childNodes ?? []));
  }

  function nameOf(id: string): string {
    return record.rowOf(id).querySelector('th')?.textContent?.trim() ?? id;
  }
}

/** Effects that leave the law of the day as it is, or are told in words alone. */
const folding: string[] = ['not-back', 'not-seen', 'special'];

/** A copy of what a row or a section shows. */
function copy(from: HTMLElement, selector: string): HTMLElement[] {
  const found = from.querySelector<HTMLElement>(selector);
  return found ? [found.cloneNode(true) as HTMLElement] : [];
}

const line = (...children: (Node | string)[]) => element('span', { class: 'part' }, ...children);
const note = (text: string) => element('p', { class: 'note' }, text);
const folded = (summary: string, ...children: Node[]) =>
  element('details', {}, element('summary', {}, summary), ...children);
