import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { CategoryFile } from '../../../src/check/category.ts';
import { compile } from '../../../src/check/compile.ts';
import { compileRules, type WordsFile } from '../../../src/check/rules.ts';
import { readFolder } from '../../../src/cli/read-rules.ts';
import { makeManagedSchema } from '../../../src/deploy/managed-schema.ts';
import { parseProfile } from '../../../src/policy/parse-profile.ts';
import type { Profile } from '../../../src/policy/types.ts';
import { fields } from '../../../src/settings/fields.ts';
import { resolveSettings } from '../../../src/settings/resolve-settings.ts';
import { composers, edits, moreComposers, rareComposers } from '../../browser/composers.ts';
import { guideProfiles } from '../../policy/guide.ts';

// What the documentation shows has to be so.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(root + file, 'utf8');
const guide = read('docs/managed-policy.md');

function blocks(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, block = '']) => block,
  );
}

/** Chromium's own rule, from the key in wxt.config.ts. */
function extensionId(): string {
  const [, key = ''] = /key: '([^']+)'/.exec(read('wxt.config.ts')) ?? [];
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** The policy in each example, whatever it is wrapped in. */
function readExamples(): [string, Record<string, unknown>][] {
  const [linux, google, firefox] = blocks(guide, 'json').map((block) => JSON.parse(block));
  const unwrapped = Object.entries(google).map(([key, one]) => [key, (one as { Value: unknown }).Value]);
  return [
    ['Linux', linux['3rdparty'].extensions[extensionId()]],
    ['Google Admin console', Object.fromEntries(unwrapped)],
    ['Firefox', firefox.policies['3rdparty'].Extensions['second-look@second-look.example']],
    ...blocks(guide, 'reg').flatMap(readRegistry),
    ...blocks(guide, 'xml').map((block): [string, Record<string, unknown>] => ['macOS', readPlist(block)]),
  ];
}

function readRegistry(block: string): [string, Record<string, unknown>][] {
  const [, ...parts] = block.split(/^\[HKEY_LOCAL_MACHINE\\/m);
  return parts.map((part) => {
    const [path = '', ...lines] = part.trim().split(/\]?\r?\n/);
    expect(path).toContain(`\\3rdparty\\extensions\\${extensionId()}\\policy`);
    const values = lines.map((line) => {
      const [, key = '', value = ''] = /^"(\w+)"=(.*)$/.exec(line) ?? [];
      const read = value.startsWith('dword:') ? Number.parseInt(value.slice(6), 16) === 1 : JSON.parse(value);
      return [key, key === 'organisation' ? JSON.parse(read) : read];
    });
    return [`Windows, ${path.split('\\3rdparty')[0]}`, Object.fromEntries(values)];
  });
}

function readPlist(block: string): Record<string, unknown> {
  const json = block
    .replace(/<\?xml.*?\?>|<!DOCTYPE.*?>|<\/?plist.*?>/g, '')
    .replace(/<key>(.*?)<\/key>/g, '"$1":')
    .replace(/<string>(.*?)<\/string>/g, '"$1",')
    .replace(/<(true|false)\/>/g, '$1,')
    .replace(/<dict>/g, '{')
    .replace(/<\/dict>/g, '},')
    .replace(/<array>/g, '[')
    .replace(/<\/array>/g, '],')
    .replace(/,(?=\s*[}\]]|\s*$)/g, '');
  return JSON.parse(json);
}

describe('docs/managed-policy.md', () => {
  const fits = new Ajv({ strict: false }).compile(makeManagedSchema());

  it.each(readExamples())('%s: the example is what the browser and the extension read', (_, policy) => {
    expect(policy).toBeTruthy();
    expect(fits(policy)).toBe(true);
    const settings = resolveSettings({ person: {}, organisation: policy });
    expect(settings.problems).toEqual([]);
    expect(settings).toMatchObject({ profile: 'churchward', managedBy: 'Moor Academies', locked: true });
    expect(settings.organisation.schools).toContain('Tor View School');
  });

  it('names every key, the five policies and the id that the build has', () => {
    for (const key of Object.keys(makeManagedSchema().properties)) expect(guide).toContain(`| \`${key}\` |`);
    for (const key of Object.keys(fields.organisation.schema?.properties ?? {}))
      expect(guide).toContain(`| \`organisation.${key}\` |`);
    for (const id of guideProfiles) {
      expect(guide).toContain(`\`${id}\``);
      expect(read('README.md')).toContain(`\`${id}\``);
    }
    expect(guide).toContain(extensionId());
  });
});

describe('docs/privacy.md', () => {
  it('says of every setting that is stored what it holds', () => {
    const page = read('docs/privacy.md');
    const stored = Object.entries(fields).filter(([, { by }]) => by.includes('person'));
    for (const [key] of stored) expect(page).toContain(`| \`${key}\` |`);
    for (const key of ['managedSeen', 'organisationDraft']) expect(page).toContain(`| \`${key}\` |`);
  });

  it('names every permission', () => {
    const page = read('docs/privacy.md');
    const [, permissions = ''] = /permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts')) ?? [];
    for (const [, name = ''] of permissions.matchAll(/'(\w+)'/g)) expect(page).toContain(`| \`${name}\` |`);
  });
});

describe('README.md', () => {
  const shown = blocks(read('README.md'), 'console')
    .map((block) => /^\$ npm run -s check -- (.*)\n([\s\S]*)$/.exec(block))
    .flatMap((found) => (found ? [[found[1] ?? '', found[2] ?? ''] as const] : []));

  it.each(shown)('check %s prints what is shown', (args, output) => {
    const words = [...args.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    const { stdout } = spawnSync(process.execPath, ['src/cli/check/check.ts', ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toBe(output);
  });

  it('shows for programs what they get', () => {
    const [, input = '', output = ''] =
      /^\$ echo '(.*)' \| npm run -s check -- --jsonl\n([\s\S]*)$/m.exec(
        blocks(read('README.md'), 'console').at(-1) ?? '',
      ) ?? [];
    const options = { cwd: root, encoding: 'utf8', input } as const;
    const { stdout } = spawnSync(process.execPath, ['src/cli/check/check.ts', '--jsonl'], options);
    expect(output).toContain('"findings":[{');
    expect(stdout).toBe(output);
  });

  it('shows pictures that are there', () => {
    const pictures = [...read('README.md').matchAll(/(?:\(|src=")(docs\/pictures\/[\w-]+\.png)/g)];
    expect(pictures.length).toBe(6);
    for (const [, path = ''] of pictures)
      expect(readFileSync(root + path).length).toBeLessThanOrEqual(120_000);
  });
});

describe('CONTRIBUTING.md', () => {
  const [hilltop, examPaper] = blocks(read('CONTRIBUTING.md'), 'json').map((block) => JSON.parse(block)) as [
    Profile,
    CategoryFile,
  ];
  const categories = readFolder<CategoryFile>('categories');

  it('adds a school that validates', () => {
    expect(parseProfile(hilltop, Object.keys(categories))).toEqual({ profile: hilltop });
  });

  it('adds a category that finds its examples, and not its innocent ones', () => {
    const rules = compileRules([...Object.values(categories), examPaper], readFolder<WordsFile>('words'));
    const rule: Profile['rules'][number] = {
      ...{ categories: [examPaper.id], clauses: ['pupils'], severity: 'caution', basis: 'says' },
    };
    const check = compile({ ...hilltop, rules: [rule] }, rules);
    const isFound = (text: unknown) =>
      check({ text: String(text), surface: 'post', network: 'any' }).length > 0;
    expect(examPaper.examples.found.filter(isFound)).toEqual(examPaper.examples.found);
    expect(examPaper.examples.clean.filter(isFound)).toEqual([]);
    expect(examPaper.examples.clean.length).toBeGreaterThan(0);
  });
});

describe('docs/composers.md', () => {
  const boxes = [...composers, ...moreComposers, ...rareComposers, ...edits];
  const [head = [], , ...rows] = read('docs/composers.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 8);
  const named = rows.flatMap((cells) =>
    cells.flatMap((cell, column) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, editor]) => `${head[column]}, ${cells[2]}, ${editor}`),
    ),
  );

  it('has every box of the demo pages in its table, with what it is taken for, and no other', () => {
    const there = boxes.map(({ network, surface, editor }) => `${network}, ${surface}, ${editor}`);
    expect(new Set(named.map((one) => one.replace(/^\w+/, (name) => name.toLowerCase())))).toEqual(
      new Set(there),
    );
  });
});

describe.each([
  ...['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/composers.md'],
  ...['docs/managed-policy.md', 'docs/privacy.md'],
])('%s', (page) => {
  it('names only files that are there', () => {
    const folders = 'src|tests|rules|docs|entrypoints|locales';
    const names = read(page).matchAll(new RegExp(`(?<![\\w./-])(?:${folders})/[\\w./-]*\\w`, 'g'));
    const paths = [...names].map(([path]) => path);
    // What is made up to show how something is added.
    const real = paths.filter((path) => !/hilltop|threads/.test(path));
    expect(real.length).toBeGreaterThan(0);
    const isThere = (path: string) => ['', '.ts', '.test.ts'].some((end) => existsSync(root + path + end));
    expect(real.filter((path) => !isThere(path))).toEqual([]);
  });

  it('names only npm scripts that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});
