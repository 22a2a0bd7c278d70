import { createElement } from 'react';
import type { Editor } from './editor.ts';
import { mountControlled } from './mount-controlled.ts';

/** A textarea or input that React controls, in an element of its own within `into`. */
export function mountField(
  into: HTMLElement,
  tag: 'textarea' | 'input',
  attributes: Record<string, string | number>,
  initial = '',
): Editor {
  const slot = document.createElement('div');
  into.append(slot);
  const state = mountControlled(slot, initial, (value, set) =>
    createElement(tag, {
      ...attributes,
      value,
      onChange: (event: { target: { value: string } }) => set(event.target.value),
    }),
  );
  const root = slot.querySelector<HTMLElement>(tag);
  if (!root) throw new Error('React drew no field');
  return {
    root,
    getText: state.get,
    onChange: state.onChange,
    clear: () => state.set(''),
    focus: () => root.focus(),
  };
}
