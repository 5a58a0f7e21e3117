/** A wish to stop, once it has been uttered by SIGINT or SIGTERM. */
export type StopWish = { uttered: () => boolean; whenUttered: Promise<void> };

/**
 * Listens for SIGINT and SIGTERM from now on. The first asks the program to stop in its own order;
 * a second ends it at once, for whoever has no patience left. Under npm, the end of the shell that
 * npm runs its scripts in is such a wish too: that shell keeps a signal to npm for itself.
 */
export function hearStopWish(): StopWish {
  let heard = false;
  const whenUttered = new Promise<void>((resolve) => {
    const hear = () => {
      if (heard) process.exit(130);
      heard = true;
      resolve();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
    if (process.env.npm_lifecycle_event) whenOrphaned(() => heard || hear());
  });
  return { uttered: () => heard, whenUttered };
}

const glance = 250;

/** Calls once the process that started this one has ended; never where systems give no new parent. */
function whenOrphaned(call: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    call();
  }, glance);
  watch.unref();
}
