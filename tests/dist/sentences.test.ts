import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { attribute, builtSite } from './builtSite.ts';
import { shownText } from './shownText.ts';

/** A sentence that begins where another ends: after a small letter or a bracket, so that no initials count. */
const runTogether = /.{0,24}[\p{Ll})”’"][.!?]["”’)]?[\p{Lu}“].{0,12}/gu;

/** What flows as one line of words; of what holds the other language nothing is said. */
const isEnglish = (element: Element) => (attribute(element, 'lang') ?? 'en') === 'en';

describe('an English page', () => {
  it('sets a space between one sentence and the next', () => {
    const found = [...builtSite().values()]
      .filter(({ locale }) => locale === 'en')
      .flatMap(({ path, tree }) =>
        selectAll('main :is(p, dd, h1, h2, h3)', tree)
          .filter(isEnglish)
          .flatMap((element) => shownText(element).match(runTogether) ?? [])
          .map((text) => `${path}: ${text}`),
      );
    expect(found).toEqual([]);
  });
});
