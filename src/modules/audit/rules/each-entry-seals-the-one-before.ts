import { createHash } from 'node:crypto';
import type { AuditRecord, ChainedRecord, ChainVerdict } from '../vocabulary.ts';

/** The hash before the first entry: 32 zero bytes, in hexadecimal. */
export const chainStart = '0'.repeat(64);

/**
 * The same value always gives the same text: keys sorted, and what JSON cannot hold left out, so
 * that a value hashes alike before it is stored and after it has been read back.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonicalJson(v ?? null)).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}

/** SHA-256 (hexadecimal) over the number, the hash before, and everything the entry says. */
export function sealEntry(record: AuditRecord, number: number, previousHash: string): string {
  const { at, personId, personName, role, onBehalfOf, command } = record;
  const { subjectKind, subjectId, bodyId, before, after } = record;
  const sealed = { at, personId, personName, role, onBehalfOf, command };
  const about = { subjectKind, subjectId, bodyId, before: before ?? null, after: after ?? null };
  return createHash('sha256')
    .update(canonicalJson({ number, previousHash, ...sealed, ...about }))
    .digest('hex');
}

/** Where a check has come to; begin with `chainBegin` and feed entries in order of number. */
export type ChainPosition = { expected: number; previousHash: string };
export const chainBegin: ChainPosition = { expected: 1, previousHash: chainStart };

/** One step of the check: the next position, or what is wrong with this entry. */
export function checkEntry(
  position: ChainPosition,
  entry: ChainedRecord,
): { next: ChainPosition } | { broken: Extract<ChainVerdict, { whole: false }>['why'] } {
  if (entry.number !== position.expected) return { broken: 'missing-number' };
  if (entry.previousHash !== position.previousHash) return { broken: 'does-not-follow' };
  if (sealEntry(entry, entry.number, entry.previousHash) !== entry.hash) {
    return { broken: 'was-changed' };
  }
  return { next: { expected: position.expected + 1, previousHash: entry.hash } };
}
