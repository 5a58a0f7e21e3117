import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditRecord, ChainedRecord } from '../vocabulary.ts';
import {
  canonicalJson,
  chainBegin,
  chainStart,
  checkEntry,
  sealEntry,
} from './each-entry-seals-the-one-before.ts';

const record = (after: unknown): AuditRecord => ({
  at: '2023-12-06T12:00:00.000Z',
  personId: 'pers_a',
  personName: 'Sekretær',
  role: 'secretary',
  onBehalfOf: 'Sekretariatet',
  command: 'meetings.move-item',
  subjectKind: 'meeting',
  subjectId: 'meet_a',
  bodyId: null,
  before: null,
  after,
});

function chain(values: unknown[]): ChainedRecord[] {
  let previousHash = chainStart;
  return values.map((value, index) => {
    const number = index + 1;
    const hash = sealEntry(record(value), number, previousHash);
    const entry = { ...record(value), number, previousHash, hash };
    previousHash = hash;
    return entry;
  });
}

function firstBroken(entries: ChainedRecord[]): string {
  let position = chainBegin;
  for (const entry of entries) {
    const step = checkEntry(position, entry);
    if ('broken' in step) return `${entry.number} ${step.broken}`;
    position = step.next;
  }
  return 'whole';
}

describe('each entry seals the one before', () => {
  const entries = chain([1, 'to', { tre: 3 }]);
  it('finds a whole chain whole', () => expect(firstBroken(entries)).toBe('whole'));
  it('finds a changed value', () => {
    expect(firstBroken(entries.map((e, i) => (i === 1 ? { ...e, after: 'annet' } : e)))).toBe(
      '2 was-changed',
    );
  });
  it('finds a removed entry', () => {
    expect(firstBroken(entries.filter((_, i) => i !== 1))).toBe('3 missing-number');
  });
  it('finds a rewritten entry by the next one', () => {
    const rewritten = entries.map((e, i) =>
      i === 1 ? { ...e, after: 'x', hash: sealEntry(record('x'), 2, e.previousHash) } : e,
    );
    expect(firstBroken(rewritten)).toBe('3 does-not-follow');
  });
  it('hashes alike whatever order the keys were written in, and after storage', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(JSON.stringify(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});
