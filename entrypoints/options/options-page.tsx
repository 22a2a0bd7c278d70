import { i18n } from '#i18n';
import { bundledCategories } from '../../src/check/bundled-categories.ts';
import { title } from '../../src/check/finding/say.ts';
import { bundledProfiles } from '../../src/policy/bundled-profiles.ts';
import { chooseProfile } from '../../src/settings/resolve-settings.ts';
import { writeSetting } from '../../src/settings/storage.ts';
import { networkIds } from '../../src/sites/networks.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { describeOrganisation } from '../popup/describe-organisation.ts';
import { useSettings } from '../popup/use-settings.ts';
import { changeShortcut, useShortcut } from '../popup/use-shortcut.ts';
import { describeAccounts } from './describe-accounts.ts';

/** Reads the person's own settings and writes what they change. */
export function OptionsPage() {
  const read = useSettings();
  const shortcut = useShortcut();
  if (!read) return null;
  const { settings, draft } = read;
  const { exceptions, quiet, accountDisclaimer, off, schoolAccounts } = settings;
  const { id } = chooseProfile(
    settings,
    bundledProfiles.map((profile) => profile.id),
  );
  const profile = bundledProfiles.find((one) => one.id === id);
  const nameOf = (category: string) => title(bundledCategories, category);
  return (
    <Options
      messages={settings.messages}
      pause={settings.pause}
      networks={networkIds.map((one) => ({
        id: one,
        name: i18n.t(`networks.${one}`),
        on: !off.includes(one),
      }))}
      exceptions={exceptions.map(({ category, word }) => ({ word, kind: nameOf(category) }))}
      quiet={quiet.map((category) => ({ id: category, kind: nameOf(category) }))}
      accounts={networkIds
        .filter((one) => accountDisclaimer[one])
        .map((one) => ({
          network: one,
          name: i18n.t(`networks.${one}`),
          yes: accountDisclaimer[one] === 'yes',
        }))}
      school={describeAccounts(schoolAccounts)}
      shortcut={shortcut}
      organisation={describeOrganisation(settings, profile, draft)}
      onMessages={(on) => void writeSetting('messages', on)}
      onPause={(on) => void writeSetting('pause', on)}
      onForgetSchool={(index) => void writeSetting('schoolAccounts', schoolAccounts.toSpliced(index, 1))}
      onShortcut={changeShortcut}
      onNetwork={(network, on) =>
        void writeSetting('off', on ? off.filter((one) => one !== network) : [...off, network])
      }
      onForgetWord={(index) => void writeSetting('exceptions', exceptions.toSpliced(index, 1))}
      onLoud={(category) =>
        void writeSetting(
          'quiet',
          quiet.filter((one) => one !== category),
        )
      }
      onForgetAccount={(network) => {
        const { [network]: _, ...others } = accountDisclaimer;
        void writeSetting('accountDisclaimer', others);
      }}
    />
  );
}
