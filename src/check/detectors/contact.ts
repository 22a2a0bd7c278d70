import { findEmails, ownerOf } from '../contact/find-emails.ts';
import { findOwnNumbers } from '../contact/find-own-numbers.ts';
import { findPhones, type Phone } from '../contact/find-phones.ts';
import { findSecrets } from '../contact/find-secrets.ts';
import type { Context, Suspicion } from '../context.ts';
import type { Certainty } from '../types.ts';

type Stretch = { start: number; end: number };

/** E-mail addresses at work, written out or disguised. */
export function detectWorkEmail(context: Context): Suspicion[] {
  return findEmails(context.draft.text).flatMap((email) => {
    const owner = ownerOf(email, context.names);
    if (owner !== 'organisation' && owner !== 'school') return [];
    return [suspectAt(context, 'work-email', email, 'sure', [`host of ${owner}: ${email.host}`])];
  });
}

/** Telephone numbers at work. */
export function detectWorkPhone(context: Context): Suspicion[] {
  return findPhones(context.draft.text).map((phone) => {
    const { owner, evidence } = phoneOwner(context, phone);
    const suspicion = suspectAt(context, 'work-phone', phone, 'sure', [evidence]);
    return owner === 'work' ? suspicion : { ...suspicion, veto: evidence };
  });
}

/** The author's own address, date of birth, telephone, e-mail, bank and card details. */
export function detectOwnDetails(context: Context): Suspicion[] {
  const { text } = context.draft;
  const phones = findPhones(text).map((phone) => {
    const { owner, evidence } = phoneOwner(context, phone);
    const suspicion = suspectAt(context, 'own-details', phone, 'sure', [evidence]);
    return owner === 'own' ? suspicion : { ...suspicion, veto: evidence };
  });
  const emails = findEmails(text)
    .filter((email) => ownerOf(email, context.names) === 'personal')
    .map((email) => suspectAt(context, 'own-details', email, 'sure', ['a private address']));
  const numbers = findOwnNumbers(context).map(({ veto, why, ...stretch }) => ({
    ...suspectAt(context, 'own-details', stretch, 'sure', [why]),
    ...(veto ? { veto } : {}),
  }));
  return [...phones, ...emails, ...numbers];
}

/** Passwords, door codes, logins. */
export function detectCredentials(context: Context): Suspicion[] {
  return findSecrets(context.draft.text).map((secret) => {
    const suspicion = suspectAt(context, 'credentials', secret, 'sure', [secret.why]);
    const veto = firstAround(context, secret, 'credentials.not-secret', 0);
    return veto ? { ...suspicion, veto } : suspicion;
  });
}

function phoneOwner(context: Context, phone: Phone): { owner: 'work' | 'own' | 'other'; evidence: string } {
  const listed = context.names.phones.some(
    (known) => known.replace(/\D/g, '').endsWith(phone.national.slice(1)) && phone.national !== '',
  );
  if (listed) return { owner: 'work', evidence: 'a number of the organisation' };
  if (phone.kind === 'service') return { owner: 'other', evidence: 'a helpline or shared-cost number' };
  if (phone.kind === 'extension') return { owner: 'work', evidence: 'an extension' };
  const own = firstAround(context, phone, 'work-phone.own', 0);
  const work =
    firstAround(context, phone, 'work-phone.work', 0) ?? firstAround(context, phone, 'work-phone.work', 1);
  const others = firstAround(context, phone, 'work-phone.others', 0);
  if (phone.kind === 'mobile' && own && !/work (?:mobile|phone|number)/i.test(work ?? ''))
    return { owner: 'own', evidence: own };
  if (others && !work) return { owner: 'other', evidence: others };
  if (work) return { owner: 'work', evidence: work };
  if (own || context.draft.surface === 'bio')
    return { owner: 'own', evidence: own ?? 'a number in a profile' };
  return phone.kind === 'mobile'
    ? { owner: 'own', evidence: 'a mobile number' }
    : { owner: 'other', evidence: 'nobody’s in particular' };
}

/** The first phrase of a set in the sentences that a stretch touches, or so many further. */
export function firstAround(
  context: Context,
  stretch: Stretch,
  set: string,
  reach: number,
): string | undefined {
  const { reading } = context;
  for (const [sentence, read] of reading.sentences.entries()) {
    const start = reading.starts[sentence] ?? 0;
    if (start + read.text.length <= stretch.start || start >= stretch.end) continue;
    for (let at = sentence - reach; at <= sentence + reach; at++) {
      const span = reading.findIn(set, at)[0];
      if (span) return `${set}: ${reading.typed({ ...span, sentence: at })}`;
    }
  }
  return undefined;
}

function suspectAt(
  context: Context,
  category: string,
  { start, end }: Stretch,
  certainty: Certainty,
  evidence: string[],
): Suspicion {
  return {
    category,
    start,
    end,
    certainty,
    message: { key: 'found', values: { seen: context.draft.text.slice(start, end) } },
    evidence,
  };
}
