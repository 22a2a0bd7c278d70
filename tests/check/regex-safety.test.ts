import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';

type Expression = { file: string; source: string; flags: string };

const root = new URL('../../', import.meta.url);
/** Milliseconds for one expression; what takes longer to judge counts as neither safe nor vulnerable. */
const timeout = 5000;

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
  String.raw`/\(|\)\??|\||\.{2,3}|\^|\$|<[^>]+>\??|[^\s()|<>]+/`,
]);

test('no regular expression takes more than linear time on a long text', async () => {
  const expressions = await collectExpressions();
  expect(expressions.length).toBeGreaterThan(100);
  const asked = expressions.filter(({ source }) => !short.has(`/${source}/`));
  const vulnerable = await Promise.all(
    asked.map(async ({ file, source, flags }) => {
      const verdict = await check(source, flags, { timeout, attackTimeout: 500 });
      // What fuzzing alone calls polynomial hangs on the machine's mood, and {3,40} is among it.
      const counts =
        verdict.status === 'vulnerable' &&
        (verdict.checker === 'automaton' || verdict.complexity.type === 'exponential');
      return counts ? [`${file}: /${source}/${flags}`] : [];
    }),
  );
  expect(vulnerable.flat()).toEqual([]);
}, 120_000);
