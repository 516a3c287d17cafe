import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into a build: kills it at its nth change of folders (KILL_AT, from 0), before the
 * change is made, or, where a folder is taken away, when half of it is gone.
 */
let left = Number(process.env.KILL_AT);
const half = ([folder]) => {
  const [first] = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (first) unlink(`${folder}/${first}`);
};
const unlink = fs.unlinkSync;
for (const [name, before] of [
  ['renameSync', () => {}],
  ['rmSync', half],
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) {
      before(args);
      process.kill(process.pid, 'SIGKILL');
    }
    return original(...args);
  };
}
syncBuiltinESMExports();
