import { readdirSync, readFileSync } from 'node:fs';
import type { Draft } from '../check/types.ts';

/** A labelled post, in the form that tests/corpus/GUIDE.md gives, with the name of its file. */
export type Post = Draft & {
  id: string;
  file: string;
  profile: string;
  expect: string[];
  allow?: string[];
  note?: string;
};

const folder = new URL('../../tests/corpus/', import.meta.url);

/** The labelled posts of tests/corpus, or those of one file, named without .jsonl. */
export function readCorpus(file?: string): Post[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && (!file || name === `${file}.jsonl`))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line): Post => ({ ...JSON.parse(line), file: name })),
    );
}
