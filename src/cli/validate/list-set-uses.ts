import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CategoryFile, Sign } from '../../check/category.ts';
import { qualify } from '../../check/phrases/vocabulary.ts';
import type { WordsFile } from '../../check/rules.ts';
import { vetoesOf } from '../../check/vetoes-of.ts';

/** Every place that asks for a set, by the set's full name. The place is told without that name: two sets that do the same there have the same. */
export type SetUses = ReadonlyMap<string, ReadonlySet<string>>;
type Add = (file: string, name: string, place: string) => void;

const checkFolder = fileURLToPath(new URL('../../check', import.meta.url));

/** Lists what signs, vetoes, phrases and src/check ask for. */
export function listSetUses(
  categories: readonly CategoryFile[],
  words: Readonly<Record<string, WordsFile>>,
): SetUses {
  const uses = new Map<string, Set<string>>();
  const add: Add = (file, name, place) => {
    const bare = name.replace(/^reply:/, '');
    const full = qualify(file, bare);
    const known = uses.get(full) ?? new Set();
    uses.set(full, known.add(name === bare ? place : `reply ${place}`));
  };
  const files = new Map<string, Record<string, unknown>>(Object.entries(words));
  for (const category of categories) {
    files.set(category.id, category.sets ?? {});
    listInSigns(category, add);
  }
  for (const [file, sets] of files) listInPhrases(file, sets, add);
  const code = quotedIn(checkFolder);
  for (const [file, sets] of files)
    for (const set of ['all', ...Object.keys(sets)])
      if (code.has(`${file}.${set}`) || code.has(set)) add(file, set, `code ${set}`);
  return uses;
}

function listInSigns(category: CategoryFile, add: Add): void {
  const { id, signs = [], vetoes = [] } = category;
  const addVeto = (names: readonly string[], place: string) => {
    for (const name of names.flatMap((one) => one.split('|'))) add(id, name, `${id} ${place}`);
  };
  for (const { any, scope = 'sentence' } of vetoes) addVeto(any, `vetoes in ${scope}`);
  for (const [at, sign] of signs.entries()) {
    for (const [slot, names] of sign.all.entries())
      for (const name of names.split('|')) add(id, name, `${id} ${withoutSlot(sign, slot)}`);
    for (const { any, scope = 'sentence' } of vetoesOf(category, sign))
      addVeto(any, `sign ${at} vetoes in ${scope}`);
  }
}

function withoutSlot(sign: Sign, slot: number): string {
  const all = sign.all.map((names, at) => (at === slot ? '*' : names));
  return JSON.stringify({ ...sign, all, ...(sign.mark === sign.all[slot] ? { mark: '*' } : {}) });
}

function listInPhrases(file: string, sets: Readonly<Record<string, unknown>>, add: Add): void {
  for (const [set, phrases] of Object.entries(sets)) {
    if (!Array.isArray(phrases)) continue;
    for (const phrase of phrases.filter((one) => typeof one === 'string'))
      for (const { 0: written, 1: name = '', index } of phrase.matchAll(/<([^>@]+)>/g))
        add(
          file,
          name,
          `${file}.${set}: ${phrase.slice(0, index)}<*>${phrase.slice(index + written.length)}`,
        );
  }
}

/** Every name that the code of a folder has in quotation marks, also at the end of `${file}.name`. */
function quotedIn(folder: string): ReadonlySet<string> {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/(?:'|\}\.)([\w.-]+)['`]/g)].map(([, name = '']) => name),
    ),
  );
}
