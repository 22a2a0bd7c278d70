import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Ajv from 'ajv';
import type { CategoryFile } from '../../check/category.ts';
import { detectors } from '../../check/detectors.ts';
import { findIdlePhrases } from '../../check/phrases/find-idle-phrases.ts';
import { parsePattern } from '../../check/phrases/pattern.ts';
import { provided } from '../../check/phrases/vocabulary.ts';
import { compileRules, type WordsFile } from '../../check/rules.ts';
import { vetoesOf } from '../../check/vetoes-of.ts';
import { rulesFolder } from '../read-rules.ts';
import { findDoubledPhrases } from './find-doubled-phrases.ts';
import { findUnnamedSets } from './find-unnamed-sets.ts';
import { listSetUses } from './list-set-uses.ts';

type Fault = { file: string; fault: string };

/** Every fault of rules/categories and rules/words, one line each with file, place and remedy. */
export function validateCategories(folder: string = rulesFolder): string[] {
  const faults: Fault[] = [];
  const categories = readAll<CategoryFile>(join(folder, 'categories'), faults);
  const words = readAll<WordsFile>(join(folder, 'words'), faults);
  const schema = JSON.parse(readFileSync(join(folder, 'category.schema.json'), 'utf8'));
  const matchesSchema = new Ajv({ allErrors: true }).compile(schema);
  for (const [id, category] of Object.entries(categories)) {
    const say = (fault: string) => faults.push({ file: `categories/${id}`, fault });
    if (!matchesSchema(category)) {
      for (const { instancePath, message, params } of matchesSchema.errors ?? [])
        say(
          `$${instancePath} ${message} (${Object.values(params).join(', ')}). See rules/category.schema.json.`,
        );
      continue;
    }
    if (category.id !== id) say(`$.id is "${category.id}". Write "${id}", or name the file after the id.`);
    if (category.detector && !detectors[category.detector])
      say(`$.detector "${category.detector}" is none. There are: ${Object.keys(detectors).join(', ')}.`);
    for (const [language, texts] of Object.entries(category.messages))
      for (const key of keysOfMend(category))
        if (!texts[key])
          say(`$.messages.${language}.${key} is missing, which $.mend needs. Write what the button says.`);
    for (const set of unknownSets(category, categories, words))
      say(`a sign or veto names the set "${set}", which is not there. Mend the name, or write the set.`);
    for (const group of unknownGroups(category))
      say(
        `a sign names the group "${group}", which $.vetoGroups has not. Mend the name, or write the group.`,
      );
    for (const { set, phrase, problem } of brokenPhrases(category))
      say(
        `${set}: "${phrase}" ${problem}. Mend it; src/check/phrases/pattern.ts tells the language of phrases.`,
      );
  }
  if (faults.length === 0) faults.push(...faultsBetween(categories, words));
  return faults.map(({ file, fault }) => `rules/${file}.json: ${fault}`);
}

/** What only shows once every file can be read: sets that phrases name, circles of sets, phrases that do nothing. */
function faultsBetween(categories: Record<string, CategoryFile>, words: Record<string, WordsFile>): Fault[] {
  const all = Object.values(categories);
  const folderOf = (file: string) => (Object.hasOwn(words, file) ? 'words' : 'categories');
  try {
    compileRules(all, words);
  } catch (error) {
    const { message } = error as Error;
    const [, file = '*'] = /^rules: ([\w-]+)\./.exec(message) ?? [];
    return [{ file: `${folderOf(file)}/${file}`, fault: `${message}.` }];
  }
  const uses = listSetUses(all, words);
  return [
    ...findIdlePhrases(all).map(({ file, set, phrase, why }) => ({
      file: `categories/${file}`,
      fault: `${set}: "${phrase}" ${why}. Mend it, or take it out.`,
    })),
    ...findDoubledPhrases(all, uses).map(({ file, set, phrase, other }) => ({
      file: `categories/${file}`,
      fault: `${set}: "${phrase}" stands in ${other} too, which does all that ${set} does. Take it out of ${set}.`,
    })),
    ...findUnnamedSets(all, words, uses).map(({ file, set }) => ({
      file: `${folderOf(file)}/${file}`,
      fault: `${set}: no sign, veto or phrase names this set, nor does src/check. Name it, or take it out.`,
    })),
  ];
}

function keysOfMend({ mend }: CategoryFile): string[] {
  if (!mend || typeof mend === 'string') return [];
  return mend.many ? ['fix-without', 'fix-many'] : ['fix-without'];
}

function unknownGroups({ signs = [], vetoGroups = {} }: CategoryFile): string[] {
  const named = signs.flatMap(({ vetoes = [] }) => vetoes.filter((veto) => typeof veto === 'string'));
  return [...new Set(named)].filter((group) => !Object.hasOwn(vetoGroups, group));
}

function unknownSets(
  category: CategoryFile,
  categories: Record<string, CategoryFile>,
  words: Record<string, WordsFile>,
): string[] {
  const { id, sets = {}, signs = [], vetoes = [], vetoGroups = {} } = category;
  const takenBack = [
    ...vetoes,
    ...Object.values(vetoGroups).flat(),
    ...signs.flatMap((sign) => vetoesOf(category, sign)),
  ];
  const named = [
    ...signs.flatMap(({ all, mark }) => [...all, ...(mark && mark !== 'sentence' ? [mark] : [])]),
    ...takenBack.flatMap(({ any }) => any),
  ];
  const isThere = (name: string) => {
    if ((provided as readonly string[]).includes(name)) return true;
    const [file, set] = name.includes('.') ? name.split('.') : [id, name];
    const owner = file === id ? sets : (categories[file ?? '']?.sets ?? words[file ?? '']);
    return (
      owner !== undefined &&
      (Object.hasOwn(owner, set ?? '') || (set === 'all' && hasUnion(words[file ?? ''])))
    );
  };
  const names = named.flatMap((name) => name.replace(/^reply:/, '').split('|'));
  return [...new Set(names)].filter((name) => !isThere(name.replace(/^reply:/, '')));
}

function brokenPhrases({ sets = {} }: CategoryFile): { set: string; phrase: string; problem: string }[] {
  return Object.entries(sets).flatMap(([set, phrases]) =>
    phrases.flatMap((phrase) => {
      try {
        parsePattern(phrase);
        return [];
      } catch (error) {
        return [{ set, phrase, problem: `cannot be read: ${(error as Error).message}` }];
      }
    }),
  );
}

function readAll<T>(folder: string, faults: Fault[]): Record<string, T> {
  const files: Record<string, T> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const id = basename(file, '.json');
    try {
      files[id] = JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
    } catch (error) {
      faults.push({
        file: `${basename(folder)}/${id}`,
        fault: `is not JSON: ${(error as Error).message}. Mend the punctuation there.`,
      });
    }
  }
  return files;
}

/** Whether a file of words says that its lists are asked for as one. */
function hasUnion({ withAll, onlyAll }: WordsFile = {}): boolean {
  return withAll === true || onlyAll === true;
}
