import { isIPv6 } from 'node:net';

const loopback = /^(?:127\.|::1$)/;
/** An IPv4 address as a socket of both kinds writes it. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Where a request comes from. What stands beside the socket, or is on this machine, or is one of the
 * operator's `proxies`, has only passed it on: then the last address that it wrote down itself
 * counts, and so on backwards. What anybody else writes in the header counts for nothing.
 */
export function clientAddress(
  peer: string | undefined,
  forwarded: string | undefined,
  proxies: readonly string[] = [],
): string {
  const passesOn = (address: string) => loopback.test(address) || proxies.includes(address);
  let at = plain(peer ?? '');
  const written = (forwarded ?? '').split(',').map(plain).filter(Boolean);
  while ((at === '' || passesOn(at)) && written.length > 0) at = written.pop() ?? at;
  return at;
}

/** Whoever has an IPv6 address has a whole network of them: its first half is one place. */
export function placeOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const gap = address.includes('::') ? 8 - groups.length - after.length : 0;
  const all = [...groups, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
  return all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
