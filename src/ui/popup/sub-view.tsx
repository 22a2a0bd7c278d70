import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../icon.tsx';

/** A page within the popup, with the way back. The focus goes to its heading, so that a screen reader says where one is. */
export function SubView(props: { heading: string; onBack: () => void; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="sub">
      <header class="bar">
        <button type="button" class="round" aria-label={i18n.t('popup.back')} onClick={props.onBack}>
          <Icon name="back" />
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {props.heading}
        </h1>
      </header>
      {props.children}
    </main>
  );
}
