import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Runs a script of ours in this very Node, shows its output and says whether it succeeded. `leaves`: a file that an earlier run may have left. */
export function runStep(name: string, command: string[], cwd: string, leaves?: string): Promise<boolean> {
  console.log(`\n=== ${name}`);
  if (leaves) rmSync(leaves, { force: true });
  const child = spawn(process.execPath, command, { cwd, stdio: 'inherit' });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, pass);
  return new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  }).finally(() => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, pass);
  });
}
