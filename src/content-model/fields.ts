import * as z from 'zod';
import { isDay } from '../law/day.ts';

const NO_DAY = 'not a day of the form YYYY-MM-DD';

/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`. */
export const day = z.iso.date({ error: NO_DAY }).refine((value): boolean => isDay(value), NO_DAY);

/** An address on the web: http or https, so that no link made of it can run code. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'not an address that begins with https:// or http:// and names a site',
});

/** An article's number: `10`, or `253-1` for 第二百五十三条之一. */
export const articleNumber = z
  .string()
  .regex(/^[1-9]\d{0,3}(-[1-9]\d?)?$/, 'not an article number such as "10" or "253-1"');

/** A provision's key, with an optional 款 or 项: `laws/frt-provisions/2#p1-i3`. */
export const provisionKey = z
  .string()
  .regex(
    /^laws\/[a-z0-9-]+\/[1-9]\d{0,3}(-[1-9]\d?)?(#p\d+(-i\d+)?)?$/,
    'not a provision key such as "laws/frt-provisions/10" or "laws/frt-provisions/2#p1-i3"',
  );

/** The key of a 款 or 项, also of a superseded version: `laws/cybersecurity-law/2017-06-01/79#p1`. */
export const placeKey = z
  .string()
  .regex(
    /^laws\/[a-z0-9-]+(\/\d{4}-\d{2}-\d{2})?\/[1-9]\d{0,3}(-[1-9]\d?)?#p\d+(-i\d+)?$/,
    'not the key of a 款 or 项 such as "laws/frt-provisions/16#p2"',
  );

/** The folder name of a case, a question, a topic or a term. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a folder name in lower-case letters and hyphens');

/** The five topics' folder names are not fixed here: a rule checks that each exists. */
export const topics = z.array(slug).describe('Folder names of the topics to which it belongs.');

/** How people would put it in a search box; indexed below the text, never shown as law. */
export const asks = z
  .array(z.string().min(2).max(90))
  .min(5)
  .max(15)
  .describe('Five to fifteen short phrasings that a citizen, a reporter or a lawyer would type.');
