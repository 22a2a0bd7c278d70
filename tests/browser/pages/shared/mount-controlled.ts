import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

type Props<T> = {
  initial: T;
  draw(value: T, set: (next: T) => void): unknown;
  set(next: T): void;
  onMount(show: (next: T) => void): void;
};

/** Draws an element whose state React holds: what is written into the DOM past React is drawn over. */
export function mountControlled<T>(into: HTMLElement, initial: T, draw: Props<T>['draw']) {
  const listeners: (() => void)[] = [];
  let value = initial;
  let show: (next: T) => void = () => {};
  const set = (next: T) => {
    value = next;
    show(next);
    for (const listener of listeners) listener();
  };
  const onMount = (shown: typeof show) => {
    show = shown;
  };
  flushSync(() => createRoot(into).render(createElement(Controlled, { initial, draw, set, onMount })));
  return { get: () => value, set, onChange: (listener: () => void) => void listeners.push(listener) };
}

function Controlled<T>({ initial, draw, set, onMount }: Props<T>): unknown {
  const [value, setValue] = useState(initial);
  onMount(setValue);
  return draw(value, set);
}
