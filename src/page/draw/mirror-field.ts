import { closest } from '../composer/climb.ts';
import { make } from '../composer/dom.ts';

const fontVariants = ['ligatures', 'caps', 'numeric', 'east-asian', 'alternates', 'position', 'emoji'];
const fontParts = ['family', 'size', 'size-adjust', 'weight', 'style', 'stretch', 'optical-sizing'];
/** Each by itself: Chrome's computed `font` is empty as soon as one of the finer ones is set. */
const copied = [
  ...[...fontParts, 'kerning', 'feature-settings', 'variation-settings'].map((part) => `font-${part}`),
  ...fontVariants.map((part) => `font-variant-${part}`),
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-transform', 'text-indent', 'text-align'],
  ...['text-align-last', 'text-justify', 'text-wrap-style', 'text-spacing-trim', 'text-autospace'],
  ...['text-rendering', 'direction', 'unicode-bidi', 'tab-size', 'word-break', 'overflow-wrap'],
  ...['line-break', 'hyphens', 'hyphenate-character', 'hyphenate-limit-chars', 'font-synthesis'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];
/** What a mirror was last laid out with: an untouched one costs nothing. */
const laidOut = new WeakMap<HTMLElement, string>();
const put = new WeakMap<HTMLElement, string>();

/** Lays a text field's text out once more, unseen, in our closed root and exactly over the field, so that ranges can be made in it. */
export function mirrorField(field: HTMLTextAreaElement | HTMLInputElement, layer: HTMLElement): HTMLElement {
  const mirror = layer.querySelector<HTMLElement>('.mirror') ?? addMirror(layer);
  const style = getComputedStyle(field);
  const { width, height, left, top } = field.getBoundingClientRect();
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const border = (side: string) => px(`border-${side}-width`);
  const edge = (side: string) => px(`padding-${side}`) + border(side);
  const barBy = (all: number, within: number) => Math.max(0, Math.round(all - within));
  // The field's own scrollbars take room from the text, in right-to-left text on its left.
  const bar = barBy(field.offsetWidth, field.clientWidth + border('left') + border('right'));
  const barBelow = barBy(field.offsetHeight, field.clientHeight + border('top') + border('bottom'));
  // As the page's styles have it, before any zoom or transform around the field. Of a length without edges Chrome leaves the
  // scrollbar out, Firefox does not.
  const whole = (length: number, edges: number, bar: number, all: number) => {
    const own = length + (style.boxSizing === 'border-box' ? 0 : edges);
    return Math.abs(own + bar - all) < 1 ? own + bar : own;
  };
  const ownWidth = whole(px('width'), edge('left') + edge('right'), bar, field.offsetWidth) || width;
  const ownHeight = whole(px('height'), edge('top') + edge('bottom'), barBelow, field.offsetHeight) || height;
  const shift = bar > 0 ? Math.max(0, field.clientLeft - px('border-left-width')) : 0;
  const wanted = copied.map((name) => [name, style.getPropertyValue(name)] as const);
  wanted.push(['box-sizing', 'border-box'], ['width', `${ownWidth - bar}px`], ['height', `${ownHeight}px`]);
  const isLine = field instanceof HTMLInputElement;
  wanted.push(['white-space', isLine ? 'pre' : style.whiteSpace || 'pre-wrap']);
  const key = wanted.join();
  if (laidOut.get(mirror) !== key) for (const [name, value] of wanted) mirror.style.setProperty(name, value);
  laidOut.set(mirror, key);
  const [across, down] = [width / ownWidth, height / ownHeight];
  const transform = `translate(${left + shift * across}px, ${top}px) scale(${across}, ${down})`;
  if (put.get(mirror) !== transform) mirror.style.transform = transform;
  put.set(mirror, transform);
  // Where a word may be divided, and how some letters look, goes by the language.
  const language = closest(field, '[lang]')?.getAttribute('lang') ?? '';
  if (mirror.lang !== language) mirror.lang = language;
  if (mirror.textContent !== field.value) mirror.textContent = field.value;
  if (mirror.scrollTop !== field.scrollTop) mirror.scrollTop = field.scrollTop;
  if (mirror.scrollLeft !== field.scrollLeft) mirror.scrollLeft = field.scrollLeft;
  return mirror;
}

function addMirror(layer: HTMLElement): HTMLElement {
  const mirror = make('div');
  mirror.className = 'mirror';
  mirror.setAttribute('aria-hidden', 'true');
  layer.append(mirror);
  return mirror;
}
