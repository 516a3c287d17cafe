import type { CostsStrings } from '../../i18n/costs.ts';
import { localeOf } from '../../i18n/locales.ts';
import { suitKinds } from '../../law/costs/competentCourts.ts';
import { isDay } from '../../law/day.ts';
import { dataIn } from '../page/dataIn.ts';
import { element } from '../search/element.ts';
import { type CostLine, calculate, type Suit } from './calculate.ts';

/** Answers while a reader fills in the form; the rules are copied from the tables of the page. */
export function costsForm(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('[data-costs]');
  const result = root.querySelector<HTMLElement>('[data-costs-result]');
  if (!form || !result) return;
  const words = dataIn<CostsStrings['answer']>(root, 'data-costs-strings');
  const locale = localeOf(form.dataset.locale);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', show);
  show();

  function show(): void {
    const suit = suitIn(new FormData(form as HTMLFormElement));
    const lines = suit ? calculate(suit, words, locale).map(lineElement) : [];
    result?.replaceChildren(
      ...(suit ? [element('dl', {}, ...lines)] : [element('p', {}, words.invalid)]),
    );
  }

  function lineElement({ name, values, rules }: CostLine): HTMLElement {
    const shown = values.map((value) => element('dd', {}, value));
    const copies = rules.flatMap((rule) => ruleOf(root, rule));
    const details = element('details', {}, element('summary', {}, words.rules), ...copies);
    return element('div', {}, element('dt', {}, name), ...shown, element('dd', {}, details));
  }
}

/** What a rule says and what makes it, as its row has it. */
function ruleOf(root: ParentNode, id: string): HTMLElement[] {
  const cells = root.querySelectorAll(`[data-rule="${id}"] [data-copy]`);
  const parts = [...cells].flatMap((cell) => [...cell.cloneNode(true).childNodes, ' ']);
  return parts.length > 0 ? [element('p', {}, ...parts)] : [];
}

/** What stands in the form; nothing where a sum or a day cannot be meant. */
function suitIn(form: FormData): Suit | undefined {
  const amount = Number(form.get('amount') || 0);
  const known = String(form.get('known') ?? '');
  const kind = suitKinds.find((each) => each === form.get('kind')) ?? 'site';
  if (!Number.isFinite(amount) || amount < 0) return undefined;
  if (known !== '' && !isDay(known)) return undefined;
  return { kind, amount, known: isDay(known) ? known : undefined, halved: form.has('halved') };
}
