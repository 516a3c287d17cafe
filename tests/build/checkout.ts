import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../dist/place.ts';

/** A folder like this one, in which a test may change content and build. */
export interface Checkout {
  root: string;
  /** Path of a file of its content. */
  content(...parts: string[]): string;
  remove(): void;
}

const tiny = join(root, 'tests', 'checks', 'fixtures', 'tiny');

/**
 * Makes a checkout: the code as it is, and content of its own.
 * @param content the folder to copy; the tiny library unless another is given
 */
export function checkout(content = tiny): Checkout {
  const folder = mkdtempSync(join(tmpdir(), 'facelaw-checkout-'));
  symlinkSync(join(root, 'public'), join(folder, 'public'));
  for (const name of ['src', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  cpSync(content, join(folder, 'content'), { recursive: true });
  cpSync(join(root, 'content', 'everyday-words.yaml'), join(folder, 'content/everyday-words.yaml'));
  linkPackages(folder);
  return {
    root: folder,
    content: (...parts) => join(folder, 'content', ...parts),
    remove: () => rmSync(folder, { recursive: true, maxRetries: 5 }),
  };
}

/** Astro and Vite keep what they have made in node_modules: not in the one that is in use. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name === '.astro' || name === '.vite') continue;
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  }
}
