/** Work that is done again and again, never twice at once. */
export type Repeated = {
  /** Does it as soon as may be; once more where it was asked for in the middle of it. */
  wake: () => void;
  /** Starts no more, and waits for what is under way. */
  stop: () => Promise<void>;
};

/**
 * Does work at once, whenever it is woken, and at the latest `everyMs` after it ended. `work` asks
 * `goOn` between its parts. What it throws is told to `surprised`, and it is done again in time.
 */
export function runAgain(
  work: (goOn: () => boolean) => Promise<void>,
  everyMs: number,
  surprised: (error: unknown) => void,
): Repeated {
  let stopped = false;
  let wanted = false;
  let underWay: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const once = async () => {
    do {
      wanted = false;
      await work(() => !stopped).catch(surprised);
    } while (wanted && !stopped);
  };
  const wake = () => {
    wanted = true;
    if (stopped || underWay) return;
    clearTimeout(timer);
    underWay = once().finally(() => {
      underWay = null;
      if (stopped) return;
      timer = setTimeout(wake, everyMs);
      timer.unref();
    });
  };
  const stop = async () => {
    stopped = true;
    clearTimeout(timer);
    await underWay;
  };
  return { wake, stop };
}
