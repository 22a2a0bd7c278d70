import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { type Network, networkIds } from '../../src/sites/networks.ts';

export type { Network };

/** The built pages: each file's text by its path, and each network's own script and style sheets. */
export type Pages = { files: Map<string, string>; sheets: Map<string, string[]> };

/** Where a page's files live on each host. */
export const base = '/static/';
let built: Promise<Pages> | undefined;

/** Bundles the four demo pages with their real editors, in memory, once a process. */
export function buildPages(): Promise<Pages> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<Pages> {
  const root = fileURLToPath(new URL('pages', import.meta.url));
  const result = await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    css: { modules: { generateScopedName: hashed } },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(networkIds.map((name) => [name, `${root}/${name}/page.ts`])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  const pages: Pages = { files: new Map(), sheets: new Map() };
  const chunks = new Map<string, Rolldown.OutputChunk>();
  for (const file of output)
    if (file.type === 'chunk') {
      chunks.set(file.fileName, file);
      pages.files.set(base + file.fileName, file.code);
    } else pages.files.set(base + file.fileName, String(file.source));
  for (const name of networkIds) pages.sheets.set(name, [...sheetsOf(`${name}.js`, chunks)]);
  return pages;
}

/** A chunk's style sheets come after those of what it imports. */
function sheetsOf(fileName: string, chunks: Map<string, Rolldown.OutputChunk>): Set<string> {
  const chunk = chunks.get(fileName);
  const own =
    (chunk as { viteMetadata?: { importedCss: Set<string> } } | undefined)?.viteMetadata?.importedCss ?? [];
  return new Set([...(chunk?.imports ?? []).flatMap((name) => [...sheetsOf(name, chunks)]), ...own]);
}

/** The networks' class names say nothing, so no test and no product code can lean on them. */
function hashed(name: string, file: string): string {
  return `x${createHash('sha256').update(`${file} ${name}`).digest('hex').slice(0, 7)}`;
}
