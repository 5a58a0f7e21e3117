import { createHash } from 'node:crypto';
import type { WrittenMinutes } from '../../documents/vocabulary.ts';
import type { Seal, SealContent } from '../vocabulary.ts';

/** The hash before a body's first seal: 32 zero bytes, in hexadecimal. */
export const firstHash = '0'.repeat(64);

/** The bytes that are signed and sealed: the same minutes always give the same text. */
export function canonicalMinutes(minutes: WrittenMinutes): string {
  return canonical(minutes);
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a seal: over all that it says and over the seal before it in the same body. */
export function sealHash(content: SealContent, previousHash: string): string {
  return sha256(canonical({ ...content, previousHash }));
}

/** Whether a body's seals, in their order, each stand on the one before. */
export function chainHolds(seals: readonly Seal[]): boolean {
  let previous = firstHash;
  for (const [at, { hash, previousHash, ...content }] of seals.entries()) {
    if (previousHash !== previous || content.number !== at + 1) return false;
    if (sealHash(content, previousHash) !== hash) return false;
    previous = hash;
  }
  return true;
}

/** The beginning of a hash, as it can be read out: "AB12-CD34-EF56". */
export function shortCode(hash: string): string {
  const code = hash.slice(0, 12).toUpperCase();
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** A hash or a short code as somebody typed it; null where it is neither. */
export function readCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s:-]/gu, '');
  return /^([0-9a-f]{12}|[0-9a-f]{64})$/u.test(code) ? code : null;
}

/** The same value always gives the same text: keys sorted, what JSON cannot hold left out. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const parts = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
