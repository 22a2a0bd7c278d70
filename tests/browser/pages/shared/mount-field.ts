import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Editor } from './editor.ts';

/** A textarea or input that React controls: it writes its own state back over what anybody else put in. */
export function mountField(
  into: HTMLElement,
  tag: 'textarea' | 'input',
  attributes: Record<string, string | number>,
  initial = '',
): Editor {
  const listeners: (() => void)[] = [];
  let text = initial;
  let show: (next: string) => void = () => {};
  const Field = () => {
    const [value, setValue] = useState(text);
    show = setValue;
    return createElement(tag, {
      ...attributes,
      value,
      onChange: (event: { target: { value: string } }) => change(event.target.value),
    });
  };
  function change(next: string): void {
    text = next;
    show(next);
    for (const listener of listeners) listener();
  }
  flushSync(() => createRoot(into).render(createElement(Field)));
  const root = into.querySelector<HTMLElement>(tag);
  if (!root) throw new Error('React drew no field');
  return {
    root,
    getText: () => text,
    onChange: (listener) => listeners.push(listener),
    clear: () => change(''),
    focus: () => root.focus(),
  };
}

/** The same within a label or another element that has text of its own. */
export function mountSlot(
  into: HTMLElement,
  tag: 'textarea' | 'input',
  attributes: Record<string, string | number>,
  initial = '',
): Editor {
  const slot = document.createElement('div');
  into.append(slot);
  return mountField(slot, tag, attributes, initial);
}
