import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** How to start the browser of `npm ci`. */
export interface Browser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Unpacks the browser of the package @sparticuz/chromium, once, into a folder of its own below the
 * system's temporary one. The package is made for AWS Lambda on x64 Linux; two things must be asked
 * for that it does there unasked, so that the browser starts on a bare Debian or Ubuntu image with
 * no package installed by hand:
 *
 * - its al2023.tar.br holds the shared libraries that such images lack (NSS, NSPR, Expat), and is
 *   unpacked only where AWS_LAMBDA_JS_RUNTIME names a runtime;
 * - its fonts.tar.br holds one font, and a fonts.conf that looks for it in /tmp/fonts; where the
 *   system has no fonts.conf of its own, one that names the right folder is written instead.
 *
 * It unpacks into os.tmpdir() and takes whatever lies there for whole; so it is given a new folder,
 * which gets its lasting name when it is complete.
 * @returns undefined where the package has no browser for this system
 */
export async function unpackBrowser(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(tmpdir(), `facelaw-browser-${versionOfPackage()}`);
  if (!existsSync(home)) await unpackInto(home);
  return { executablePath: join(home, 'chromium'), env: environment(home) };
}

function versionOfPackage(): string {
  const facts = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return JSON.parse(readFileSync(facts, 'utf8')).version;
}

async function unpackInto(home: string): Promise<void> {
  const started = mkdtempSync(`${home}-`);
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: started, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    chromium.setGraphicsMode = false;
    await chromium.executablePath();
    writeFileSync(join(started, 'fonts.conf'), fontsConf(home));
  } finally {
    restore(before);
  }
  if (existsSync(home)) rmSync(started, { recursive: true });
  else renameSync(started, home);
}

const fontsConf = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;

/** Takes back what the package set for the whole process: library path, home, fonts. */
function restore(before: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}

function environment(home: string): Record<string, string> {
  const env: Record<string, string> = { HOME: home };
  for (const [name, value] of Object.entries(process.env)) if (value) env[name] = value;
  const libraries = [env.LD_LIBRARY_PATH, join(home, 'al2023', 'lib')];
  env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = home;
  return env;
}
