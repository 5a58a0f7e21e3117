import { once } from 'node:events';

/** Where a command writes: standard output or standard error. */
export type ImportOutput = NodeJS.WritableStream & { isTTY?: boolean };

/** Writes, and waits while whoever reads is behind, so that nothing piles up in memory. */
export async function writeAll(output: ImportOutput, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}

const quietMilliseconds = 1000;
const stepMilliseconds = 200;

/**
 * A line on a terminal that tells how far a long import has come. It stays silent during the
 * first second, and where standard error is no terminal.
 */
export function importProgress(stderr: ImportOutput, total: number, now = Date.now) {
  let next = now() + quietMilliseconds;
  let shown = false;
  return {
    reach(done: number, name: string): void {
      if (stderr.isTTY !== true || now() < next) return;
      next = now() + stepMilliseconds;
      shown = true;
      stderr.write(`\r\u001b[K${done} av ${total}: ${name}`);
    },
    clear(): void {
      if (shown) stderr.write('\r\u001b[K');
      shown = false;
    },
  };
}
