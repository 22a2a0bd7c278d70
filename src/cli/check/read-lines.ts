import type { Readable } from 'node:stream';

/**
 * The lines of a stream, parted by line feeds alone. Node's readline also parts them at U+2028 and U+2029, which JSON
 * holds as they are inside its strings.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let rest = '';
  let isFirst = true;
  for await (const chunk of input) {
    // Windows begins a file with a byte order mark.
    rest += isFirst ? String(chunk).replace(/^\uFEFF/, '') : chunk;
    isFirst = false;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
