import { useEffect, useState } from 'preact/hooks';
import { asLines, type Lines } from '../../src/settings/organisation-lines.ts';
import type { Settings } from '../../src/settings/resolve-settings.ts';
import { onSettingsChanged, readDraft, readSettings } from '../../src/settings/storage.ts';

/** The settings as they are now, and what was being typed when the page was last left; undefined until both are read. */
export function useSettings(): { settings: Settings; draft?: Lines } | undefined {
  const [settings, setSettings] = useState<Settings>();
  const [draft, setDraft] = useState<{ lines: Lines | undefined }>();
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChanged(setSettings, stop.signal);
    readSettings().then(setSettings);
    readDraft().then(
      (stored) => setDraft({ lines: asLines(stored) }),
      () => setDraft({ lines: undefined }),
    );
    return () => stop.abort();
  }, []);
  if (!settings || !draft) return undefined;
  return { settings, ...(draft.lines ? { draft: draft.lines } : {}) };
}
