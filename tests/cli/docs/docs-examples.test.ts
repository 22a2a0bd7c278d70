import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeManagedSchema } from '../../../src/deploy/managed-schema.ts';
import { fields } from '../../../src/settings/fields.ts';
import { resolveSettings } from '../../../src/settings/resolve-settings.ts';
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

  it('shows pictures that are there', () => {
    const pictures = [...read('README.md').matchAll(/(?:\(|src=")(docs\/pictures\/[\w-]+\.png)/g)];
    expect(pictures.length).toBe(6);
    for (const [, path = ''] of pictures)
      expect(readFileSync(root + path).length).toBeLessThanOrEqual(120_000);
  });
});
