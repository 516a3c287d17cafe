import { fill } from '../../i18n/fill.ts';
import { localeOf } from '../../i18n/locales.ts';
import { dataIn } from '../page/dataIn.ts';
import type { Showing } from './showing.ts';

/** How long a text may be: a long article has a tenth of it. */
const most = 100_000;

/** Whatever reads a text, fetched when a reader comes to the box. */
const load = () => import('./reader.ts');

/** Brings the page to life: what it needs is fetched at the first touch, and nothing while it checks. */
export function checkPage(root: Document, loadReader: typeof load = load): void {
  const form = root.querySelector<HTMLFormElement>('[data-check]');
  const input = form?.querySelector('textarea');
  const status = root.querySelector<HTMLElement>('[data-check-status]');
  const output = root.querySelector<HTMLElement>('[data-check-result]');
  if (!form || !input || !status || !output) return;
  const { strings, pages } = dataIn<Pick<Showing, 'strings' | 'pages'>>(root, 'data-check-strings');
  const base = (form.dataset.base ?? '/').replace(/\/?$/, '/');
  const surroundings = { base, locale: localeOf(form.dataset.locale), strings, pages };
  const reader = async () => (await loadReader()).openReader(surroundings);
  const warm = () => void reader().catch(() => undefined);
  form.addEventListener('focusin', warm, { once: true });
  form.addEventListener('pointerenter', warm, { once: true });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = input.value;
    output.replaceChildren();
    if (text.trim() === '') return say(strings.empty);
    if (text.length > most) return say(fill(strings.tooLong, { most, n: text.length }));
    say(strings.loading);
    try {
      const { summary, nodes } = (await reader())(text);
      output.replaceChildren(...nodes);
      say(summary);
    } catch {
      say(strings.failed);
    }
  });

  function say(words: string): void {
    if (status) status.textContent = words;
  }
}
