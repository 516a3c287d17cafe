import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of this folder, which the site's own install goes without. */
export function installPackages(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', import.meta.dirname], { stdio: 'inherit' });
}
