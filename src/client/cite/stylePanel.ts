import { chicago } from '../../cite/chicago.ts';
import type { CiteData } from '../../cite/citeData.ts';
import type { CitedCase, Occasion, Source } from '../../cite/cited.ts';
import { entryOf } from '../../cite/entry.ts';
import { exportFormatIds, exportFormats } from '../../cite/exports.ts';
import { lawManual } from '../../cite/lawManual.ts';
import { type StyleId, styleIds, styles } from '../../cite/styles.ts';
import type { CiteStrings } from '../../i18n/cite.ts';
import { fill } from '../../i18n/fill.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { element } from '../search/element.ts';
import { chosenStyle, rememberStyle } from './chosenStyle.ts';
import { readersDay } from './readersDay.ts';
import { sourceOnPage } from './sourceOnPage.ts';

/** What the page can do already. It is handed over: a module that both import would be a file more for every page. */
export interface CopyTools {
  copyFor(button: HTMLElement, text: string, box: HTMLElement): Promise<void>;
  quotation(page: Document, kinds: string[]): string;
}

interface Panel {
  tools: CopyTools;
  data: CiteData;
  locale: Locale;
  words: CiteStrings;
}

/**
 * The further styles of a cite box: a choice of style, what it writes of the place that the address
 * names, buttons that copy it alone or with the words of the law, and the box's files for reference
 * managers, which then name the place and the reader's day.
 */
export function stylePanel(box: HTMLElement, { data, locale, words, tools }: Panel): HTMLElement {
  const page = box.ownerDocument;
  const ways = 'ways' in data ? data.ways : [];
  const style = choice(offered(), chosenStyle());
  const way = choice(ways.map((each, index) => [String(index), nameOfWay(each)]));
  const text = element('p', { 'data-cite': 'style' });
  const name = element('p', { class: 'note' });
  const note = element('p', { class: 'note', 'data-note': true });
  const copy = element('button', { value: 'style' }, words.copy);
  const quotes = element('p', { class: 'foot' }, words.quote, ...quoteButtons());
  const files = exportFormatIds.map((format) => element('a', {}, exportFormats[format].name));
  const panel = element(
    'div',
    { class: 'styles' },
    ...(ways.length > 1 ? [element('label', {}, words.way, way)] : []),
    element('label', {}, words.style, style),
    element('div', { class: 'row' }, name, text, copy),
    note,
    quotes,
    element('p', { class: 'foot' }, words.files, ...files),
    element('p', { class: 'note' }, words.help),
  );
  style.addEventListener('change', () => {
    rememberStyle(style.value);
    show();
  });
  way.addEventListener('change', show);
  addEventListener('hashchange', show);
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    event.stopPropagation();
    const cited = text.textContent;
    const kinds = button.dataset.kinds?.split(' ');
    tools.copyFor(button, kinds ? `${tools.quotation(page, kinds)}\n\n${cited}` : cited, box);
  });
  show();
  return panel;

  /** The styles that have a form for what the page shows: a provision has all of them. */
  function offered(): [value: string, name: string][] {
    const ids = styleIds.filter(
      (id) => !('ways' in data) || ways.some((each) => styles[id].write(each, {})),
    );
    const named = ids.map((id): [string, string] => [id, words.styles[id].name]);
    return [...named, ['page', words.page]];
  }

  function choice(options: [value: string, name: string][], chosen?: string): HTMLSelectElement {
    const made = element('select');
    made.append(...options.map(([value, name]) => element('option', { value }, name)));
    if (options.some(([value]) => value === chosen)) made.value = chosen ?? '';
    return made;
  }

  function quoteButtons(): HTMLButtonElement[] {
    return Object.entries(words.quotes).map(([kind, name]) => {
      const kinds = kind === 'both' ? 'official translation' : kind;
      return element('button', { 'data-kinds': kinds, 'data-what': name }, name);
    });
  }

  /** Writes what is chosen now. */
  function show(): void {
    const { source, anchor } = sourceOnPage(page, data, Number(way.value || 0));
    const id = style.value as StyleId | 'page';
    const language = id === 'page' ? locale : styles[id].language;
    const written =
      id === 'page' ? ofPage(language) : styles[id].write(source, occasion(language, anchor));
    text.lang = locales[language].lang;
    text.textContent = written ?? words.noForm;
    copy.disabled = written === undefined;
    name.textContent = id === 'page' ? words.page : words.styles[id].name;
    copy.ariaLabel = words.copy + locales[locale].punctuation.space + name.textContent;
    note.textContent = id === 'page' ? '' : words.styles[id].note;
    note.hidden = note.textContent === '';
    // Of a whole law or a case there are no words to copy along.
    quotes.hidden = source.kind !== 'provision' || source.article === undefined;
    offerFiles(source);
  }

  /** The page in the language of a style, seen today. */
  function occasion(language: Locale, anchor = ''): Occasion {
    const path = location.pathname.replace(/\/(zh|en)\/(?=(?:laws|cases)\/)/, `/${language}/`);
    return { address: location.origin + path, anchor, accessed: readersDay() };
  }

  /** The words of the page itself, with what it explains. */
  function ofPage(language: Locale): string | undefined {
    const parts = page.title.split(' · ');
    const site = parts.pop() ?? '';
    const write = language === 'zh' ? lawManual : chicago;
    return write({ kind: 'page', title: parts.join(' · '), site }, occasion(language));
  }

  /** The page's own file names neither the place nor the day: those made here do. */
  function offerFiles(source: Source): void {
    const entry = entryOf(source, locale, occasion(locale));
    for (const [index, format] of exportFormatIds.entries()) {
      const { mime, write } = exportFormats[format];
      const link = files[index] as HTMLAnchorElement;
      if (link.href) URL.revokeObjectURL(link.href);
      link.href = URL.createObjectURL(new Blob([write(entry)], { type: mime }));
      link.download = `${entry.id}.${format}`;
    }
  }

  function nameOfWay({ decision, guiding }: CitedCase): string {
    if (guiding) return fill(words.guiding, { n: String(guiding.number) });
    return decision ? `${decision.court[locale]} ${decision.number ?? decision.decided ?? ''}` : '';
  }
}
