import { type Day, dayInShanghai, toDay } from './law/day.ts';

/** What the surroundings decide about a build, read and put in order in one place. */
export interface Settings {
  /** Path below which the site stands, with a slash at both ends: `/` or `/facelaw/`. */
  base: string;
  /** Where the site stands: `https://facelaw.example`. */
  site: string;
  /** The day for which status is derived, in Asia/Shanghai. */
  day: Day;
  /** The commit that is built, in short; undefined where nothing names it. */
  commit: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that cannot be meant; the message is one sentence for the person who set it. */
export class BadSetting extends Error {
  override name = 'BadSetting';
}

/**
 * Reads FACELAW_BASE, FACELAW_SITE, FACELAW_TODAY, and FACELAW_COMMIT or what GitHub calls it.
 * @param now the moment whose day is taken where none is set
 * @throws BadSetting
 */
export function readSettings(environment: Environment, now: Date): Settings {
  const { FACELAW_BASE, FACELAW_SITE, FACELAW_TODAY, FACELAW_COMMIT, GITHUB_SHA } = environment;
  return {
    base: FACELAW_BASE === undefined ? '/' : baseOf(FACELAW_BASE),
    site: FACELAW_SITE === undefined ? 'https://facelaw.example' : siteOf(FACELAW_SITE),
    day: FACELAW_TODAY === undefined ? dayInShanghai(now) : dayOf(FACELAW_TODAY),
    commit: commitOf(FACELAW_COMMIT ?? GITHUB_SHA),
  };
}

/**
 * Reads PORT, where `npm start` listens. A build asks for none: hosts set PORT to many things.
 * @returns undefined where none is set
 * @throws BadSetting
 */
export function readPort({ PORT }: Environment): number | undefined {
  if (PORT === undefined) return undefined;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535) return Number(PORT);
  throw new BadSetting(`PORT=${PORT}: give a number from 1 to 65535, or 0 for any free port.`);
}

function baseOf(given: string): string {
  const names = given.replace(/^\.?\//, '').replace(/\/$/, '');
  if (names === '' || names === '.') return '/';
  const plain = /^[\w~-][\w.~-]*(?:\/[\w~-][\w.~-]*)*$/.test(names);
  if (plain) return `/${names}/`;
  throw new BadSetting(
    `FACELAW_BASE=${given}: give a path of letters, digits and hyphens such as /facelaw/; the address of the host belongs in FACELAW_SITE.`,
  );
}

function siteOf(given: string): string {
  const url = /^https?:\/\/[^\s@\\]+$/i.test(given) && URL.canParse(given) && new URL(given);
  if (!url) {
    throw new BadSetting(
      `FACELAW_SITE=${given}: give the address of the host with its scheme, such as https://facelaw.example.`,
    );
  }
  if (url.pathname === '/' && !/[?#]/.test(given)) return url.origin;
  throw new BadSetting(
    `FACELAW_SITE=${given}: give the host alone (${url.origin}); a path belongs in FACELAW_BASE.`,
  );
}

function dayOf(given: string): Day {
  try {
    return toDay(given);
  } catch {
    throw new BadSetting(
      `FACELAW_TODAY=${given}: give a day of the calendar as 2026-11-22, or leave it out for today.`,
    );
  }
}

function commitOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (/^[0-9a-f]{7,40}$/.test(given)) return given.slice(0, 7);
  throw new BadSetting(
    `FACELAW_COMMIT=${given}: give the commit as git names it, seven hexadecimal digits or more, or leave it out.`,
  );
}

let read: Settings | undefined;

/** The settings of this process, read once, so that a build is of one day. See `orEnd`. */
export function settings(): Settings {
  read ??= orEnd(() => readSettings(process.env, new Date()));
  return read;
}

/** The port of this process. See `orEnd`. */
export function port(): number | undefined {
  return orEnd(() => readPort(process.env));
}

/** A setting that cannot be meant ends the process with its sentence: who set it needs no trace. */
function orEnd<T>(readIt: () => T): T {
  try {
    return readIt();
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
