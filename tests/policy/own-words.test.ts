import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readProfiles } from '../../src/cli/read-rules.ts';

const folder = fileURLToPath(new URL('../../../shared/policies/', import.meta.url));

/** The policies themselves are not part of this project; where one lies beside it, its profile is held against it. */
describe.each(Object.values(readProfiles()))('$id', (profile) => {
  const file = `${folder}${profile.id}.txt`;
  const isHere = existsSync(file);
  const policy = isHere ? wordsOf(readFileSync(file, 'utf8')) : [];
  const joined = ` ${policy.join(' ')} `;

  test.skipIf(!isHere)('what a clause says is in our words: never eight of the policy’s own in a row', () => {
    const copied = profile.clauses.flatMap(({ id, says }) => {
      const words = wordsOf(says);
      const runs = words.map((_, at) => words.slice(at, at + 8)).filter((run) => run.length === 8);
      return runs
        .map((run) => run.join(' '))
        .filter((run) => joined.includes(` ${run} `))
        .map((run) => `${id}: ${run}`);
    });
    expect(copied).toEqual([]);
  });

  test.skipIf(!isHere)('a disclaimer that claims to be quoted is, and no other', () => {
    const wording = wordsOf(profile.disclaimer?.wording ?? '').join(' ');
    expect(joined.includes(` ${wording} `)).toBe(profile.disclaimer?.quoted ?? false);
  });

  test.skipIf(!isHere)('the headings that references name are in the policy', () => {
    const missing = profile.clauses.map((clause) => wordsOf(headingOf(clause.ref)).join(' '));
    expect(missing.filter((heading) => heading && !joined.includes(` ${heading} `))).toEqual([]);
  });
});

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\d]+/gu) ?? []
  );
}

/** "6. Link with Other Policies, ICT Policy (bullet 2)" is found under its first heading; a bare number is left to the reader. */
function headingOf(ref: string): string {
  return (ref.replace(/\([^)]*\)/g, '').split(',')[0] ?? '').replace(/^Head of the protocol$|^[\d.]+/, '');
}
