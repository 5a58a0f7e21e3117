/**
 * The operator's log: one line per event on standard error, so that standard output stays free
 * for answers. Facts are appended as `name=value`; never log what a person wrote or who they are.
 */
export type Log = (event: string, facts?: Record<string, string | number | boolean>) => void;

/** A log that writes to the given stream, by default standard error. */
export function logTo(stream: { write: (line: string) => unknown } = process.stderr): Log {
  return (event, facts = {}) => {
    const tail = Object.entries(facts).map(([name, value]) => ` ${name}=${quoted(String(value))}`);
    stream.write(`${new Date().toISOString()} ${event}${tail.join('')}\n`);
  };
}

function quoted(value: string): string {
  return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
