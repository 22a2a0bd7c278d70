import { parseArgs } from 'node:util';

/** Whether `--mistakes` was asked for: print what was missed or wrongly flagged. Throws on any other option. */
export function wantsMistakes(): boolean {
  return parseArgs({ options: { mistakes: { type: 'boolean', default: false } } }).values.mistakes;
}
