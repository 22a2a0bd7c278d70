import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeRoster } from '../../../src/check/roster.ts';

type Ran = { code: number | null; out: string; err: string };

/** Runs the command line as a program does, with lines on its standard input. */
function runCheck(args: string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/check/check.ts', ...args]);
    const ran: Ran = { code: null, out: '', err: '' };
    child.stdout.on('data', (data) => {
      ran.out += data;
    });
    child.stderr.on('data', (data) => {
      ran.err += data;
    });
    child.on('close', (code) => resolve({ ...ran, code }));
    child.stdin.end(input);
  });
}

const lines = (...values: unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('for people', () => {
  it('prints what was found with its clause, and exits 1', async () => {
    const { code, out } = await runCheck(['--profile', 'werrington', 'So proud of Jayden in Y4']);
    expect(code).toBe(1);
    expect(out).toContain('Jayden');
    expect(out).toContain('7.6');
  });

  it('prints findings as they stand in the text, a missing disclaimer last', async () => {
    const { out } = await runCheck([
      '--profile',
      'werrington',
      'I teach at a Werrington school. Y4 were dreadful, Jayden Smith most of all, what a shit day',
    ]);
    const titles = out.split('\n').filter((one) => /^(?:serious|caution|advice)/.test(one));
    expect(titles.length).toBeGreaterThan(2);
    expect(titles.findIndex((one) => /disclaimer/i.test(one))).toBe(titles.length - 1);
    expect(out.indexOf('Jayden')).toBeLessThan(out.indexOf('shit'));
  });

  it('exits 0 where nothing is found', async () => {
    expect((await runCheck(['--profile', 'werrington', 'Lovely walk by the canal'])).code).toBe(0);
  });

  it('tells how it is called: 0 where that was asked for, 2 where an option is not known', async () => {
    const asked = await runCheck(['--help']);
    expect(asked.code).toBe(0);
    expect(asked.out).toContain('--jsonl');
    const bad = await runCheck(['--nope', 'hello']);
    expect(bad.code).toBe(2);
    expect(bad.err).toMatch(/--nope.*--jsonl/s);
  });

  it('lists the known ids for an unknown profile, and exits 2', async () => {
    const { code, err } = await runCheck(['--profile', 'nowhere', 'hello']);
    expect(code).toBe(2);
    expect(err).toMatch(/churchward.*west/s);
  });

  it('knows the names on a roster, and says what is wrong with one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roster-'));
    const path = join(folder, 'roster.json');
    const names = [{ given: 'Ottoline', family: 'Varga' }];
    writeFileSync(path, JSON.stringify(makeRoster(names, new Uint8Array(16))));
    const args = ['--profile', 'werrington', 'Saw Ottoline Varga by the canal'];
    expect((await runCheck(args)).code).toBe(0);
    const { code, out } = await runCheck(['--roster', path, ...args]);
    expect(code).toBe(1);
    expect(out).toContain('Ottoline Varga');
    writeFileSync(path, 'Ottoline,Varga');
    const bad = await runCheck(['--roster', path, ...args]);
    expect(bad.code).toBe(2);
    expect(bad.err).toContain('npm run roster');
    rmSync(folder, { recursive: true });
  });

  it('exits 2 without a text', async () => {
    expect((await runCheck(['--profile', 'west'])).code).toBe(2);
  });
});

describe('for machines: one JSON object a line, in the form that DESIGN.md fixes', () => {
  it('answers each line in order, numbered by default', async () => {
    const input = lines(
      { profile: 'werrington', text: 'So proud of Jayden in Y4' },
      {
        id: 'mine',
        profile: 'churchward',
        text: 'Lovely walk',
        surface: 'comment',
        network: 'x',
        replyTo: 'hi',
        media: ['image'],
        voice: 'own',
      },
    );
    const { code, out } = await runCheck(['--jsonl'], input);
    expect(code).toBe(0);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.id).toBe(1);
    const [finding] = first.findings;
    expect(Object.keys(finding)).toEqual([
      'category',
      'severity',
      'basis',
      'certainty',
      'start',
      'end',
      'text',
      'clause',
      'also',
      'message',
    ]);
    expect(finding).toMatchObject({
      category: 'pupil-name',
      severity: 'serious',
      basis: 'says',
      start: 12,
      end: 18,
      text: 'Jayden',
    });
    expect(Object.keys(finding.clause)).toEqual(['id', 'ref', 'title', 'says']);
    expect(finding.message).toContain('Jayden');
    expect(second).toEqual({ id: 'mine', findings: [] });
  });

  it('lays an organisation over the profile; a school may be a bare string', async () => {
    const organisation = { name: 'Moorland Vale Trust', schools: ['Ashcombe Park Academy'] };
    const input = lines({
      profile: 'staffordshire-protocol',
      text: 'Great fete at Ashcombe Park Academy',
      organisation,
    });
    const { out } = await runCheck(['--jsonl'], input);
    expect(JSON.parse(out).findings.map((finding: { category: string }) => finding.category)).toContain(
      'trust-name',
    );
  });

  it('names a bad line on stderr, does the others, and exits 2', async () => {
    const good = { profile: 'west', text: 'hello' };
    const bad = [
      '{"profile":',
      '[]',
      { profile: 'nowhere', text: 'a' },
      { profile: 'west' },
      { ...good, surface: 'story' },
      { ...good, network: 'myspace' },
    ];
    const { code, out, err } = await runCheck(
      ['--jsonl'],
      lines(good, ...bad, { ...good, media: ['gif'] }, { ...good, organisation: { name: 7 } }, good),
    );
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 10]);
    for (const number of [2, 3, 4, 5, 6, 7, 8, 9]) expect(err).toContain(`line ${number}:`);
    expect(err).toContain('post, comment, message, bio, name');
  });

  it('parts lines at line feeds alone, and passes over a byte order mark', async () => {
    const text = 'So proud of Jayden in Y4\u2028and of\u2029all of you';
    const post = { profile: 'werrington', text };
    const input = `\ufeff${JSON.stringify(post)}\r\n\r\n${JSON.stringify(post)}`;
    const { code, out, err } = await runCheck(['--jsonl'], input);
    expect(err).toBe('');
    expect(code).toBe(0);
    const ids = out.split('\n').map((line) => line && JSON.parse(line).id);
    expect(ids).toEqual([1, 3, '']);
  });

  it('takes no null and no wrong type for a missing value', async () => {
    const good = { profile: 'west', text: 'hello' };
    const bad = [
      ...['surface', 'network', 'voice', 'media', 'replyTo', 'id', 'organisation'].map((key) => ({
        ...good,
        [key]: null,
      })),
      ...[null, '01782 000000', [7], [['01782 000000']]].flatMap((nonsense) => [
        { ...good, organisation: { phones: nonsense } },
        { ...good, organisation: { domains: nonsense } },
        { ...good, organisation: { schools: [{ name: 'Ashcombe', phones: nonsense }] } },
      ]),
    ];
    const { code, out, err } = await runCheck(['--jsonl'], lines(...bad));
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const at of bad.keys()) expect(err).toContain(`line ${at + 1}:`);
  });

  it('ends quietly where nobody reads on', async () => {
    const child = spawn(process.execPath, ['src/cli/check/check.ts', '--jsonl']);
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    // Input that is no longer taken is no fault either.
    child.stdin.on('error', () => {});
    const post = `${JSON.stringify({ profile: 'west', text: 'So proud of Jayden in Y4' })}\n`;
    child.stdin.write(post);
    await new Promise((resolve) => child.stdout.once('close', resolve));
    child.stdin.end(post.repeat(2000));
    await new Promise((resolve) => child.once('close', resolve));
    expect(err).toBe('');
  }, 30_000);

  it('takes the corpus as it stands', async () => {
    const corpus = readFileSync('tests/corpus/posts.jsonl', 'utf8');
    const { code, out } = await runCheck(['--jsonl'], corpus);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(corpus.trim().split('\n').length);
  }, 30_000);
});
