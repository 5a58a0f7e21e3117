/** 0: done. 1: refused, with one line that says why. 2: called in a way that makes no sense. */
export type ExitStatus = 0 | 1 | 2;

/** Writes one line for the operator to standard error. */
export function tell(line: string): void {
  process.stderr.write(`omforent: ${line}\n`);
}

/** Says why not, in one line, and answers the status for it. */
export function refuse(line: string): ExitStatus {
  tell(line);
  return 1;
}

/** Says how the command is called, and answers the status for it. */
export function misused(usage: string): ExitStatus {
  process.stderr.write(`Usage: omforent ${usage}\n`);
  return 2;
}
