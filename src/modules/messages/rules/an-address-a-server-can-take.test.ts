import { expect, test } from 'vitest';
import { isMailAddress } from './an-address-a-server-can-take.ts';

test.each([
  'leder@kommune.example',
  'fornavn.etternavn+mote@sub.kommune.example',
  'post@bærum.example',
  'áššemeannudeaddji@sámi.example',
  "o'neil@x.example",
])('%s can be written to', (address) => expect(isMailAddress(address)).toBe(true));

test.each([
  '',
  'leder',
  'leder@',
  '@kommune.example',
  'leder@kommune',
  'leder @kommune.example',
  'a@b@',
  'a@x.example, b@x.example',
  'a@x.example\r\nBcc: b@x.example',
  'a@x..example',
  '.a@x.example',
  'a..b@x.example',
  'a@-x.example',
  `${'a'.repeat(65)}@x.example`,
  '<a@x.example>',
])('%j cannot', (address) => expect(isMailAddress(address)).toBe(false));
