import type { Place, Reading } from '../reading.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import type { Lexicon } from './build-lexicon.ts';

/** A word of a lexicon, and how it was written. */
export type Hit = Place & { word: string; how: 'plain' | 'disguised' | 'starred' | 'inside' };

/** Finds the words of a lexicon however they are written: starred, in leet, spaced, stretched, inside a longer word. */
export function findDisguised(reading: Reading, lexicon: Lexicon): Hit[] {
  return reading.sentences.flatMap((read, sentence) => {
    const hits: Hit[] = [];
    for (let at = 0; at < read.tokens.length; at++) {
      const hit = hitAt(read, sentence, at, lexicon);
      if (!hit) continue;
      hits.push(hit);
      at = hit.to - 1;
    }
    return hits;
  });
}

function hitAt(read: Sentence, sentence: number, at: number, lexicon: Lexicon): Hit | undefined {
  const token = read.tokens[at];
  if (
    !token ||
    token.kind === 'url' ||
    token.kind === 'email' ||
    token.kind === 'number' ||
    token.kind === 'emoji'
  )
    return undefined;
  const place = { sentence, from: at, to: at + 1 };
  const join = read.joins.get(at);
  if (join) {
    const word = lexicon.spellings.get(join.norm) ?? rootIn(join.norm, lexicon);
    if (word) return { sentence, from: at, to: join.to, word, how: 'disguised' };
  }
  if (
    lexicon.innocent.has(token.norm) ||
    (token.plain.includes("'") && /^(?:who|he|she|we|you|they|i)'/i.test(token.plain))
  )
    return undefined;
  for (const [index, form] of token.forms.entries()) {
    const word = lexicon.spellings.get(form);
    if (word && !lexicon.innocent.has(form))
      return { ...place, word, how: index === 0 ? 'plain' : 'disguised' };
  }
  if (token.norm.includes('*')) {
    const word = unstar(token.norm, lexicon);
    return word ? { ...place, word, how: 'starred' } : undefined;
  }
  for (const form of token.forms) {
    const word = rootIn(form, lexicon);
    if (word) return { ...place, word, how: 'inside' };
  }
  return broken(read, sentence, at, lexicon);
}

/** f*ck, f**k, f***, f***ing: stars stand for letters, one for one, and at least one letter is left. */
function unstar(norm: string, lexicon: Lexicon): string | undefined {
  if (!/^[a-z]/.test(norm) || norm.replace(/\*/g, '').length < (norm.length > 5 ? 2 : 1)) return undefined;
  const pattern = new RegExp(`^${norm.replace(/[^a-z*]/g, '').replace(/\*/g, '[a-z]')}$`);
  const length = norm.replace(/[^a-z*]/g, '').length;
  const fits = (lexicon.byLength.get(length) ?? []).find((spelling) => pattern.test(spelling));
  if (fits) return lexicon.spellings.get(fits);
  // One star may stand for several letters: f*ing, c*s.
  if (!norm.includes('**') && norm.length > 3) {
    const loose = new RegExp(`^${norm.replace(/[^a-z*]/g, '').replace(/\*/g, '[a-z]{2,3}')}$`);
    for (const more of [1, 2]) {
      const found = (lexicon.byLength.get(length + more) ?? []).find((spelling) => loose.test(spelling));
      if (found) return lexicon.spellings.get(found);
    }
  }
  return undefined;
}

function rootIn(form: string, lexicon: Lexicon): string | undefined {
  if (form.length < 5) return undefined;
  const root = lexicon.roots.find((one) => form.includes(one));
  if (!root || lexicon.innocent.has(form) || lexicon.innocentParts.some((part) => form.includes(part)))
    return undefined;
  return root;
}

/** f-ck, sh.it, fu_ck, f#ck: two short pieces with a sign between them and no space. */
function broken(read: Sentence, sentence: number, at: number, lexicon: Lexicon): Hit | undefined {
  const token = read.tokens[at];
  let norm = token?.norm ?? '';
  for (let to = at + 1; to < Math.min(at + 4, read.tokens.length); to++) {
    const next = read.tokens[to];
    if (!next || !isGlue(next)) return undefined;
    const filled = next.gap === '' && next.kind === 'hashtag' ? `${norm}*${next.norm}` : norm + next.norm;
    norm += next.norm;
    const word = lexicon.spellings.get(norm) ?? (filled.includes('*') ? unstar(filled, lexicon) : undefined);
    if (word && !lexicon.innocent.has(norm))
      return { sentence, from: at, to: to + 1, word, how: 'disguised' };
  }
  return undefined;
}

function isGlue(next: Token): boolean {
  return /^[-._~+=|\\/^,:;]?$/.test(next.gap) && (next.gap !== '' || next.kind === 'hashtag');
}
