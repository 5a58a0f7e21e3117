import { closeSync, fstatSync, openSync, readSync, renameSync, statSync } from 'node:fs';

const longest = 10 * 1024 * 1024;

/** Puts a long log aside as `.1`, so that two of them at most take up space. */
export function startNewLogWhenLong(log: string): void {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > longest) renameSync(log, `${log}.1`);
}

/** The last line in which the server complains, for the operator's one line. */
export function lastComplaint(log: string): string {
  const lines = tail(log).trim().split('\n');
  const complaint = lines.findLast((line) => /FATAL|PANIC|ERROR|could not/.test(line));
  return (complaint ?? lines.at(-1) ?? '').replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
}

function tail(log: string): string {
  const file = openSync(log, 'r');
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, 8192));
    readSync(file, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    closeSync(file);
  }
}
