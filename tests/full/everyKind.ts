import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings } from '../browser/axeFindings.ts';
import { kinds } from '../browser/kinds.ts';
import { settled, shiftsOf, useBrowser, visit, type Window } from '../browser/visit.ts';
import { wrongStyles } from '../browser/wrongStyles.ts';

/** How far the page can be scrolled sideways, in CSS pixels. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/**
 * Declares the tests of a page of every kind, among those whose kind fits. They stand in several
 * files, so that two run at a time.
 */
export function everyKind(among: RegExp): void {
  useBrowser();
  const cases = kinds()
    .filter(({ kind }) => among.test(kind))
    .flatMap(({ kind, path }) =>
      (['phone', 'wide'] as const).map((window): [string, Window, string] => [kind, window, path]),
    );

  describe('a page of the kind', () => {
    it.each(cases)('%s is whole in a %s window', async (_kind, window, path) => {
      const { page, problems } = await visit(path, {
        window,
        fromSite: true,
        colorScheme: 'light',
      });
      await settled(page);
      const found = {
        problems,
        moved: await shiftsOf(page),
        sideways: await sideways(page),
        styles: window === 'wide' && isPage(path) ? await wrongStyles(page) : [],
        // Pages of a kind differ by their words; `npm run test:axe` looks at every page in every way.
        axe: window === 'phone' && !path.startsWith('/en/') ? await axeFindings(page) : [],
      };
      expect(found).toEqual({ problems: [], moved: 0, sideways: 0, styles: [], axe: [] });
    });
  });
}

/** The gate and the page for lost addresses have no frame. */
const isPage = (path: string) => /^\/(zh|en)\//.test(path);
