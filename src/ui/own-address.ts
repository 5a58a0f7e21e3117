/**
 * An address of ours that a form or a cookie names to go on to, as a `Location` may carry it; null
 * for one that leads, or that a browser would read as leading, to another site. Browsers take a
 * backslash for a slash and skip line ends and tabs, so that `/\t/elsewhere` leaves us too.
 */
export function ownAddress(to: string): string | null {
  if (!to.startsWith('/') || /\p{Cc}/u.test(to)) return null;
  const nowhere = 'http://own.invalid';
  const read = URL.canParse(to, nowhere) ? new URL(to, nowhere) : null;
  if (read?.origin !== nowhere || read.pathname.startsWith('//')) return null;
  return read.pathname + read.search + read.hash;
}
