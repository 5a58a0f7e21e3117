import { describe, expect, it } from 'vitest';
import { clientAddress, placeOf } from './client-address.ts';

describe('where a request comes from', () => {
  it('is the socket, whatever whoever sends it writes of itself', () => {
    expect(clientAddress('198.51.100.7', undefined)).toBe('198.51.100.7');
    expect(clientAddress('198.51.100.7', '203.0.113.1')).toBe('198.51.100.7');
    expect(clientAddress('::ffff:198.51.100.7', '203.0.113.1')).toBe('198.51.100.7');
    expect(clientAddress('10.0.0.5', '203.0.113.1')).toBe('10.0.0.5');
  });

  it('is what a proxy on this machine saw, not what was written before it came there', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.1')).toBe('203.0.113.1');
    expect(clientAddress('::1', 'løgn, 1.2.3.4, 203.0.113.1')).toBe('203.0.113.1');
    expect(clientAddress('127.0.0.1', '')).toBe('127.0.0.1');
  });

  it('is what the first of the operator’s own proxies saw', () => {
    const own = ['10.0.0.5', '10.0.0.6'];
    expect(clientAddress('10.0.0.5', '1.2.3.4, 203.0.113.1, 10.0.0.6', own)).toBe('203.0.113.1');
    expect(clientAddress('10.0.0.7', '203.0.113.1', own)).toBe('10.0.0.7');
  });

  it('is the same from every port, and however an address of IPv6 is written', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.1:51234')).toBe('203.0.113.1');
    expect(clientAddress('127.0.0.1', '[2001:db8::1]:51234')).toBe('2001:db8::1');
    expect(clientAddress('fe80::7%eth0', undefined)).toBe('fe80::7');
    const own = ['2001:DB8:0::5'];
    expect(clientAddress('2001:db8::5', '203.0.113.1', own)).toBe('203.0.113.1');
    expect(clientAddress('2001:db8::6', '203.0.113.1', own)).toBe('2001:db8::6');
  });

  it('is one place for a whole network of IPv6', () => {
    expect(placeOf('2001:db8:0:1::7')).toBe(placeOf('2001:0db8:0000:0001:ffff:1:2:3'));
    expect(placeOf('2001:db8:0:1::7')).not.toBe(placeOf('2001:db8:0:2::7'));
    expect(placeOf('2001:db8::1')).toBe('2001:db8:0:0');
    expect(placeOf('203.0.113.1')).toBe('203.0.113.1');
  });
});
