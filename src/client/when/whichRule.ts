import { fill } from '../../i18n/fill.ts';
import { localeOf, locales } from '../../i18n/locales.ts';
import { type Day, isDay, nextDay, previousDay } from '../../law/day.ts';
import { formatDay } from '../../law/formatDay.ts';
import { type GovernedPart, type GoverningText, governs } from '../../law/governs.ts';
import type { Language } from '../../law/language.ts';
import { element } from '../search/element.ts';

interface PageData {
  laws: GoverningText[];
  strings: Record<string, string>;
}

/** Answers which law governs a span of days; the span is in the address. */
export function whichRule(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('[data-when]');
  const result = root.querySelector<HTMLElement>('[data-when-result]');
  const json = root.querySelector('[data-when-data]')?.textContent;
  if (!form || !result || !json) return;
  const data = JSON.parse(json) as PageData;
  const language = localeOf(form.dataset.locale);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    if (given.get('to') === '') given.delete('to');
    history.pushState(null, '', `?${given}`);
    show();
  });
  addEventListener('popstate', show);
  show();

  function show(): void {
    const asked = new URLSearchParams(location.search);
    const from = asked.get('from') ?? '';
    const to = asked.get('to') || from;
    setValue('from', from);
    setValue('to', asked.get('to') ?? '');
    if (from === '') result?.replaceChildren();
    else result?.replaceChildren(...answer(from, to, data, language));
  }

  function setValue(name: string, value: string): void {
    const input = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (input) input.value = value;
  }
}

function answer(from: string, to: string, { laws, strings }: PageData, language: Language): Node[] {
  const say = (name: string, values: Record<string, string> = {}) =>
    fill(strings[name] ?? '', values);
  const day = (value: string) => formatDay(value as Day, language);
  if (!isDay(from) || !isDay(to) || to < from) return [element('p', {}, say('whenInvalid'))];

  const heading = element(
    'h2',
    {},
    from === to
      ? say('whenResultDay', { from: day(from) })
      : say('whenResult', { from: day(from), to: day(to) }),
  );
  const list = element('ul');
  const found = governs({ from, to: nextDay(to) }, laws);
  for (const { law: id, parts } of found) {
    const law = laws.find((candidate) => candidate.id === id);
    if (law) list.append(row(law, parts));
  }
  return [heading, list, element('p', { class: 'note' }, say('whenShare'))];

  function row(law: GoverningText, parts: GovernedPart[]): HTMLElement {
    const lines = parts.map((part) => line(law, part, parts.length > 1));
    return element('li', {}, link(law.name, law.href), ...lines);
  }

  function line(law: GoverningText, part: GovernedPart, many: boolean): HTMLElement {
    const span = element('span', { class: 'part' });
    if (many) {
      const last = day(previousDay(part.to));
      span.append(`${say('whenPartSpan', { from: day(part.from), to: last })} · `);
    }
    span.append(element('span', { class: 'verdict' }, verdictOf(law, part)));
    if (part.version) {
      const text = say('whenVersion', { from: day(part.version) });
      span.append(' · ', link(text, law.versionHrefs[part.version] ?? law.href));
      return span;
    }
    const cites = part.verdict === 'not-to-acts-before' ? law.cites.slice(-1) : law.cites;
    for (const cite of cites) span.append(' · ', link(cite.text, cite.href));
    const { colon } = locales[language].punctuation;
    const before = `${say('whenBefore')}${colon}${law.beforeText}`;
    span.append(element('span', { class: 'part note' }, before));
    return span;
  }

  function verdictOf(law: GoverningText, { verdict }: GovernedPart): string {
    if (verdict === 'applies') return say('whenApplies');
    if (verdict === 'no-longer') return say('whenNoLonger');
    if (verdict === 'not-to-acts-before') return say('whenExcluded');
    return say(law.earlierTexts ? 'whenEarlier' : 'whenNotYet');
  }
}

const link = (text: string, href: string) => element('a', { href }, text);
