import { i18n } from '#i18n';

/** The keys that lead to the card and back, and the way to other ones: the browser's own page for that. */
export function ShortcutLine({ keys, onChange }: { keys: string; onChange: () => void }) {
  return (
    <p>
      {keys ? i18n.t('popup.shortcut', [keys]) : i18n.t('popup.noShortcut')}{' '}
      <button type="button" class="plain" onClick={onChange}>
        {i18n.t('popup.changeShortcut')}
      </button>
    </p>
  );
}
