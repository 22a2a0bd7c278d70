import type { Finding } from '../../check/types.ts';
import type { Category, Severity } from '../../policy/types.ts';

/** Findings that are shown as one card: the gravest leads. */
export type Group = {
  /** Category and words: what "Not now" and "already seen" go by, since offsets move. */
  key: string;
  lead: Finding;
  others: Finding[];
  /** The same words further on. */
  again: Finding[];
  /** Opens a card by itself; anything else gets the chip. */
  isLoud: boolean;
};

export type Silence = { dismissed: ReadonlySet<string>; quiet: readonly Category[] };

/** Words that are themselves the thing. That the school's name stands in them too adds little: it shares their card. */
const telling = new Set<Category>([
  ...['work-email', 'work-phone', 'own-details', 'credentials'],
  ...['account-name', 'pupil-name', 'colleague-name'],
]);
const naming = new Set<Category>(['trust-name', 'workplace']);
const weight: Record<Severity, number> = { advice: 0, caution: 1, serious: 2 };

/** What a finding is known by while its composer is open. */
export function keyOf(finding: Finding, text: string): string {
  return `${finding.category}|${text.slice(finding.start, finding.end).toLowerCase()}`;
}

/** Turns findings into cards, gravest first, a missing disclaimer last and never beside something serious. */
export function groupFindings(
  findings: readonly Finding[],
  text: string,
  { dismissed, quiet }: Silence,
): Group[] {
  const isSerious = findings.some(
    ({ severity, category }) => severity === 'serious' && category !== 'disclaimer',
  );
  const speaking = findings.filter(
    (finding) =>
      !dismissed.has(keyOf(finding, text)) &&
      !quiet.includes(finding.category) &&
      !(isSerious && finding.category === 'disclaimer'),
  );
  const groups: Group[] = [];
  for (const finding of speaking.sort(byWeight)) {
    const home = groups.find(({ lead }) => belongTogether(lead, finding));
    if (home) join(home, finding, text);
    else
      groups.push({
        key: keyOf(finding, text),
        lead: finding,
        others: [],
        again: [],
        isLoud: isLoud(finding),
      });
  }
  return fold(groups).sort((a, b) => Number(isDisclaimer(a.lead)) - Number(isDisclaimer(b.lead)));
}

/** The same words found again are the same card. */
function fold(groups: readonly Group[]): Group[] {
  const folded = new Map<string, Group>();
  for (const group of groups) {
    const first = folded.get(group.key);
    if (!first) folded.set(group.key, group);
    else {
      first.again.push(group.lead, ...group.again);
      first.others.push(...group.others);
      first.isLoud ||= group.isLoud;
    }
  }
  return [...folded.values()];
}

/**
 * A missing line that a name calls for, under the same clause, is what to do about the name: it leads. So does the
 * name itself before what it may tell of the person who writes it.
 */
function join(group: Group, finding: Finding, text: string): void {
  const isSurer =
    group.lead.certainty === 'possible' &&
    finding.certainty === 'sure' &&
    naming.has(group.lead.category) &&
    naming.has(finding.category);
  const leads = isSurer || (isDisclaimer(finding) && weight[finding.severity] >= weight[group.lead.severity]);
  if (!leads) {
    group.others.push(finding);
    return;
  }
  group.others.unshift(group.lead);
  group.lead = finding;
  group.key = keyOf(finding, text);
  group.isLoud ||= isLoud(finding);
}

function byWeight(a: Finding, b: Finding): number {
  return (
    Number(isDisclaimer(a)) - Number(isDisclaimer(b)) ||
    weight[b.severity] - weight[a.severity] ||
    Number(b.certainty === 'sure') - Number(a.certainty === 'sure') ||
    Number(telling.has(b.category)) - Number(telling.has(a.category)) ||
    a.start - b.start
  );
}

function belongTogether(one: Finding, other: Finding): boolean {
  const overlap = one.start < other.end && other.start < one.end;
  if (telling.has(one.category) && naming.has(other.category)) return overlap;
  // A name that is judged more gravely keeps a card of its own: it does not swallow the address that it stands in.
  if (naming.has(one.category) && telling.has(other.category)) return false;
  if (telling.has(one.category) && isDisclaimer(other)) return false;
  return overlap && one.clauses.some(({ id }) => other.clauses.some((clause) => clause.id === id));
}

function isLoud({ certainty, severity }: Finding): boolean {
  return certainty === 'sure' && severity !== 'advice';
}

function isDisclaimer({ category }: Finding): boolean {
  return category === 'disclaimer';
}
