import type { Context } from '../context.ts';
import type { Certainty } from '../types.ts';
import { firstAround, firstInReply, placesAround } from './around.ts';
import type { Phone } from './find-phones.ts';

export type PhoneOwner = { owner: 'work' | 'own' | 'other'; evidence: string; certainty: Certainty };

/** Whose number it is, by the organisation's own list and by the words around it. */
export function phoneOwner(context: Context, phone: Phone): PhoneOwner {
  const is = (owner: PhoneOwner['owner'], evidence: string, certainty: Certainty = 'sure') => ({
    owner,
    evidence,
    certainty,
  });
  const here = (set: string, reach = 0) => firstAround(context, phone, `work-phone.${set}`, reach);
  const listed = context.names.phones.some(
    (known) => phone.national !== '' && known.replace(/\D/g, '').endsWith(phone.national.slice(1)),
  );
  if (listed) return is('work', 'a number of the organisation');

  const line = here('work-line');
  if (phone.kind === 'extension') {
    const building = here('building');
    return building ? is('other', building) : is('work', 'an extension');
  }
  const elsewhere = here('another-school');
  const school = elsewhere ? undefined : here('school');
  const others = here('others');
  const notMine = here('not-own');
  const mine = closest(context, phone, notMine ? ['home'] : ['own', 'home']);
  if (elsewhere && !line) return is('other', elsewhere);
  if (phone.kind === 'service') {
    const work = line ?? school;
    return work && !others ? is('work', work, 'possible') : is('other', 'a helpline or shared-cost number');
  }
  if (phone.kind === 'mobile') {
    const stated = here('own-mobile');
    if (stated && !notMine) return is('own', stated);
    if (line) return is('work', line);
    if (notMine && (school ?? here('desk'))) return is('work', notMine);
    if (mine && !notMine) return is('own', mine);
    if (others) return is('other', others);
    const third = here('third-person');
    if (third) return is('other', third);
    const asked = firstInReply(context, 'work-phone.work-line');
    if (asked) return is('work', asked, 'possible');
    const work = school ?? here('desk');
    if (work) return is('work', work, 'possible');
    const wanted = firstInReply(context, 'work-phone.number-for');
    if (wanted) return is('other', wanted);
    return is('own', 'a mobile number', 'possible');
  }
  if (line) return is('work', line);
  const home = here('home');
  if (home) return is('own', home);
  const named = namedBefore(context, phone);
  if (named) return is('other', named);
  if (school) return is('work', school);
  if (others) return is('other', others);
  // "Two hours in Outpatients, and the receptionist laughed": a desk of theirs, no school's.
  const theirs = firstInReply(context, 'work-phone.others');
  const asked =
    firstInReply(context, 'work-phone.work-line') ??
    (theirs ? undefined : firstInReply(context, 'work-phone.school'));
  if (asked) return is('work', asked, 'possible');
  // "Bowls club open day Saturday. Ring Pat on 01632 …"
  const schoolNear = here('another-school', 1) ? undefined : here('school', 1);
  const near = here('desk') ?? here('work-line', 1) ?? schoolNear ?? here('desk', 1);
  if (near) return is('work', near, here('others', 1) ? 'possible' : 'sure');
  if (mine) return is('own', mine, 'possible');
  const [staff] = context.reading.find('work-phone.author-at-work');
  if (staff) return is('work', `work-phone.author-at-work: ${context.reading.typed(staff)}`, 'possible');
  if (context.draft.surface === 'bio') return is('own', 'a number in a profile', 'possible');
  return is('other', 'nobody’s in particular');
}

/** "try the council on 01793 …, school won't know": the number is the one's whose name leads to it. */
function namedBefore(context: Context, phone: Phone): string | undefined {
  const { text } = context.reading;
  const leads = /^[\s:(]{0,3}(?:on|is)?[\s:(]{0,3}$/;
  const place = placesAround(context, phone, 'work-phone.others').find(
    ({ start, end }) =>
      end <= phone.start &&
      leads.test(text.slice(end, phone.start)) &&
      !/(?:school|trust|academy|college)(?:'s|’s)?\s$/i.test(text.slice(Math.max(0, start - 12), start)),
  );
  return place && `others: ${text.slice(place.start, place.end)}`;
}

function closest(context: Context, phone: Phone, sets: string[]): string | undefined {
  const places = sets
    .flatMap((set) => placesAround(context, phone, `work-phone.${set}`))
    .sort((one, other) => Math.abs(one.start - phone.start) - Math.abs(other.start - phone.start));
  const [place] = places;
  return place && `own: ${context.reading.text.slice(place.start, place.end)}`;
}
