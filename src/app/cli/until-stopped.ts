/** A wish to stop, once it has been uttered by SIGINT or SIGTERM. */
export type StopWish = { uttered: () => boolean; whenUttered: Promise<void> };

/**
 * Listens for SIGINT and SIGTERM from now on. The first asks the program to stop in its own order;
 * a second ends it at once, for whoever has no patience left.
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
  });
  return { uttered: () => heard, whenUttered };
}
