// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { followVoice } from '../../../src/page/voice/follow-voice.ts';
import { findSite } from '../../../src/sites/find-site.ts';

type Kept = { schoolAccounts: string[]; accountKey: string };
let kept: Kept;
const x = findSite('x.com');

/** Shows an account on the page, or none. */
function show(account: string): void {
  document.body.innerHTML = `${account && `<a data-testid="AppTabBar_Profile_Link" href="/${account}"></a>`}<textarea></textarea>`;
}
const follow = (site = x) =>
  followVoice(
    document.querySelector('textarea') as Element,
    site,
    () => kept,
    async (key, value) => {
      kept = { ...kept, [key]: value };
    },
  );
beforeEach(() => {
  kept = { schoolAccounts: [], accountKey: '' };
});

test('each account has its own voice, and the page may change to another one', async () => {
  show('hilltopschool');
  const voice = follow();
  expect(voice.posts()).toEqual({ voice: 'own', by: 'account' });
  await voice.set('school');
  expect(voice.posts()).toEqual({ voice: 'school', by: 'account' });
  expect(voice.look()).toBe(false);
  document.querySelector('a')?.setAttribute('href', '/alexmorgan');
  expect(voice.look()).toBe(true);
  expect(voice.posts().voice).toBe('own');
  document.querySelector('a')?.setAttribute('href', '/hilltopschool');
  voice.look();
  expect(voice.posts().voice).toBe('school');
});

test('what is kept is no name, another code elsewhere, and gone once it is taken back', async () => {
  show('hilltopschool');
  await follow().set('school');
  expect(JSON.stringify(kept)).not.toMatch(/hilltop/);
  expect(kept.schoolAccounts).toEqual([expect.stringMatching(/^x:[0-9a-f]{4}$/)]);
  const { accountKey } = kept;
  kept = { schoolAccounts: [], accountKey: '' };
  await follow().set('school');
  expect(kept.accountKey).not.toBe(accountKey);
  await follow().set('own');
  expect(kept.schoolAccounts).toEqual([]);
});

test('where no account is shown it is remembered for the network, and for no account of it', async () => {
  show('');
  await follow().set('school');
  expect(kept).toEqual({ schoolAccounts: ['x'], accountKey: '' });
  expect(follow().posts()).toEqual({ voice: 'school', by: 'network' });
  expect(follow(findSite('www.facebook.com')).posts().voice).toBe('own');
  show('alexmorgan');
  expect(follow().posts()).toEqual({ voice: 'own', by: 'account' });
});
