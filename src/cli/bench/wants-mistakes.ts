import { readOptions } from '../read-options.ts';

/** Whether `--mistakes` was asked for: print what was missed or wrongly flagged. */
export function wantsMistakes(): boolean {
  return readOptions('npm run bench -- contact|content|names [--mistakes]', {
    options: { mistakes: { type: 'boolean', default: false } },
  }).values.mistakes;
}
