import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Access, readAccess } from '../../src/page/status/read-access.ts';
import { tellVoice } from '../../src/page/voice/tell-voice.ts';
import { bundledProfiles } from '../../src/policy/bundled-profiles.ts';
import { chooseProfile } from '../../src/settings/resolve-settings.ts';
import { writeSetting } from '../../src/settings/storage.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { describeOrganisation } from './describe-organisation.ts';
import { describeChecks, describeChoice, describeChosen, describeClauses } from './describe-policy.ts';
import { describeProblems } from './describe-problems.ts';
import { describeStatus } from './describe-status.ts';
import { useSettings } from './use-settings.ts';
import { changeShortcut, useShortcut } from './use-shortcut.ts';

const ids = bundledProfiles.map(({ id }) => id);

/** Reads what the popup shows and carries out what the person does there. */
export function PopupPage() {
  const read = useSettings();
  const [access, setAccess] = useState<Access>();
  const shortcut = useShortcut();
  useEffect(() => {
    const look = () => void readAccess().then(setAccess, () => setAccess({ withheld: false, origins: [] }));
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, []);

  if (!read || !access) return null;
  const { settings, draft } = read;
  const { off } = settings;
  const { id, gone } = chooseProfile(settings, ids);
  const profile = bundledProfiles.find((one) => one.id === id);
  const { network, status } = access;
  const { voice = 'own', by = 'account' } = status?.posts ?? {};
  const name = network ? i18n.t(`networks.${network}`) : '';
  const does = {
    // Asked for straight from the press: a browser grants nothing to a script that has waited.
    allow: () => void browser.permissions.request({ origins: [...access.origins] }).catch(() => undefined),
    reload: () => void browser.tabs.reload().catch(() => undefined),
  };
  return (
    <Popup
      status={describeStatus(access, settings, profile !== undefined)}
      {...(network ? { network: { name, on: !off.includes(network) } } : {})}
      {...(status?.posts
        ? {
            voice: {
              isSchool: voice === 'school',
              hint: i18n.t(by === 'account' ? 'popup.voiceAccount' : 'popup.voiceNetwork', [name]),
            },
          }
        : {})}
      choices={bundledProfiles.map(describeChoice)}
      {...(profile ? { chosen: describeChosen(profile) } : {})}
      gone={gone}
      managedBy={settings.managed ? settings.managedBy || i18n.t('popup.managedUnnamed') : ''}
      isProfileLocked={settings.lockedKeys.includes('profile') && gone === ''}
      problems={describeProblems(settings, gone, ids)}
      checks={profile ? describeChecks(profile, voice) : []}
      clauses={profile ? describeClauses(profile) : []}
      organisation={describeOrganisation(settings, profile, draft)}
      onChoose={(chosen) => void writeSetting('profile', chosen)}
      onSwitch={(on) => {
        if (network) void writeSetting('off', on ? off.filter((one) => one !== network) : [...off, network]);
      }}
      shortcut={shortcut}
      onSchool={(on) => void tellVoice(on ? 'school' : 'own')}
      onShortcut={changeShortcut}
      onStatus={(what) => does[what]()}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
