import type { Context } from '../context.ts';
import type { Name } from './find-names.ts';
import { slotOf } from './slots.ts';
import { mayAddress } from './traits.ts';

/** "'Taller.' Thank you, Cadan.": who is answered in a post, where nobody reads along, said what was told before. */
export function isAnswered(name: Name, context: Context): boolean {
  const { reading } = context;
  if (mayAddress(context) || slotOf(reading, name, 'pupil-name.quip') === undefined) return false;
  // What the barista said, the barista is thanked for.
  if (reading.find('other-people.trade-speaks').length > 0) return false;
  const before = reading.text.slice(0, reading.offsets(name).start);
  return /["“”]|(?:^|\s)['‘]\p{L}/u.test(before) || reading.find('pupil-name.told-me').length > 0;
}
