/** What the stream tells: parts of the page as they stand, and the number of the last event. */
export type Told = { number: number; parts: Record<string, string> };

export type Following = { close: () => void };

const patience = 2_500;
const waitAnew = 5_000;

/**
 * Follows the stream of a live page. A lost connection is made again by the browser, and by us where
 * the browser gives up; what was missed comes with the next telling.
 */
export function follow(
  address: string,
  from: number,
  on: { told: (told: Told) => void; connected: (is: boolean) => void; signedOut: () => void },
): Following {
  let source: EventSource | null = null;
  let number = from;
  let closed = false;
  let lost: ReturnType<typeof setTimeout> | undefined;

  const open = () => {
    if (closed) return;
    const separator = address.includes('?') ? '&' : '?';
    source = new EventSource(`${address}${separator}fra=${number}`);
    source.addEventListener('open', () => {
      clearTimeout(lost);
      lost = undefined;
      on.connected(true);
    });
    source.addEventListener('shown', (event) => {
      const told = JSON.parse((event as MessageEvent<string>).data) as Told;
      number = told.number;
      on.told(told);
    });
    source.addEventListener('error', () => {
      lost ??= setTimeout(() => on.connected(false), patience);
      if (source?.readyState === EventSource.CLOSED) setTimeout(() => void anew(), waitAnew);
    });
  };
  const anew = async () => {
    if (closed) return;
    // A stream that was refused says not why; the page itself does.
    const answer = await fetch(location.href, { redirect: 'manual' }).catch(() => null);
    if (answer?.type === 'opaqueredirect') return on.signedOut();
    if (answer?.ok) open();
    else setTimeout(() => void anew(), waitAnew);
  };
  open();
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => {
    if (event.persisted) open();
  });
  return {
    close: () => {
      closed = true;
      source?.close();
    },
  };
}
