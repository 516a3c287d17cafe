/**
 * `node scripts/run.mjs <script> …` runs a script of this project. It is plain JavaScript, so that
 * an older Node, which cannot read the scripts themselves, still says in words what is missing.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; FaceLaw runs on 22.18 or newer. \`npm ci\` brings the right one ` +
      'with the package "node": run it without --ignore-scripts, or install Node 24.',
  );
  process.exit(1);
}
const [script = ''] = process.argv.splice(2, 1);
await import(new URL(`../${script}`, import.meta.url).href);
