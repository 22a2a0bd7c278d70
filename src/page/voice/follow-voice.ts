import type { Voice } from '../../policy/types.ts';
import type { Values } from '../../settings/fields.ts';
import type { Site } from '../../sites/site.ts';
import { findAccount } from './find-account.ts';
import { makeAccountKey, nameAccount } from './name-account.ts';

/** For whom a composer posts, and what that is remembered for. */
export type Posts = { voice: Voice; by: 'account' | 'network' };

type Kept = 'schoolAccounts' | 'accountKey';

/** Follows for whom a composer posts: remembered for the account that the page shows, or for the network where it shows none. */
export function followVoice(
  box: Element,
  site: Site,
  preferences: () => Pick<Values, Kept>,
  write: <Key extends Kept>(key: Key, value: Values[Key]) => Promise<void>,
) {
  let account = findAccount(box, site);
  /** Undefined while no account was ever kept. */
  const kept = (key: string) => (!account ? site.id : key ? nameAccount(site.id, account, key) : undefined);
  const look = () => {
    const before = account;
    account = findAccount(box, site);
    return account !== before;
  };
  return {
    /** Looks at the page again: true if it shows another account now. */
    look,
    posts(): Posts {
      const { schoolAccounts, accountKey } = preferences();
      const name = kept(accountKey);
      return {
        voice: name && schoolAccounts.includes(name) ? 'school' : 'own',
        by: account ? 'account' : 'network',
      };
    },
    /** One's own voice is what holds anyway: nothing is kept of it. */
    async set(voice: Voice): Promise<void> {
      look();
      const { schoolAccounts, accountKey } = preferences();
      const key = accountKey || makeAccountKey();
      const name = kept(key) ?? site.id;
      const others = schoolAccounts.filter((one) => one !== name);
      if (account && !accountKey) await write('accountKey', key);
      await write('schoolAccounts', voice === 'school' ? [...others, name] : others);
    },
  };
}
