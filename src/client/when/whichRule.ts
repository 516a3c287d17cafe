import { localeOf } from '../../i18n/locales.ts';
import type { WhenStrings } from '../../i18n/when.ts';
import { isDay, toDay } from '../../law/day.ts';
import { dataIn } from '../page/dataIn.ts';
import { element } from '../search/element.ts';
import { answer } from './answer.ts';
import { readRecord } from './readRecord.ts';

const fields = ['from', 'to', 'suit'];

/** Answers what stood on the days of an act; what was asked is in the address. */
export function whichRule(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('[data-when]');
  const result = root.querySelector<HTMLElement>('[data-when-result]');
  if (!form || !result) return;
  const words = dataIn<WhenStrings['answer']>(root, 'data-when-strings');
  const language = localeOf(form.dataset.locale);
  const record = readRecord(root, toDay(form.dataset.asOf ?? ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    for (const name of fields) if (given.get(name) === '') given.delete(name);
    history.pushState(null, '', `?${given}`);
    show();
  });
  addEventListener('popstate', show);
  show();

  function show(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of fields) setValue(name, asked.get(name) ?? '');
    const from = asked.get('from') ?? '';
    const last = asked.get('to') || from;
    const suit = asked.get('suit') || undefined;
    if (from === '') result?.replaceChildren();
    else result?.replaceChildren(...answered(from, last, suit));
  }

  function answered(from: string, last: string, suit: string | undefined): Node[] {
    const valid = isDay(from) && isDay(last) && from <= last;
    if (!valid || (suit !== undefined && !isDay(suit))) return [element('p', {}, words.invalid)];
    return answer({ from, last, suit }, record, words, language);
  }

  function setValue(name: string, value: string): void {
    const input = form?.elements.namedItem(name) as HTMLInputElement | null;
    if (input) input.value = value;
  }
}
