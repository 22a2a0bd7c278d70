import { findAll } from '../../src/page/composer/climb.ts';
import { readAnswered } from '../../src/page/composer/find-answered.ts';
import { findBox } from '../../src/page/composer/find-box.ts';
import { findComposer } from '../../src/page/composer/find-composer.ts';
import { findSite } from '../../src/sites/find-site.ts';

/** What a box was taken for, and the text that it was found to answer; empty for none. */
export type Told = { surface: string; replyTo: string };

const asked: Element[] = [];
const site = findSite(location.hostname);

// Put into a demo page, so that its surfaces can be asked for one by one.
Object.assign(window, {
  __ask(element: Element): Told {
    asked.push(element);
    return tell(element);
  },
  __askBare(): string[] {
    for (const element of findAll(document, '*'))
      for (const { name, value } of [...element.attributes])
        if (/^(class|id|data-.*)$/.test(name)) element.removeAttribute(name);
        // Numbers are the same in every language.
        else if (/^(aria-(label|placeholder)|placeholder)$/.test(name))
          element.setAttribute(name, `Ysgrifennwch ${value.replace(/\D/g, '')}`);
    return asked.map((element) => tell(element).surface);
  },
});

function tell(element: Element): Told {
  const box = findBox([element]);
  if (!box) return { surface: 'none', replyTo: '' };
  const { surface, answered } = findComposer(box, site, location.pathname);
  return { surface, replyTo: answered ? readAnswered(answered, box, site.answered) : '' };
}
