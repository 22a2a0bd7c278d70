import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Access, readAccess } from '../../src/page/read-access.ts';
import { bundledProfiles } from '../../src/policy/bundled-profiles.ts';
import { parseOverlay } from '../../src/policy/overlay-organisation.ts';
import { chooseProfile, type Settings } from '../../src/settings/resolve-settings.ts';
import { onSettingsChanged, readSettings, writeProfile, writeSetting } from '../../src/settings/storage.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { toChecks, toChoice, toClauses, toLines, toOverlay, toProblems, toStatus } from './popup-words.ts';

/** Reads what the popup shows and carries out what the person does there. */
export function PopupPage() {
  const [settings, setSettings] = useState<Settings>();
  const [access, setAccess] = useState<Access>();

  useEffect(() => {
    const stop = new AbortController();
    const look = () => readAccess().then(setAccess);
    readSettings().then(setSettings);
    look();
    onSettingsChanged((now) => {
      setSettings(now);
      look();
    }, stop.signal);
    const timer = setInterval(look, 1500);
    stop.signal.addEventListener('abort', () => clearInterval(timer));
    return () => stop.abort();
  }, []);

  if (!settings || !access) return null;
  const ids = bundledProfiles.map(({ id }) => id);
  const { id, gone } = chooseProfile(settings, ids);
  const profile = bundledProfiles.find((one) => one.id === id);
  const { network } = access;
  const isOn = network !== undefined && !settings.off.includes(network);
  return (
    <Popup
      key={JSON.stringify(settings.organisation)}
      status={toStatus(access, settings, profile !== undefined)}
      {...(network ? { network: { name: i18n.t(`networks.${network}`), on: isOn } } : {})}
      choices={bundledProfiles.map(toChoice)}
      {...(profile ? { chosen: { ...toChoice(profile), source: profile.policy.source } } : {})}
      gone={gone}
      managedBy={settings.managed ? settings.managedBy || i18n.t('popup.managedUnnamed') : ''}
      locked={{
        profile: settings.lockedKeys.includes('profile') && gone === '',
        organisation: settings.lockedKeys.includes('organisation'),
      }}
      problems={toProblems(settings, gone, ids)}
      checks={profile ? toChecks(profile) : []}
      clauses={profile ? toClauses(profile) : []}
      organisation={toLines(settings.organisation)}
      onChoose={(chosen) => writeProfile(chosen, id)}
      onSwitch={(on) => {
        if (!network) return;
        const others = settings.off.filter((one) => one !== network);
        writeSetting('off', on ? others : [...others, network]);
      }}
      onAllow={() => {
        browser.permissions
          .request({ origins: [...access.origins] })
          .then(() => readAccess().then(setAccess));
      }}
      onOptions={() => browser.runtime.openOptionsPage()}
      onOrganisation={async (lines) => {
        const overlay = toOverlay(lines);
        const wrong = overlay.domains?.find((domain) => !/^@?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain));
        if (wrong) return i18n.t('popup.badDomain', [wrong]);
        const read = parseOverlay(overlay);
        if ('errors' in read)
          return read.errors.map(({ problem, remedy }) => `${problem}. ${remedy}`).join(' ');
        await writeSetting('organisation', read.overlay);
        return '';
      }}
    />
  );
}
