import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('names the file that is at fault, and leaves nothing half-written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'roll-'));
  const csv = join(folder, 'pupils.csv');
  writeFileSync(csv, 'Forename,Surname\nJowan,Penhale\n');
  const make = (out: string) =>
    spawnSync(process.execPath, ['src/cli/roster/roster.ts', csv, '--out', out], { encoding: 'utf8' });
  const nowhere = join(folder, 'none', 'roster.json');
  const bad = make(nowhere);
  expect(bad.status).toBe(2);
  expect(bad.stderr).toMatch(/roster\.json: .*Nothing was written/);
  expect(bad.stderr).not.toContain('pupils.csv');
  expect(readdirSync(folder)).toEqual(['pupils.csv']);
  expect(make(join(folder, 'roster.json')).stdout).toContain('1 pupils read');
  rmSync(folder, { recursive: true });
}, 30_000);
