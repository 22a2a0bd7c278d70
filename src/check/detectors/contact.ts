import { firstAround, firstInReply } from '../contact/around.ts';
import { findEmails, ownerOf } from '../contact/find-emails.ts';
import { findMeetingLinks } from '../contact/find-meeting-links.ts';
import { findOwnNumbers } from '../contact/find-own-numbers.ts';
import { findPhones } from '../contact/find-phones.ts';
import { findSecrets, findToldSecrets } from '../contact/find-secrets.ts';
import { joinMeetings } from '../contact/join-meetings.ts';
import { phoneOwner } from '../contact/phone-owner.ts';
import type { Context, Suspicion } from '../context.ts';
import { Overlaps } from '../reading/overlaps.ts';
import type { Stretch } from '../reading/sentences.ts';
import type { Certainty } from '../types.ts';

/** What the addresses of all schools end in: nobody's own. */
const bareEnding = /^(?:sch|ac)\.uk$/;

/** E-mail addresses at work: written out, disguised, or told in words beside the host. */
export function detectWorkEmail(context: Context): Suspicion[] {
  const emails = findEmails(context.draft.text);
  const known = new Overlaps(emails);
  const found = emails.flatMap((email): Suspicion[] => {
    const owner = ownerOf(email, context.names);
    const said = firstAround(context, email, 'work-email.work-one');
    if (owner === 'personal' || (owner === 'other' && !said)) return [];
    const why = owner === 'other' ? (said ?? '') : `host of ${owner}: ${email.host}`;
    const suspicion = suspectAt(context, 'work-email', email, owner === 'other' ? 'possible' : 'sure', [why]);
    const veto = owner === 'organisation' ? undefined : firstAround(context, email, 'work-email.not-ours');
    return [veto ? { ...suspicion, veto } : suspicion];
  });
  // "office at hill crest dot sch dot uk": the host in words, where no whole address was read.
  for (const place of context.reading.find('work-email.host-in-words')) {
    const stretch = context.reading.offsets(place);
    if (known.firstOver(stretch)) continue;
    found.push(suspectAt(context, 'work-email', stretch, 'possible', ['a school’s host in words']));
  }
  for (const place of context.reading.find('@url')) {
    const stretch = context.reading.offsets(place);
    if (known.firstOver(stretch)) continue;
    const host = context.reading.typed(place).toLowerCase();
    if (
      /[:/]|^www\./.test(host) ||
      bareEnding.test(host) ||
      !['organisation', 'school'].includes(ownerOf({ host, local: '' }, context.names))
    )
      continue;
    const spelled = firstAround(context, stretch, 'work-email.spelled');
    if (spelled) found.push(suspectAt(context, 'work-email', stretch, 'possible', [spelled]));
  }
  return found;
}

/** Telephone numbers at work. */
export function detectWorkPhone(context: Context): Suspicion[] {
  return findPhones(context.draft.text).map((phone) => {
    const { owner, evidence, certainty } = phoneOwner(context, phone);
    const suspicion = suspectAt(context, 'work-phone', phone, certainty, [evidence]);
    return owner === 'work' ? suspicion : { ...suspicion, veto: evidence };
  });
}

/** The author's own address, date of birth, telephone, e-mail, bank and card details. */
export function detectOwnDetails(context: Context): Suspicion[] {
  const { text } = context.draft;
  const numbers = findPhones(text);
  const phones = numbers.map((phone) => {
    const { owner, evidence, certainty } = phoneOwner(context, phone);
    const suspicion = suspectAt(context, 'own-details', phone, certainty, [evidence]);
    return owner === 'own' ? suspicion : { ...suspicion, veto: evidence };
  });
  const emails = findEmails(text).flatMap((email): Suspicion[] => {
    const owner = ownerOf(email, context.names);
    const mine =
      firstAround(context, email, 'own-details.own-email') ??
      firstAround(context, email, 'work-phone.own') ??
      firstInReply(context, 'own-details.asked');
    const others = firstAround(context, email, 'own-details.others-address');
    if (owner === 'personal') {
      const suspicion = suspectAt(context, 'own-details', email, 'sure', [mine ?? 'a private address']);
      return [!mine && others ? { ...suspicion, veto: others } : suspicion];
    }
    if (owner !== 'other' || firstAround(context, email, 'work-email.work-one')) return [];
    const said = mine ?? (context.draft.surface === 'bio' ? 'an address in a profile' : undefined);
    if (!said) return [];
    const suspicion = suspectAt(context, 'own-details', email, 'possible', [said]);
    return [others ? { ...suspicion, veto: others } : suspicion];
  });
  const known = new Overlaps(numbers);
  const papers = findOwnNumbers(context)
    .filter((one) => !known.firstOver(one))
    .map(({ veto, why, certainty, ...stretch }) => ({
      ...suspectAt(context, 'own-details', stretch, certainty, [why]),
      ...(veto ? { veto } : {}),
    }));
  return [...phones, ...emails, ...papers];
}

/** Passwords, door codes, logins. */
export function detectCredentials(context: Context): Suspicion[] {
  const { text } = context.draft;
  const links = context.reading.find('@url').map((place) => context.reading.offsets(place));
  const taken = [...findPhones(text), ...findEmails(text), ...links, ...findOwnNumbers(context)];
  const secrets = joinMeetings(findSecrets(context, taken), context);
  return [...findMeetingLinks(context), ...secrets, ...findToldSecrets(context, secrets)].map((secret) => {
    const suspicion = suspectAt(context, 'credentials', secret, secret.certainty, [secret.why]);
    const veto =
      firstAround(context, secret, 'credentials.not-secret') ??
      firstAround(context, secret, 'credentials.warned');
    return veto ? { ...suspicion, veto } : suspicion;
  });
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
