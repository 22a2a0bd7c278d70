import { readOptions } from '../read-options.ts';
import { readRoster } from '../roster/read-roster.ts';
import { checkForPeople } from './check-for-people.ts';
import { checkLines } from './check-lines.ts';

const usage = `npm run -s check -- --profile <id> [options] "a text"
       npm run -s check -- --jsonl < posts.jsonl
Options: --surface post|comment|message|bio|name, --network facebook|x|linkedin|instagram|any,
         --reply-to "the post being answered", --organisation '{"schools": […]}', --roster roster.json, --explain`;
const options = {
  profile: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  surface: { type: 'string', default: 'post' },
  network: { type: 'string', default: 'any' },
  'reply-to': { type: 'string' },
  organisation: { type: 'string' },
  roster: { type: 'string' },
} as const;

// Whoever reads our output may have had enough: `--jsonl | head -1`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const { values, positionals } = readOptions(usage, { allowPositionals: true, options });
  if (values.jsonl && (values.profile !== undefined || positionals.length > 0))
    throw new Error(
      '--jsonl reads posts from standard input, each with its profile: leave text and --profile out.',
    );
  const roster = values.roster === undefined ? undefined : readRoster(values.roster);
  process.exitCode = values.jsonl
    ? await checkLines(process.stdin, process.stdout, process.stderr, roster)
    : checkForPeople(positionals.join(' '), {
        profile: values.profile,
        explain: values.explain,
        surface: values.surface,
        network: values.network,
        replyTo: values['reply-to'],
        organisation: values.organisation,
        roster,
      });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
