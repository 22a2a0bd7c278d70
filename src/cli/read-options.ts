import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Reads a command's options and ends the command itself in two cases: 0 and its usage for `--help`, 2 and both for a bad call. */
export function readOptions<const Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  const options = { ...config.options, help: { type: 'boolean' } } as const;
  try {
    const { help } = parseArgs({ ...config, options }).values as { help?: boolean };
    if (help) {
      console.log(`Usage: ${usage}`);
      process.exit(0);
    }
    return parseArgs(config);
  } catch (error) {
    console.error(`${(error as Error).message}\nUsage: ${usage}`);
    process.exit(2);
  }
}
