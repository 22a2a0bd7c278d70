import { closest } from './climb.ts';
import { read } from './dom.ts';

/** What is no part of what somebody says. Of a whole post some networks make one large button. */
export const noise =
  'button, [role="button"]:not(:has(li, h1, h2, h3)), [role="menu"], form, time, nav, svg, style, script, [contenteditable], textarea, [role="textbox"]';
/** Words that tell of the page or of a field. */
const unsaid = `${noise}, label, header, [role="tab"], [role="banner"], [role="alert"], [role="status"]`;
/** How many words a text has at least. */
const fewest = 5;

/** Whether an element's own words are a text. Names and labels are shorter. */
export function isProse(element: Element): boolean {
  if (closest(element, unsaid)) return false;
  const own = [...read(element, 'childNodes')]
    .map((node) => (node instanceof Text ? node.data : ''))
    .join(' ');
  return (own.match(/\S+/g)?.length ?? 0) >= fewest;
}
