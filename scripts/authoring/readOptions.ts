import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * The options of a command. `--help` prints how the command is used and ends it; an option that it
 * does not know is refused in words.
 */
export function readOptions<C extends ParseArgsConfig>(usage: string, config: C) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}
