import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import locale from '../../../locales/en_GB.json' with { type: 'json' };
import { canPutPolicy, runUnderPolicy } from '../run-under-policy.ts';

const { popup } = locale;
const child = fileURLToPath(new URL('read-managed-popup.ts', import.meta.url));

async function seeUnder(policy: Record<string, unknown>): Promise<string> {
  const given = { policies: { '3rdparty': { Extensions: { 'second-look@second-look.example': policy } } } };
  return (await runUnderPolicy(['/etc/firefox/policies/policies.json'], given, child)) as string;
}

describe.skipIf(!canPutPolicy)('a managed policy in Firefox', () => {
  it('puts its profile in force, locks it, and says who manages it', async () => {
    const text = await seeUnder({ profile: 'churchward', managedBy: 'Moor Academies' });
    expect(text).toContain('Managed by Moor Academies');
    expect(text).toContain('Churchward School');
    expect(text).not.toContain('Westcountry Schools Trust');
    expect(text).not.toContain(popup.change);
  }, 90_000);

  it('is checked by the extension itself: a wrong value is named, the rest is in force', async () => {
    const text = await seeUnder({ profile: 7, managedBy: 'Moor Academies' });
    expect(text).toContain('Managed by Moor Academies');
    expect(text).toMatch(/profile/);
    expect(text).toContain('Westcountry Schools Trust');
    expect(text).toContain(popup.change);
  }, 90_000);
});
