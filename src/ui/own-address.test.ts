import { expect, it } from 'vitest';
import { ownAddress } from './own-address.ts';

it.each([
  ['/', '/'],
  ['/moter/meet_1?visning=tett#saksliste', '/moter/meet_1?visning=tett#saksliste'],
  ['/sok?q=møte → vedtak', '/sok?q=m%C3%B8te%20%E2%86%92%20vedtak'],
])('%j is one of ours', (to, sent) => expect(ownAddress(to)).toBe(sent));

it.each([
  'https://example.org/',
  '//example.org/',
  '/\\example.org/',
  '/\t/example.org/',
  '/\n/example.org/',
  '/.//example.org/',
  '/moter/..//example.org/',
  '/\r\nset-cookie: a=b',
  'javascript:alert(1)',
  'moter',
  '',
])('%j is not', (to) => expect(ownAddress(to)).toBeNull());
