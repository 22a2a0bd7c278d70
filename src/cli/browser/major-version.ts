import { execFileSync } from 'node:child_process';

/** A browser's major version, where it tells. */
export function majorVersion(path: string): number | undefined {
  try {
    // Chrome on Windows opens a window instead of telling its version.
    if (process.platform === 'win32') return undefined;
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
    const [, major] = /(\d+)\./.exec(told) ?? [];
    return major ? Number(major) : undefined;
  } catch {
    return undefined;
  }
}
