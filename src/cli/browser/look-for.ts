import { existsSync } from 'node:fs';
import { join } from 'node:path';

const { env, platform } = process;

/** Names on the path, or whole paths, by system, the preferred one first. */
export type Places = Partial<Record<NodeJS.Platform, string[]>>;

/** Gives the path of the first program that is there. */
export function lookFor(places: Places): string | undefined {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : ':');
  for (const name of places[platform] ?? []) {
    const paths =
      name.includes('/') || name.includes('\\') ? [name] : folders.map((folder) => join(folder, name));
    const found = paths.find((path) => existsSync(path));
    if (found) return found;
  }
  return undefined;
}

/** Where Windows may have put programs of these names. */
export function programs(names: string[]): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders.flatMap((folder) => (folder ? names.map((name) => `${folder}\\${name}`) : []));
}
