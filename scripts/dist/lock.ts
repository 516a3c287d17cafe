import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Another process holds the lock; the message says so to the person at the terminal. */
export class Locked extends Error {
  override name = 'Locked';
}

/**
 * Takes a lock, which this process gives back when it ends. The lock of a process that was killed
 * is taken over.
 * @param file where the lock lies; it holds the number of its process
 * @throws Locked
 */
export function takeLock(file: string): void {
  while (!create(file)) {
    const holder = readHolder(file);
    if (holder !== undefined && isAlive(holder)) {
      throw new Locked(
        `Another build (process ${holder}) is at work in this folder: wait for it, or stop it. If it is none, delete ${file}.`,
      );
    }
    rmSync(file, { force: true });
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

/**
 * Makes the lock with the number in it in one step, so that nobody finds it empty.
 * @returns whether there was none
 */
function create(file: string): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

function readHolder(file: string): number | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
