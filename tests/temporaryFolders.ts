import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which tests make theirs. */
    temporary: string;
  }
}

/** Once for all tests of the code, whose workers keep their modules: no file can tidy up last. */
export default function temporaryFolders({ provide }: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'facelaw-tests-'));
  provide('temporary', folder);
  return () => rmSync(folder, { recursive: true, maxRetries: 5 });
}
