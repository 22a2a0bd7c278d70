import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

type Expression = { file: string; source: string; flags: string };

const root = new URL('../../', import.meta.url);
/** Milliseconds for one expression among all, and by itself; what cannot be judged then has to be named with a reason. */
const timeout = 5000;
const patience = 40_000;
const unjudged = ': not judged in time';

/** Every literal under src/ but for the command line's, and what src/check puts together of strings while it loads. */
async function collectExpressions(): Promise<Expression[]> {
  const all = new Map<string, Expression>();
  const add = (file: string, source: string, flags: string) =>
    all.set(`/${source}/${flags}`, { file, source, flags });
  const files = globSync('src/{check,deploy,page,policy,settings,sites,ui}/**/*.{ts,tsx}', {
    cwd: root,
  }).sort();
  for (const file of files) {
    const tree = parseAst(readFileSync(new URL(file, root), 'utf8'), {
      lang: file.endsWith('x') ? 'tsx' : 'ts',
    });
    JSON.stringify(tree, (_, node) => {
      if (node?.regex) add(file, node.regex.pattern, node.regex.flags);
      return typeof node === 'bigint' ? undefined : node;
    });
  }
  const Plain = RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags = '']) {
      const file = /src\/check\/[\w/-]+\.ts/.exec(new Error().stack?.split('\n')[2] ?? '')?.[0];
      if (file) add(file, String(source), String(flags));
      return Reflect.construct(target, [source, flags]);
    },
  });
  for (const file of files.filter((one) => one.startsWith('src/check/')))
    await import(new URL(file, root).href);
  globalThis.RegExp = Plain;
  return [...all.values()];
}

/** Of the second degree or more on a text of any length, but asked of one word, gap, phrase or entry alone. */
const short = new Set([
  String.raw`/^(?=[^\s]*[\d!$%^*_])[A-Z][a-z]{3,}[\d!$%^&*_+][A-Za-z\d!$%^&*_]*$/`,
  '/[.,;!?~-]+$/',
  String.raw`/@.*\./`,
  String.raw`/["')\]}.,!?:;~_-]+$/`,
  String.raw`/\*+$/`,
  String.raw`/\d+$/`,
  `/^[."'(*_~-]+|[.,;:!?"')*_~-]+$/`,
  String.raw`/(.)\1{2,}/`,
  String.raw`/^\s*\.?\s*$/`,
  "/[.,;:!?)'-]+$/",
  "/[!@€_']+$/",
  '/[/?#].*$/',
  "/[a-z0-9_+'](?:[a-z0-9_+'.-]{0,60}[a-z0-9_+'])?$/",
  String.raw`/(<[^>]*>)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/`,
  String.raw`/\s*\n\s*/`,
  String.raw`/\(|\)~?\??|\||\.{2,3}|\^|\$|<[^>]+>\??|[^\s()|<>]+/`,
]);

/** What recheck cannot judge however long it is given, and why it is linear all the same. */
const judgedByHand = [
  {
    file: 'src/check/organisation/find-organisation.ts',
    begins: '^(?:the|my|our|at|',
    because: 'a text can be taken apart into these words in one way only (Sardinas and Patterson’s test)',
  },
  {
    file: 'src/check/contact/find-own-numbers.ts',
    begins: String.raw`\b(?:\p{Lu}[\p{L}'-]{1,20} ){1,2}(?:Cottage|House|`,
    because: 'every repetition is bounded: from no place are more than a hundred characters looked at',
  },
  {
    file: 'src/check/contact/find-own-numbers.ts',
    begins: String.raw`(?<![\d/.:£-])\b(?:(?:[Ff]lat|`,
    because: 'every repetition is bounded, as above',
  },
  {
    file: 'src/check/contact/find-emails.ts',
    begins: String.raw`\.(?:sch\.uk|academy|school|ac\.uk)$|`,
    because: 'nothing is repeated but the letters between two dots, and it is asked of one domain',
  },
];

test('no regular expression takes more than linear time on a long text', async () => {
  const expressions = await collectExpressions();
  expect(expressions.length).toBeGreaterThan(100);
  const asked = expressions.filter(({ source }) => !short.has(`/${source}/`));
  const hurried = await Promise.all(asked.map((expression) => judge(expression, timeout)));
  // Side by side, on a busy machine, simple ones run out of time too: each is asked again by itself.
  const judged: (string | undefined)[] = [];
  for (const [at, expression] of asked.entries()) {
    const { file, source } = expression;
    if (!hurried[at]?.endsWith(unjudged)) judged.push(hurried[at]);
    else if (!judgedByHand.some((one) => one.file === file && source.startsWith(one.begins)))
      judged.push(await judge(expression, patience));
  }
  expect(judged.filter((one) => one !== undefined)).toEqual([]);
}, 400_000);

/** What is wrong with an expression, if anything is. */
async function judge({ file, source, flags }: Expression, timeout: number): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout, attackTimeout: 500 });
  const name = `${file}: /${source}/${flags}`;
  if (verdict.status === 'unknown') return `${name}${unjudged}`;
  // What fuzzing alone calls polynomial hangs on the machine's mood, and {3,40} is among it.
  const counts =
    verdict.status === 'vulnerable' &&
    (verdict.checker === 'automaton' || verdict.complexity.type === 'exponential');
  return counts ? name : undefined;
}
