type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;
type Child = Node | string | undefined | false;

/** Makes an element: functions become listeners, the rest attributes. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A div with a class, the commonest element of all four networks. */
export function box(name: string | undefined, ...children: Child[]): HTMLDivElement {
  return h('div', { class: name }, ...children);
}

/** The networks' buttons are often no buttons. */
export function divButton(label: string, name: string | undefined, ...children: Child[]): HTMLDivElement {
  return h('div', { role: 'button', tabindex: 0, 'aria-label': label, class: name }, ...children);
}
