import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';
import { type ProfileChoice, ProfilePicker } from './profile-picker.tsx';

/** The policy in force, with all that is said about it. */
export type ChosenPolicy = ProfileChoice & { nextReview: string; source: string; ask: string };

type PolicyCardProps = {
  choices: readonly ProfileChoice[];
  /** The policy in force, if any. */
  chosen?: ChosenPolicy;
  /** Id of a chosen policy that is no longer there; empty if all is well. */
  gone: string;
  isLocked: boolean;
  onChoose: (id: string) => void;
};

/** The policy in force and the way to another; the list alone until one is chosen. */
export function PolicyCard({ choices, chosen, gone, isLocked, onChoose }: PolicyCardProps) {
  const [isChoosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasClosed = useRef(false);
  useEffect(() => {
    if (!isChoosing && hasClosed.current) button.current?.focus();
  }, [isChoosing]);
  const close = () => {
    hasClosed.current = true;
    setChoosing(false);
  };
  const mustChoose = !chosen || gone !== '';
  return (
    <section class="stack" aria-labelledby="policy-heading">
      <h2 id="policy-heading">{chosen ? i18n.t('popup.policy') : i18n.t('popup.choose')}</h2>
      {gone && (
        <p class="plaque ask">
          {i18n.t('popup.gone', [gone])} {chosen ? i18n.t('popup.goneKept') : ''}
        </p>
      )}
      {chosen && (
        <div class="chosen">
          <div>
            <p class="strong">{chosen.name}</p>
            {chosen.policy !== chosen.name && <p>{chosen.policy}</p>}
            <p class="soft small">{chosen.reviewed}</p>
          </div>
          {!isLocked && !mustChoose && (
            <button
              ref={button}
              type="button"
              aria-expanded={isChoosing}
              onClick={() => (isChoosing ? close() : setChoosing(true))}
            >
              {isChoosing ? i18n.t('popup.keep') : i18n.t('popup.change')}
            </button>
          )}
          {isLocked && (
            <p class="soft small locked">
              <Icon name="lock" /> {i18n.t('popup.managedWhy')}
            </p>
          )}
        </div>
      )}
      {!isLocked && (isChoosing || mustChoose) && (
        <ProfilePicker
          choices={choices}
          chosen={chosen?.id ?? ''}
          hasFocus={isChoosing}
          onCancel={close}
          onChoose={(id) => {
            close();
            onChoose(id);
          }}
        />
      )}
    </section>
  );
}
