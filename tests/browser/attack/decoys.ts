import type { Random } from './random.ts';

/** Fields that are none of our business. What is no `search` or date may not stand in somebody's composer. */
const anywhere = [
  '<input type="search" placeholder="Search">',
  '<input type="text" role="searchbox" aria-label="Search">',
  '<input type="text" role="combobox" aria-autocomplete="list" aria-label="Search">',
  '<div role="search"><input type="text" placeholder="Search"></div>',
  '<search><input placeholder="Search"></search>',
  '<div contenteditable="true" role="searchbox" aria-label="Search"><br></div>',
  '<div role="search"><div contenteditable="true" role="textbox" aria-label="Search"><br></div></div>',
  '<textarea rows="1" enterkeyhint="search" aria-label="Search"></textarea>',
];
const dates = [
  '<input type="date">',
  '<input type="datetime-local">',
  '<input type="text" inputmode="numeric" placeholder="DD/MM/YYYY">',
];
const apart = [
  '<form role="search"><input type="text" placeholder="Search"></form>',
  '<form><label>Email <input type="text" id="email" name="email"></label><label>Password <input type="password" name="pass"></label><button>Log in</button></form>',
  '<form><input type="text" name="username" autocomplete="username" aria-label="Email"><button type="submit">Log in</button></form>',
  '<form><input name="session_key" autocomplete="username webauthn"><input type="password" autocomplete="current-password"><button>Log in</button></form>',
  '<div><input type="text" name="login" placeholder="Email"><input type="password" placeholder="Password"><div role="button">Log in</div></div>',
  '<div role="dialog"><input type="text" autocomplete="username"><input type="password"><button>Log in</button></div>',
  '<form><input type="text" autocomplete="one-time-code" inputmode="numeric"><button>Submit</button></form>',
  '<form><input type="date"><input type="text" inputmode="numeric" placeholder="DD/MM/YYYY"><button>Save</button></form>',
  '<form><input type="email" name="email"><input type="tel"><input type="number"><button>Save</button></form>',
];
const editable = '[contenteditable], textarea, svg, button, [role="button"], label';
const part = 'form, article, [role="article"], [role="dialog"], [role="log"], [role="grid"]';

/** Puts fields that nobody may look at into a page: searches and dates into composers as well. Gives the fields. */
export function addDecoys(root: Element, target: Element, random: Random): Element[] {
  const within = [...root.querySelectorAll('div, main, section, aside, form')];
  const free = within.filter((at) => !at.closest(editable));
  const outside = free.filter((at) => !at.closest(part));
  const own = target.closest('form, [role="dialog"]');
  const near = own && [own, ...own.querySelectorAll('div')].filter((at) => !at.closest(editable));
  // A form with a name, a text and a date is an event: a profile with one cannot be told from it.
  const isProfile = target.matches('input') || own?.querySelector('input[type="text"], input:not([type])');
  const fields: Element[] = [];
  const put = (markup: string, places: readonly Element[]) => {
    const place = random.pick(places.length > 0 ? places : [root]);
    const holder = document.createElement('div');
    holder.innerHTML = markup;
    place.insertBefore(holder, random.pick([null, ...place.children]));
    fields.push(...holder.querySelectorAll('input, textarea, [contenteditable]'));
  };
  for (const markup of anywhere) put(markup, near && random.chance(0.2) ? near : free);
  for (const markup of dates) put(markup, near && !isProfile && random.chance(0.2) ? near : outside);
  for (const markup of apart) put(markup, outside);
  return fields;
}
