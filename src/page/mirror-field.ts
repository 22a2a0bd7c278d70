const copied = [
  ...['font', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'line-height', 'text-align'],
  ...[
    'direction',
    'tab-size',
    'font-kerning',
    'font-variant-ligatures',
    'font-feature-settings',
    'word-break',
  ],
  ...['box-sizing', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];
/** What a mirror was last laid out with: an untouched one costs nothing. */
const laidOut = new WeakMap<HTMLElement, string>();

/** Lays a text field's text out once more, unseen, in our closed root and exactly over the field, so that ranges can be made in it. */
export function mirrorField(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement): HTMLElement {
  const mirror = layer.querySelector<HTMLElement>('.mirror') ?? addMirror(layer);
  const style = getComputedStyle(field);
  const { width, height, left, top } = field.getBoundingClientRect();
  // The field's own scrollbar takes room from the text.
  const borders = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  const bar = Math.max(0, field.offsetWidth - field.clientWidth - borders);
  const wanted = copied.map((name) => [name, style.getPropertyValue(name)] as const);
  wanted.push(['width', `${width - bar}px`], ['height', `${height}px`]);
  wanted.push(['white-space', field instanceof HTMLInputElement ? 'pre' : 'pre-wrap']);
  const key = wanted.join();
  if (laidOut.get(mirror) !== key) for (const [name, value] of wanted) mirror.style.setProperty(name, value);
  laidOut.set(mirror, key);
  mirror.style.transform = `translate(${left}px, ${top}px)`;
  if (mirror.textContent !== field.value) mirror.textContent = field.value;
  mirror.scrollTop = field.scrollTop;
  mirror.scrollLeft = field.scrollLeft;
  return mirror;
}

function addMirror(layer: HTMLElement): HTMLElement {
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  mirror.setAttribute('aria-hidden', 'true');
  layer.append(mirror);
  return mirror;
}
