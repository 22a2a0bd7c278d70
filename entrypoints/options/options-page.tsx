import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { bundledCategories } from '../../src/check/bundled-categories.ts';
import { title } from '../../src/check/say.ts';
import type { Network } from '../../src/page/read-access.ts';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import { onSettingsChanged, readSettings, writeSetting } from '../../src/settings/storage.ts';
import { Options } from '../../src/ui/options/options.tsx';

/** Reads the person's own settings and writes what they change. */
export function OptionsPage() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const stop = new AbortController();
    readSettings().then(setSettings);
    onSettingsChanged(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  if (!settings) return null;
  const { exceptions, quiet, accountDisclaimer } = settings;
  const nameOf = (category: string) => title(bundledCategories, category);
  return (
    <Options
      messages={settings.messages}
      pause={settings.pause}
      school={settings.voice === 'school'}
      exceptions={exceptions.map(({ category, word }) => ({ word, kind: nameOf(category) }))}
      quiet={quiet.map((category) => ({ id: category, kind: nameOf(category) }))}
      accounts={Object.entries(accountDisclaimer).map(([network, answer]) => ({
        network,
        name: i18n.t(`networks.${network as Network}`),
        yes: answer === 'yes',
      }))}
      onMessages={(on) => writeSetting('messages', on)}
      onPause={(on) => writeSetting('pause', on)}
      onSchool={(on) => writeSetting('voice', on ? 'school' : 'own')}
      onForgetWord={(index) => writeSetting('exceptions', exceptions.toSpliced(index, 1))}
      onLoud={(category) =>
        writeSetting(
          'quiet',
          quiet.filter((one) => one !== category),
        )
      }
      onForgetAccount={(network) => {
        const { [network]: _, ...others } = accountDisclaimer;
        writeSetting('accountDisclaimer', others);
      }}
    />
  );
}
