import type { Plugin } from 'vite';

type Node = {
  type: string;
  start: number;
  end: number;
  regex?: { pattern: string; flags: string };
  callee?: { property?: { name?: string } };
  arguments?: Node[];
};

/** What a text does with a pattern from its beginning, wherever the pattern's last search of another text ended. */
const fromTheStart = new Set(['match', 'matchAll', 'replace', 'replaceAll']);

/**
 * Has a regular expression that asks for letters of every alphabet (`\p{…}`) made when the code first comes to it. As a literal
 * Chromium works it out each time that it reads the code around: when the script comes, and again when the function is called.
 * One that keeps its place in a text (g, y) stays as it is, but for a g that is only given to what begins at the text's start.
 */
export function readPatternsLate(): Plugin {
  return {
    name: 'late-patterns',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!code.includes('\\p{') || !/\.[jt]sx?$/.test(id)) return undefined;
      const nodes = [...findNodes(this.parse(code))];
      const placeless = new Set(
        nodes.flatMap(({ callee, arguments: given }) =>
          fromTheStart.has(callee?.property?.name ?? '') ? given : [],
        ),
      );
      const late = nodes.filter(
        (node) =>
          node.regex?.pattern.includes('\\p{') &&
          !node.regex.flags.includes('y') &&
          (!node.regex.flags.includes('g') || placeless.has(node)),
      );
      if (late.length === 0) return undefined;
      let written = '';
      let from = 0;
      for (const [at, { start, end, regex }] of late.entries()) {
        const made = `new RegExp(${JSON.stringify(regex?.pattern)}, ${JSON.stringify(regex?.flags)})`;
        written += `${code.slice(from, start)}(${nameOf(at)} ??= ${made})`;
        from = end;
      }
      const names = late.map((_, at) => nameOf(at)).join(', ');
      return { code: `${written}${code.slice(from)}\nvar ${names};`, map: null };
    },
  };
}

const nameOf = (at: number) => `latePattern${at}`;

/** All that a tree of a script is made of, in the order of the script. */
function* findNodes(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree && 'start' in tree && 'end' in tree) yield tree as Node;
  for (const part of Object.values(tree)) yield* findNodes(part);
}
