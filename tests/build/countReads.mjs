import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into a build: writes into the file that READS_FILE names how often each file was read
 * whole, by path.
 */
const reads = {};
const count = (file) => {
  const path = file instanceof URL ? decodeURI(file.pathname) : String(file);
  reads[path] = (reads[path] ?? 0) + 1;
};
for (const [owner, name] of [
  [fs, 'readFileSync'],
  [fs, 'readFile'],
  [fs.promises, 'readFile'],
]) {
  const original = owner[name];
  owner[name] = (file, ...rest) => {
    count(file);
    return original.call(owner, file, ...rest);
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env.READS_FILE, JSON.stringify(reads)));
