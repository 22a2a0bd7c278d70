import { build, type Rolldown } from 'vite';

/** Bundles a module with the product's own code into one script that leaves its exports under this name. */
export async function bundleModule(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [{ output }] = [result].flat() as [Rolldown.RolldownOutput];
  return output[0].code;
}
