import type { Organisation } from '../../policy/types.ts';
import { tokenise } from '../reading/tokens.ts';

/** One way to write the trust's or a school's name. */
export type NameForm = {
  /** Lower-case words. */
  words: string[];
  /**
   * `full`: every word of a long name, in any case. `short`: without "School", "Trust" and the like.
   * `initials`: letters such as TLA or WeST, only as they are written.
   */
  kind: 'full' | 'short' | 'initials';
  /** As its owner writes it. */
  written: string;
  /** Given as a name, not worked out from a longer one. */
  listed: boolean;
};

/** The organisation's names, ready for finding. */
export type OrganisationNames = {
  forms: NameForm[];
  /** The same by the letter that they begin with. */
  byLetter: ReadonlyMap<string, NameForm[]>;
  /** Names run together, as in handles and domains: churchwardschool, tla. `alone`: initials as their owner writes them. */
  cores: { letters: string; kind: NameForm['kind']; written: string; alone?: RegExp }[];
  domains: string[];
  handles: string[];
  phones: string[];
};

/** Words that say what a body is, not which one. */
const generic = new Set(
  (
    'school schools primary infant infants junior juniors nursery secondary high grammar academy academies college trust ' +
    'multi mat federation ce rc catholic cofe church of england c e voluntary aided controlled community first middle upper ' +
    'lower special free studio sixth form group partnership the and & saint'
  ).split(' '),
);

/** Whether a word of a name says what a body is, not which one. */
export function isGeneric(word: string): boolean {
  return generic.has(word);
}

/** How handles shorten what a name is made of: AshcombePkLibrary. */
const shortened: Readonly<Record<string, string>> = {
  academy: 'acad',
  park: 'pk',
  primary: 'prim',
  road: 'rd',
  school: 'sch',
  street: 'st',
};

/** Werrington Prim Sch, Ashcombe Park Acad: each word that is shortened so, and all of them. */
function shorten(words: readonly string[]): string[][] {
  const all = words.map((word) => shortened[word] ?? word);
  const each = words.map((_, at) => words.map((word, other) => (at === other ? (all[at] ?? word) : word)));
  return [all, ...each].filter((one) => one.join(' ') !== words.join(' '));
}

function runTogether(words: readonly string[]): string {
  return words.join('').replace(/[^a-z0-9]/g, '');
}

/** Works out every way in which an organisation's names may be written. */
export function readNames(organisation: Organisation): OrganisationNames {
  const bodies = [organisation, ...organisation.schools];
  const forms: NameForm[] = [];
  const add = (words: string[], kind: NameForm['kind'], written: string, listed = false) => {
    if (words.length === 0 || words.join('').length < 2) return;
    if (!forms.some((form) => form.words.join(' ') === words.join(' ')))
      forms.push({ words, kind, written, listed });
  };
  for (const body of bodies) {
    for (const name of [body.name, ...body.alsoKnownAs]) {
      const tokens = tokenise(name);
      const words = tokens.map((token) => token.norm);
      if (words[0] === 'the' && words.length > 2) words.shift();
      if (words.length > 1) add(words, 'full', name, true);
      else if (isInitials(name.trim())) add(words, 'initials', name.trim(), true);
      else add(words, 'short', name, true);
    }
  }
  for (const form of forms.filter((one) => one.kind === 'full')) {
    const own = form.words.filter((word) => !generic.has(word));
    // Westcountry Schools (Trust), Werrington Primary (School)
    for (let end = form.words.length - 1; end > own.length && generic.has(form.words[end] ?? ''); end--)
      add(form.words.slice(0, end), 'full', form.written);
    if (own.length < form.words.length) add(own, own.length > 1 ? 'full' : 'short', own.join(' '));
    const initials = tokenise(form.written).filter((token) => token.capital && token.norm !== 'the');
    if (initials.length > 2)
      add(
        [initials.map((token) => token.norm[0]).join('')],
        'initials',
        initials.map((token) => token.plain[0]).join(''),
      );
    const [first = ''] = own;
    if (own.length > 1 && first.length > 6) add([first], 'short', first);
    const withThe = tokenise(form.written).filter((token) => token.capital);
    if (withThe.length > 2 && withThe[0]?.norm === 'the') {
      add(
        [withThe.map((token) => token.norm[0]).join('')],
        'initials',
        withThe.map((token) => token.plain[0]).join(''),
      );
    }
  }
  for (const { words, written } of forms.filter((one) => one.kind !== 'initials'))
    for (const short of shorten(words)) add(short, 'full', written);
  return {
    forms,
    byLetter: Map.groupBy(forms, ({ words: [first = ''] }) => first[0] ?? ''),
    cores: forms.flatMap(({ words, kind, written }) => {
      const spellings = new Set([words, words.map((word) => shortened[word] ?? word)].map(runTogether));
      const alone = betweenOthers(written.replace(/[^\p{L}\p{N}]/gu, ''));
      return [...spellings].map((letters) => ({
        ...{ letters, kind, written },
        ...(kind === 'initials' ? { alone } : {}),
      }));
    }),
    domains: bodies.flatMap((body) =>
      body.domains.map((domain) => domain.toLowerCase().replace(/^@|^www\./, '')),
    ),
    handles: bodies.flatMap((body) => body.handles.map((handle) => handle.toLowerCase().replace(/^@/, ''))),
    phones: bodies.flatMap((body) => body.phones),
  };
}

/** What of a school or trust is written together with its initials. */
const theirs =
  'family|staff|team|schools?|trust|academ(?:y|ies)|teachers?|students|pupils|leavers|choir|sport';

/** TLA in SENDatTLA and TLAfamily, not in TLAs-of-old or STLAND. */
function betweenOthers(initials: string): RegExp {
  return new RegExp(`(?:^|[^\\p{Lu}])${initials}(?:$|[^\\p{Ll}]|(?:${theirs})$)`, 'u');
}

/** TLA, MVT, WeST: more than one capital in one short word. */
function isInitials(name: string): boolean {
  return /^\p{L}{2,8}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** Initials that are words: alone, they mean the words. */
export const commonWords =
  /^(?:west|east|north|south|best|star|arc|one|unity|oak|aspire|inspire|reach|learn|focus|beacon|summit)$/;
