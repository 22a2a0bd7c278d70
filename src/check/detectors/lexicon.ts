import type { Category } from '../../policy/types.ts';
import type { Context, Suspicion } from '../context.ts';
import { buildLexicon, type Lexicon } from '../lexicon/build-lexicon.ts';
import { findDisguised, type Hit } from '../lexicon/find-disguised.ts';
import { meet } from '../reading/meet.ts';
import type { Place } from '../reading/reading.ts';
import { finish, type Steps } from '../steps.ts';

/** The categories whose words are looked for in every disguise; a masked word is taken for one of the first that fits. */
export const listing = ['profanity', 'slur', 'sexual'] as const;
type Listing = Pick<Context, 'categories' | 'words'>;
const built = new WeakMap<Listing['categories'], Lexicon>();

/** Swear words, however they are written. */
export function detectProfanity(context: Context): Suspicion[] {
  return detectWords(context, 'profanity');
}

/** Slurs, however they are written; one that is quoted to condemn it, or said of oneself with pride, is let go. */
export function detectSlur(context: Context): Suspicion[] {
  return detectWords(context, 'slur');
}

/** Sexual words, however they are written. */
export function detectSexual(context: Context): Suspicion[] {
  return detectWords(context, 'sexual');
}

function detectWords(context: Context, id: Category): Suspicion[] {
  const { reading } = context;
  const lexicon = lexiconOf(context);
  const found: Suspicion[] = [];
  for (const [sentence, read] of reading.sentences.entries())
    for (const hit of findDisguised(read, lexicon)) {
      if (hit.entry.category !== id) continue;
      const start = (reading.starts[sentence] ?? 0) + hit.start;
      const end = (reading.starts[sentence] ?? 0) + hit.end;
      const veto = findVeto(context, id, hit, sentence);
      found.push({
        category: id,
        start,
        end,
        certainty: hit.entry.mild || hit.how === 'slip' || hit.how === 'guessed' ? 'possible' : 'sure',
        message: { key: 'found', values: { seen: context.draft.text.slice(start, end) } },
        evidence: [`${hit.how}: ${hit.entry.word}`],
        ...(veto ? { veto } : {}),
      });
    }
  return found;
}

function findVeto(context: Context, id: Category, hit: Hit, sentence: number): string | undefined {
  const { reading } = context;
  const place = placeOf(context, hit, sentence);
  if (isInHandle(context, id, hit, place)) return "part of somebody's handle";
  const overlapping = (set: string) => reading.findIn(set, sentence).find((span) => meet(span, place));
  for (const set of ['innocent-here', 'reclaimed']) {
    const span = overlapping(`${id}.${set}`);
    if (span) return `${set}: ${reading.typed({ ...span, sentence })}`;
  }
  const named = hit.how !== 'plain' && overlapping('@organisation');
  if (named) return `the organisation's name: ${reading.typed({ ...named, sentence })}`;
  const mention =
    reading.findIn(`${id}.mention-before`, sentence).find(({ to }) => to === place.from) ??
    reading.findIn(`${id}.mention-after`, sentence).find(({ from }) => from === place.to);
  if (mention) return `spoken of, not used: ${reading.typed({ ...mention, sentence })}`;
  if (overlapping(`${id}.other-sense`)) {
    const near = [sentence, sentence - 1, sentence + 1].find(
      (at) => reading.findIn(`${id}.other-sense-near`, at).length > 0,
    );
    const [span] = near === undefined ? [] : reading.findIn(`${id}.other-sense-near`, near);
    if (span && near !== undefined) return `another sense, by ${reading.typed({ ...span, sentence: near })}`;
  }
  if (hit.how === 'plain' && isName(context, place, context.words(id, 'also-names')))
    return 'a name, by its capital';
  const [fine] = reading.find(`${id}.fine-anywhere`);
  if (fine) return `fine-anywhere: ${reading.typed(fine)}`;
  return context.words(id, 'condemned').length > 0 ? findCondemned(context, id, sentence) : undefined;
}

/**
 * Whether the word is only part of the handle of another account, for which its owner answers: "@PizzaSkankKatie".
 * A sexual one may be the author's own, advertised, unless it is answered or passed on.
 */
function isInHandle({ reading, draft }: Context, id: Category, hit: Hit, place: Place): boolean {
  if (draft.surface === 'name' || draft.surface === 'bio') return false;
  const { tokens = [] } = reading.sentences[place.sentence] ?? {};
  const token = tokens[place.from];
  if (token?.kind !== 'handle' || place.to > place.from + 1) return false;
  // "@sshole" is the word itself, and "@Mr_w4nk3r" a disguise for those who read it.
  const isWhole = hit.end === token.end && token.norm.length <= hit.entry.word.length + 1;
  if (isWhole || /\p{L}[\d*$!]\p{L}/u.test(token.plain)) return false;
  return id !== 'sexual' || place.from === 0 || tokens[place.from - 1]?.norm === 'rt';
}

/** Somebody else's words, and a word against them: in the sentence or beside it. */
function findCondemned(context: Context, id: Category, sentence: number): string | undefined {
  const { reading } = context;
  const around = [sentence, sentence - 1, sentence + 1, sentence + 2];
  const find = (set: string) => around.find((at) => reading.findIn(`${id}.${set}`, at).length > 0);
  const reported = find('reported');
  const condemned = find('condemned');
  if (reported === undefined || condemned === undefined) return undefined;
  const span = reading.findIn(`${id}.condemned`, condemned)[0];
  return span ? `reported, and condemned: ${reading.typed({ ...span, sentence: condemned })}` : undefined;
}

function isName({ reading }: Context, { sentence, from, to }: Place, names: readonly string[]): boolean {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const token = tokens[from];
  if (!token?.capital || !names.includes(token.norm)) return false;
  if (/\p{Lu}{2}/u.test(token.plain)) return false;
  return from > 0 ? !/[.!?:"]\s*$/.test(token.gap) : (tokens[to]?.capital ?? false);
}

function placeOf({ reading }: Context, hit: Hit, sentence: number): Place {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const from = tokens.findIndex((token) => token.end > hit.start && token.start < hit.end);
  const to = tokens.findLastIndex((token) => token.end > hit.start && token.start < hit.end) + 1;
  return { sentence, from: Math.max(0, from), to };
}

function lexiconOf({ categories, words }: Listing): Lexicon {
  return built.get(categories) ?? finish(prepareLexicon({ categories, words }));
}

/** Builds what these detectors look words up in, unless that was done before. */
export function* prepareLexicon({ categories, words }: Listing): Steps<Lexicon> {
  const known = built.get(categories);
  if (known) return known;
  const lexicon = yield* buildLexicon(
    listing.filter((id) => categories.has(id)),
    words,
    {
      words: words('innocent', 'words'),
      names: ['given-names', 'family-names'].flatMap((file) => words(file, 'all')),
      parts: words('innocent', 'parts'),
      slips: words('innocent', 'slips'),
      everyday: words('everyday', 'all'),
      inPlaces: words('innocent', 'inPlaces'),
    },
  );
  built.set(categories, lexicon);
  return lexicon;
}
