import axe, { type Result, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules of axe that depend on colours: all that another colour scheme can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on a page as it now stands, by rule and element.
 * @param rules those that are asked; all of them where none is named
 */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    // Of WCAG 2.2, and not asked unless it is named.
    rules: { 'target-size': { enabled: true } },
  };
  if (rules) options.runOnly = { type: 'rule', values: rules };
  const violations = await page.evaluate(async (asked) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, asked)).violations;
  }, options);
  return violations.map(describeFinding);
}

function describeFinding({ id, help, nodes }: Result): string {
  const [first] = nodes;
  const more = nodes.length > 1 ? ` and ${nodes.length - 1} more` : '';
  return `${id}: ${help}: ${first?.html.slice(0, 160)} (${first?.failureSummary})${more}`;
}
