import { isIPv6 } from 'node:net';

const loopback = /^(?:127\.|::1$)/;
/** An address as a socket of both kinds or a proxy writes it, without the port and the network card. */
const plain = (address: string) =>
  address
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');

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
  const known = new Set(proxies.map((one) => inFull(plain(one))));
  const passesOn = (address: string) => loopback.test(address) || known.has(inFull(address));
  let at = plain(peer ?? '');
  const written = (forwarded ?? '').split(',').map(plain).filter(Boolean);
  while ((at === '' || passesOn(at)) && written.length > 0) at = written.pop() ?? at;
  return at;
}

/** Whoever has an IPv6 address has a whole network of them: its first half is one place. */
export const placeOf = (address: string): string =>
  isIPv6(address) ? inFull(address).split(':').slice(0, 4).join(':') : address;

/** An IPv6 address with all its groups; every other address as it is. */
function inFull(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const gap = address.includes('::') ? 8 - groups.length - after.length : 0;
  const all = [...groups, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
  return all.map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}
