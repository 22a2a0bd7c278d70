import { i18n } from '#i18n';
import { SeverityIcon } from '../banner/severity-icon.tsx';

/** What is checked at one severity: each kind with the clause that it is shown with. */
export type CheckGroup = {
  severity: 'serious' | 'caution' | 'advice';
  checks: readonly { title: string; ref: string; isNearest: boolean }[];
};

/** What a policy has checked, the weightiest first. */
export function ChecksView({ groups }: { groups: readonly CheckGroup[] }) {
  const hasNearest = groups.some(({ checks }) => checks.some(({ isNearest }) => isNearest));
  return (
    <>
      <p class="soft small">
        {i18n.t('popup.checksWhy')} {hasNearest && i18n.t('popup.nearestWhy')}
      </p>
      {groups.map(({ severity, checks }) => (
        <section key={severity} class={`group ${severity}`} aria-labelledby={`group-${severity}`}>
          <h2 id={`group-${severity}`}>
            <SeverityIcon severity={severity} />
            {i18n.t(`popup.severity.${severity}`)}
          </h2>
          <p class="soft small">{i18n.t(`popup.severityWhy.${severity}`)}</p>
          <ul>
            {checks.map(({ title, ref, isNearest }) => (
              <li key={title}>
                <span>{title}</span>
                <span class="soft small ref">
                  {isNearest && <em class="tag">{i18n.t('popup.nearest')}</em>} {ref}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
