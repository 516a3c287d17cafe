import { locales } from '../../i18n/locales.ts';
import { addressOf, splitKey } from '../../i18n/routes.ts';
import type { Proof } from '../../proof/checkText.ts';
import type { Difference, Flag } from '../../proof/flag.ts';
import { hasHan } from '../../search/text/hasHan.ts';
import { element } from '../search/element.ts';
import { words } from '../search/resultItem.ts';
import { markedText } from './markedText.ts';
import type { Showing } from './showing.ts';
import { type Teller, type Told, tellFlag } from './tellFlag.ts';

/** Every flag in the order of the text, and the text with its places marked. */
export function showProof(source: string, proof: Proof, showing: Showing): Node[] {
  const { strings } = showing;
  const list =
    proof.flags.length === 0
      ? []
      : [
          element('h2', {}, strings.listHeading),
          element('ol', { class: 'flags' }, ...proof.flags.map(item)),
        ];
  return [
    ...list,
    element('p', { class: 'note' }, strings.limits),
    element('h2', {}, strings.textHeading),
    element('div', { class: 'checked-text' }, ...markedText(source, proof, showing)),
  ];

  function item(flag: Flag, i: number): HTMLElement {
    const told = tellFlag(flag, showing);
    const excerpt = element('q', { lang: locales[flag.language].lang }, shortened(flag.words));
    return element(
      'li',
      {
        id: `flag-${i + 1}`,
        class: `flag ${told.level === 'note' ? 'noted' : 'wrong'}`,
        'data-kind': flag.fault.kind,
        tabindex: '-1',
      },
      element(
        'p',
        { class: 'flag-title' },
        element('span', { class: 'level' }, strings.levels[told.level]),
        ' ',
        element('strong', {}, told.title),
      ),
      element('p', {}, excerpt, ' ', element('a', { href: `#mark-${i + 1}` }, strings.toText)),
      ...explained(told, flag.fault.kind === 'translation', showing),
    );
  }
}

function explained(told: Told, ours: boolean, showing: Showing): HTMLElement[] {
  const { strings, locale, base } = showing;
  const line = (name: string, ...children: (Node | string)[]) =>
    element('p', {}, element('span', { class: 'name' }, name), ' ', ...children);
  const links = told.links.flatMap(({ reference, text }, i) => {
    const { key, anchor } = splitKey(reference);
    const link = element(
      'a',
      { href: addressOf(base, locale, key, anchor) },
      ...words(text, locale),
    );
    return i === 0 ? [link] : [' · ', link];
  });
  return [
    ...told.why.map((why) => element('p', {}, ...words(why, locale))),
    ...(told.right ? [line(strings.right, ...words(told.right, locale))] : []),
    ...(told.advice
      ? [
          line(strings.say, ...words(told.advice.say, locale)),
          line(strings.reason, ...words(told.advice.why, locale)),
        ]
      : []),
    ...(told.difference ? [difference(told.difference, ours, showing)] : []),
    line(strings.seeAlso, ...links),
  ];
}

/** What only one side has stands struck out or underlined, and is named for who hears it. */
function difference(parts: readonly Difference[], ours: boolean, { strings }: Teller): HTMLElement {
  const isChinese = parts.some(({ text }) => hasHan(text));
  const named = (name: string) => element('span', { class: 'visually-hidden' }, `[${name}] `);
  const shown = parts.map(({ text, only }) => {
    if (only === 'quoted') return element('del', {}, named(strings.onlyQuoted), text);
    if (only === 'official') return element('ins', {}, named(strings.onlyOfficial), text);
    return text;
  });
  return element(
    'div',
    { class: 'difference' },
    element('p', { class: 'name' }, ours ? strings.differenceOfOurs : strings.difference),
    element('p', { lang: locales[isChinese ? 'zh' : 'en'].lang }, ...shown),
  );
}

/** An excerpt is no longer than what shows which place is meant. */
const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);
