import { i18n } from '#i18n';
import { networkIds } from '../../src/sites/networks.ts';

/** Accounts as a person can tell them apart without their names: by network, and counted there. */
export function describeAccounts(kept: readonly string[]): { text: string; detail?: string }[] {
  const counts = new Map<string, number>();
  return kept.map((account) => {
    const [network, code] = account.split(':');
    const id = networkIds.find((one) => one === network);
    const name = id ? i18n.t(`networks.${id}`) : (network ?? '');
    if (!code) return { text: name, detail: i18n.t('options.schoolNetwork') };
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { text: i18n.t('options.schoolAccount', [name, String(count)]) };
  });
}
