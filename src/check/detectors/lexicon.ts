import type { CategoryFile } from '../category.ts';
import { type Context, type Suspicion, suspect } from '../context.ts';
import { buildLexicon, type Lexicon } from '../lexicon/build-lexicon.ts';
import { findDisguised } from '../lexicon/find-disguised.ts';

const built = new WeakMap<CategoryFile, Lexicon>();

/** Swear words, however they are written. */
export function detectProfanity(context: Context): Suspicion[] {
  return detectWords(context, 'profanity');
}

/** Slurs, however they are written; one that is quoted to condemn it is let go. */
export function detectSlur(context: Context): Suspicion[] {
  return detectWords(context, 'slur');
}

function detectWords(context: Context, id: 'profanity' | 'slur'): Suspicion[] {
  const { reading } = context;
  const category = context.categories.get(id);
  if (!category) return [];
  return findDisguised(reading, lexiconOf(category, context)).map((hit) => {
    const suspicion = suspect(reading, id, hit, 'sure', [`${hit.how}: ${hit.word}`]);
    for (const set of [`${id}.innocent-here`]) {
      const span = reading.findIn(set, hit.sentence).find((one) => one.from < hit.to && hit.from < one.to);
      if (span)
        return { ...suspicion, veto: `${set}: ${reading.typed({ ...span, sentence: hit.sentence })}` };
    }
    if (id === 'slur') {
      for (const set of ['common.condemned', 'common.reported']) {
        const span = reading.findIn(set, hit.sentence)[0];
        if (span && reading.findIn('common.condemned', hit.sentence).length > 0)
          return { ...suspicion, veto: `${set}: ${reading.typed({ ...span, sentence: hit.sentence })}` };
      }
    }
    return suspicion;
  });
}

function lexiconOf(category: CategoryFile, context: Context): Lexicon {
  let lexicon = built.get(category);
  if (!lexicon) {
    const sets = category.sets ?? {};
    lexicon = buildLexicon(
      sets.words ?? [],
      sets.roots ?? [],
      context.words('innocent', 'words'),
      context.words('innocent', 'parts'),
    );
    built.set(category, lexicon);
  }
  return lexicon;
}
