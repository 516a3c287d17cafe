import type { Version } from '../model.ts';

/** How many articles a whole text has; undefined where only some are here and it is not known. */
export function totalArticles({ data, provisions }: Version): number | undefined {
  const whole = data.coverage === 'complete' ? provisions.length : undefined;
  return data.totalArticles ?? whole;
}
