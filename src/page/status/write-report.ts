import { browser } from '@wxt-dev/browser';
import type { Finding } from '../../check/types.ts';
import type { Profile } from '../../policy/types.ts';
import type { Site } from '../../sites/site.ts';
import { climb } from '../composer/climb.ts';
import { attributeOf, rootOf } from '../composer/dom.ts';
import type { Composer } from '../composer/find-composer.ts';

/** Attributes whose names alone tell which editor a box is; their values are never read. */
const telling =
  /^(?:contenteditable|role|aria-(?:multiline|autocomplete|haspopup)|data-(?:lexical-editor|contents|editor|slate-editor|gramm|testid))$/;
const mostSteps = 6;

/** A warning that a person takes to be wrong: ids alone, and the words only where `words` is given. */
export function reportWarning(
  { category, certainty, basis, severity, clauses, message }: Finding,
  about: { profile: Profile; surface: Composer['surface']; site: Site; words?: string },
): string {
  return lines({
    report: 'wrong warning',
    category: `${category} (${message.key})`,
    warning: `${severity}, ${certainty}, the policy ${basis} it`,
    policy: `${about.profile.id}: ${clauses.map(({ id }) => id).join(', ')}`,
    place: `${about.site.id}, ${about.surface}`,
    ...versions(),
    words: about.words ?? 'left out',
  });
}

/** A box that cannot be seen into: its structure without a word of its text. */
export function reportBox(box: Element, site: Site): string {
  const chain: string[] = [];
  for (const at of [box, ...climb(box)]) {
    if (chain.length === mostSteps) break;
    chain.push(nameElement(at));
  }
  return lines({
    report: 'box that cannot be seen',
    place: `${site.id}, ${rootOf(box) instanceof ShadowRoot ? 'in a shadow root' : 'in the page'}`,
    box: chain.join(' < '),
    ...versions(),
  });
}

/** A text that is said to be in another language: which one, and none of its words. */
export function reportLanguage(
  language: string,
  about: { surface: Composer['surface']; site: Site },
): string {
  return lines({
    report: 'text that is not taken for English',
    language,
    place: `${about.site.id}, ${about.surface}`,
    ...versions(),
  });
}

function nameElement(element: Element): string {
  const attributes = [...element.attributes]
    .map(({ name }) => name)
    .filter((name) => telling.test(name))
    .sort();
  const role = attributeOf(element, 'role');
  // A role that the standard does not know may be anybody's words.
  const known = role && /^[a-z]{3,16}$/.test(role) ? `(${role})` : '';
  return `${element.localName}${known}${attributes.map((name) => `[${name}]`).join('')}${element.shadowRoot ? '#open' : ''}`;
}

function versions(): Record<string, string> {
  const { version } = browser.runtime.getManifest();
  return {
    'Second Look': version,
    browser: /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? '',
  };
}

function lines(entries: Record<string, string>): string {
  return Object.entries(entries)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
