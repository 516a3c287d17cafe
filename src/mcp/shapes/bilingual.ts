import * as z from 'zod';

/** Words in both languages. */
export const words = z.strictObject({ zh: z.string(), en: z.string() });

/** Addresses of a page in both languages. */
export const pageAddresses = words.describe(
  'Address of the page in each language: whole where the address of the site is set, else the path below it.',
);

/** A day as `YYYY-MM-DD`. */
export const shownDay = z.string().describe('A day in Asia/Shanghai, YYYY-MM-DD.');
