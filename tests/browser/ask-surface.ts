import { findAll } from '../../src/page/climb.ts';
import { findBox } from '../../src/page/find-box.ts';
import { findComposer } from '../../src/page/find-composer.ts';
import { findSite } from '../../src/sites/find-site.ts';

// Put into a demo page, so that its surfaces can be asked for one by one.
Object.assign(window, {
  __ask(element: Element): string {
    const box = findBox([element]);
    return box ? findComposer(box, findSite(location.hostname), location.pathname).surface : 'none';
  },
  __strip(): void {
    for (const element of findAll(document, '*'))
      for (const { name } of [...element.attributes])
        if (/^(class|id|data-.*)$/.test(name)) element.removeAttribute(name);
        else if (/^(aria-(label|placeholder)|placeholder)$/.test(name))
          element.setAttribute(name, 'Ysgrifennwch');
  },
});
