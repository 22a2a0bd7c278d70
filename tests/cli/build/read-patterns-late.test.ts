import { build } from 'vite';
import { expect, it } from 'vitest';
import { readPatternsLate } from '../../../src/cli/build/read-patterns-late.ts';

/** What a script with one export gives once it has been built. */
async function run(code: string): Promise<{ code: string; result: unknown }> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      readPatternsLate(),
      {
        name: 'given',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('given.js') ? '/given.js' : undefined),
        load: (id) => (id === '/given.js' ? code : undefined),
      },
    ],
    build: { write: false, minify: true, lib: { entry: 'given.js', formats: ['es'] } },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('nothing was built');
  const { result } = await import(`data:text/javascript,${encodeURIComponent(chunk.code)}`);
  return { code: chunk.code, result };
}

it('keeps what a pattern means', async () => {
  const { code, result } = await run(
    `const capital = /^\\p{Lu}/u;
     const of = (text) => /^["\\\\/\\p{L}]+$/iu.test(text);
     export const result = [of('a/"\\\\É'), of('1'), capital.test('Éa'), capital.test('éa')];`,
  );
  expect(result).toEqual([true, false, true, false]);
  expect(code).not.toMatch(/\/\^/);
});

it('makes late what is only given to what begins at the start of a text', async () => {
  const { code, result } = await run(
    `const of = (text) => [text.replace(/\\p{Lu}/gu, ''), text.match(/\\p{Ll}/gu), [...text.matchAll(/\\p{N}/gu)].length];
     export const result = [of('ABc1'), of('aB22')];`,
  );
  expect(result).toEqual([
    ['c1', ['c'], 1],
    ['a22', ['a'], 2],
  ]);
  expect(code).not.toContain('/gu');
});

it('leaves alone what costs nothing, and what keeps its place', async () => {
  const { code, result } = await run(
    `const walk = (text) => { const found = []; const each = /\\p{Lu}/gu; for (let one; (one = each.exec(text)); ) found.push(one[0]); return found; };
     const at = (text) => text.replace(/\\p{Lu}/uy, '');
     export const result = [walk('ABc'), walk('D'), at('Ab'), at('Cb'), /[a-z]+/.exec('ABc')[0]];`,
  );
  expect(result).toEqual([['A', 'B'], ['D'], 'b', 'b', 'c']);
  expect(code).not.toContain('RegExp');
});
