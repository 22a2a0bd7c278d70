import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChosenPolicy } from './policy-card.tsx';

/** A clause in our words. `unchecked` says why no text can be checked against it; empty where one can. */
export type ClauseLine = { id: string; ref: string; title: string; says: string; unchecked: string };

/** Every clause of the policy, those too that cannot be checked, with a search over them. */
export function ClausesView({ chosen, clauses }: { chosen: ChosenPolicy; clauses: readonly ClauseLine[] }) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const shown = clauses.filter(({ ref, title, says }) =>
    `${ref} ${title} ${says}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <div class="about small">
        <p class="strong">{chosen.policy}</p>
        <p>
          {chosen.name} · {chosen.reviewed}
          {chosen.nextReview && ` · ${chosen.nextReview}`}
        </p>
        <p class="soft">{chosen.source}</p>
        <p>{chosen.ask}</p>
        <p class="soft">{i18n.t('popup.clausesWhy')}</p>
      </div>
      <input
        type="search"
        aria-label={i18n.t('popup.clausesSearch')}
        placeholder={i18n.t('popup.clausesSearch')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <ul class="clauses">
        {shown.map((clause) => (
          <li key={clause.id}>
            <h2>{clause.title}</h2>
            <p class="soft small">{clause.ref}</p>
            <p>{clause.says}</p>
            {clause.unchecked && (
              <p class="soft small note">{i18n.t('popup.unchecked', [clause.unchecked])}</p>
            )}
          </li>
        ))}
      </ul>
      <p role="status" class="soft small">
        {shown.length === 0 ? i18n.t('popup.clausesNone', [search]) : ''}
      </p>
    </>
  );
}
