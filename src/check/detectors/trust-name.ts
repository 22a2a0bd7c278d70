import { findEmails, ownerOf } from '../contact/find-emails.ts';
import { type Context, type Suspicion, suspect } from '../context.ts';
import { findInAccountName } from '../organisation/find-in-account-name.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import { Overlaps } from '../reading/overlaps.ts';

/** The trust's or a school's name, in any form. */
export function detectTrustName(context: Context): Suspicion[] {
  const { reading, names, draft } = context;
  const found = findOrganisation(reading, names).map((naming) => ({
    ...suspect(reading, 'trust-name', naming, naming.sure ? 'sure' : 'possible', [`name: ${naming.form}`]),
    ...(naming.veto ? { veto: naming.veto } : {}),
  }));
  const known = new Overlaps<Suspicion>(found);
  for (const email of findEmails(draft.text)) {
    if (!email.disguised || known.firstOver(email) || ownerOf(email, names) !== 'organisation') continue;
    const { start, end } = email;
    const seen = draft.text.slice(start, end);
    found.push({
      category: 'trust-name',
      start,
      end,
      certainty: 'sure',
      evidence: [`host: ${email.host}`],
      message: { key: 'found', values: { seen } },
    });
  }
  if (draft.surface !== 'name' || found.some(({ veto }) => !veto)) return found;
  const place = findInAccountName(draft.text, names);
  if (!place) return found;
  const seen = draft.text.slice(place.start, place.end);
  return [
    {
      category: 'trust-name',
      ...place,
      certainty: 'possible',
      evidence: ['in an account name'],
      message: { key: 'found', values: { seen } },
    },
  ];
}
