import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { canPutPolicy, runUnderPolicy } from './run-under-policy.ts';

const child = fileURLToPath(new URL('read-managed-popup.ts', import.meta.url));
const manifest = new URL('../../.output/chrome-mv3/manifest.json', import.meta.url);

type Seen = { text: string; pickers: number; change: number; isFormDisabled: boolean; schools: string };

const files = ['chromium', 'opt/chrome', 'opt/edge'].map(
  (vendor) => `/etc/${vendor}/policies/managed/second-look.json`,
);

/** Needs root on Linux; elsewhere these tests are reported as skipped. */
async function seeUnder(policy: Record<string, unknown>): Promise<Seen> {
  const given = { '3rdparty': { extensions: { [extensionId()]: policy } } };
  return (await runUnderPolicy(files, given, child)) as Seen;
}

/** Chromium's own rule: SHA-256 of the public key, its first 32 hex digits written as a to p. */
function extensionId(): string {
  const { key } = JSON.parse(readFileSync(manifest, 'utf8')) as { key: string };
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe.skipIf(!canPutPolicy)('a managed policy in a real browser', () => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await seeUnder({
      profile: 'churchward',
      managedBy: 'Moor Academies',
      organisation: { name: 'Moor Academies', schools: ['Tor View School'] },
    });
  }, 90_000);

  it('puts its profile in force over the person’s own choice', () => {
    expect(seen.text).toContain('Churchward School');
    expect(seen.text).not.toContain('Westcountry Schools Trust');
  });

  it('locks the popup and says who manages it', () => {
    expect(seen.text).toContain('Managed by Moor Academies');
    expect(seen.pickers).toBe(0);
    expect(seen.change).toBe(0);
  });

  it('fixes the organisation and shows it', () => {
    expect(seen.isFormDisabled).toBe(true);
    expect(seen.schools).toBe('Tor View School');
  });

  it('keeps the rest in force where a value is wrong, and says so', async () => {
    const wrong = await seeUnder({ profile: 'no-such-policy', managedBy: 'Moor Academies' });
    expect(wrong.text).toContain('Managed by Moor Academies');
    expect(wrong.text).toContain('no-such-policy');
    expect(wrong.text).toContain('churchward');
    // The person's own choice stands in, and can be changed.
    expect(wrong.text).toContain('Westcountry Schools Trust');
    expect(wrong.pickers).toBe(1);
  }, 90_000);

  it('lets the person choose otherwise where it is not locked', async () => {
    const open = await seeUnder({ profile: 'churchward', managedBy: 'Moor Academies', locked: false });
    expect(open.text).toContain('Managed by Moor Academies');
    expect(open.text).toContain('Westcountry Schools Trust');
    expect(open.change).toBe(1);
    expect(open.isFormDisabled).toBe(false);
  }, 90_000);
});
