import { anything, type Language, labels, languages } from './labels.ts';
import { makeRandom, type Random } from './random.ts';

const references = [
  ...['for', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'],
  ...['aria-activedescendant', 'aria-details', 'aria-errormessage', 'aria-flowto'],
];
const spoken = ['aria-label', 'aria-placeholder', 'placeholder', 'title', 'aria-roledescription'];
const untouched = 'svg, svg *, script, style, link, [contenteditable] *, textarea, option';
/** Around what no div may come, or into what. */
const alone =
  'body, html, input, textarea, select, img, video, br, hr, table, tbody, tr, td, option, picture';

/** Elements and the roles that say the same. */
const equals = [
  ['article', 'article'],
  ['main', 'main'],
  ['dialog', 'dialog'],
] as const;

/**
 * Turns a page into what a network's next release may make of it: other classes, ids, names and data attributes, all
 * labels in Welsh, Polish or Arabic, more layers of divs. What a screen reader relies on stays: roles, and what
 * labels what.
 */
export function scramble(root: Element, seed: number): void {
  const random = makeRandom(seed);
  const language = random.pick(languages);
  const known = new Map<string, string>();
  const rename = (word: string) => {
    const name = known.get(word) ?? random.letters();
    known.set(word, name);
    return name;
  };
  const trees = [root, ...shadowRootsIn(root)];
  for (const tree of trees) {
    const elements = [...tree.querySelectorAll('*')];
    for (const element of tree instanceof Element ? [tree, ...elements] : elements) {
      renameAll(element, rename);
      translate(element, language, random);
    }
  }
  for (const tree of trees) {
    for (const [tag, role] of equals)
      for (const element of tree.querySelectorAll(`${tag}, [role="${role}"]`))
        if (random.chance(0.5)) retag(element, random.chance(0.5) ? 'div' : tag, role);
    deepen(tree, random);
  }
  root.setAttribute('lang', language);
  if (language === 'ar') root.setAttribute('dir', 'rtl');
}

function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  return [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? [shadowRoot, ...shadowRootsIn(shadowRoot)] : [],
  );
}

function renameAll(element: Element, rename: (word: string) => string): void {
  for (const { name, value } of [...element.attributes]) {
    const words = value.split(/\s+/).filter(Boolean);
    if (name.startsWith('data-')) {
      element.removeAttribute(name);
      element.setAttribute(`data-${rename(name)}`, rename(value));
    } else if (name === 'class' || references.includes(name))
      element.setAttribute(name, words.map((word) => rename(word)).join(' '));
    else if (name === 'id' || name === 'name') element.setAttribute(name, rename(value));
  }
}

function translate(element: Element, language: Language, random: Random): void {
  for (const name of spoken) {
    const label = element.getAttribute(name);
    if (label) element.setAttribute(name, labels[label]?.[language] ?? random.pick(anything[language]));
  }
  if (element.closest(untouched)) return;
  for (const node of element.childNodes) {
    const words = node instanceof Text ? labels[node.data.trim()] : undefined;
    if (words) (node as Text).data = words[language];
  }
}

/** The same to a screen reader, another element. */
function retag(element: Element, tag: string, role: string): void {
  const other = document.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  if (tag === 'div') other.setAttribute('role', role);
  else other.removeAttribute('role');
  if (tag === 'dialog') other.setAttribute('open', '');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** From none to many more layers, and a tall stack of them around each box. */
function deepen(tree: ParentNode, random: Random): void {
  const elements = [...tree.querySelectorAll('*')].filter((one) => !one.matches(untouched));
  const share = random.upTo(5) / 10;
  for (const element of elements) {
    if (random.chance(share) && !element.matches('body, html, li, option, tr, td')) wrap(element, random);
    if (random.chance(share) && !element.matches(`${alone}, [contenteditable], ul, ol, label`))
      fill(element, random);
  }
  const most = random.upTo(13);
  for (const box of tree.querySelectorAll('[contenteditable], textarea, input'))
    for (let layers = random.upTo(most + 1); layers > 0; layers--) wrap(box, random);
}

function wrap(element: Element, random: Random): void {
  const layer = makeLayer(random);
  element.replaceWith(layer);
  layer.append(element);
}

function fill(element: Element, random: Random): void {
  const layer = makeLayer(random);
  layer.append(...element.childNodes);
  element.append(layer);
}

function makeLayer(random: Random): HTMLElement {
  const layer = document.createElement('div');
  if (random.chance(0.5)) layer.className = random.letters();
  if (random.chance(0.2)) layer.setAttribute('role', random.pick(['presentation', 'none']));
  if (random.chance(0.2)) layer.setAttribute(`data-${random.letters()}`, random.letters());
  return layer;
}
