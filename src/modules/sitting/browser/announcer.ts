const quiet = 4_000;

/**
 * Reads sentences out politely: one at a time, at most one in four seconds, and only the newest of
 * those that came meanwhile.
 */
export function announcer(region: Element | null): (sentence: string) => void {
  let last = region?.getAttribute('data-said') ?? '';
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    timer = undefined;
    if (waiting === null || !region) return;
    region.textContent = waiting;
    waiting = null;
    timer = setTimeout(say, quiet);
  };
  return (sentence) => {
    if (sentence === last) return;
    last = sentence;
    waiting = sentence;
    if (timer === undefined) timer = setTimeout(say, 300);
  };
}
