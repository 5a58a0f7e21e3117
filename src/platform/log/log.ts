type Facts = Readonly<Record<string, unknown>>;

/**
 * The operator's log: one line per event on standard error, so that standard output stays free
 * for answers. Facts are appended as `name=value`; never log what a person wrote or who they are.
 */
export type Log = {
  info: (event: string, facts?: Facts) => void;
  /** For surprises: a fact that is an `Error` is given with its stack and its causes. */
  error: (event: string, facts?: Facts) => void;
};

/** A log that writes to the given stream, by default standard error. */
export function logTo(stream: { write: (line: string) => unknown } = process.stderr): Log {
  const write = (level: string, event: string, facts: Facts) => {
    const tail = Object.entries(facts).map(([name, value]) => ` ${name}=${quoted(asText(value))}`);
    stream.write(`${new Date().toISOString()} ${level} ${event}${tail.join('')}\n`);
  };
  return {
    info: (event, facts = {}) => write('info', event, facts),
    error: (event, facts = {}) => write('error', event, facts),
  };
}

function asText(value: unknown): string {
  if (!(value instanceof Error)) return String(value);
  const stack = value.stack ?? value.message;
  return value.cause === undefined ? stack : `${stack}\ncaused by ${asText(value.cause)}`;
}

function quoted(value: string): string {
  return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
