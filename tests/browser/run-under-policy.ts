import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Policy files can be put before a browser as root on Linux only. */
export const canPutPolicy =
  process.platform === 'linux' && spawnSync('unshare', ['--mount', 'true']).status === 0;

/**
 * Runs a script of ours where /etc is a copy of its own, with a real policy file in it, and gives what it prints last, as
 * JSON: nobody's machine is touched.
 */
export async function runUnderPolicy(
  files: string[],
  policy: Record<string, unknown>,
  child: string,
): Promise<unknown> {
  const script = [
    'set -e',
    'copy=$(mktemp -d)',
    'mount -t tmpfs tmpfs "$copy"',
    'cp -a /etc/. "$copy"/',
    'mount --bind "$copy" /etc',
    ...files.flatMap((file) => [`mkdir -p "$(dirname ${file})"`, `printf %s "$POLICY" > ${file}`]),
    `exec "${process.execPath}" "${child}"`,
  ].join('\n');
  const { stdout } = await run('unshare', ['--mount', 'sh', '-c', script], {
    env: { ...process.env, POLICY: JSON.stringify(policy) },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
