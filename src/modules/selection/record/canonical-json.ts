import { hash } from 'node:crypto';

/**
 * JSON in which one content has one writing: no spaces, the keys of an object in the order of their
 * UTF-16 code units, members without a value left out, numbers and strings as ECMAScript writes
 * them.
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The same writing in pieces, so that a content of many megabytes need not stand in memory whole. */
export function* canonicalPieces(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) yield `${at ? ',' : '['}${canonicalJson(one ?? null)}`;
    yield value.length > 0 ? ']' : '[]';
  } else if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [at, [key, member]] of members.entries()) {
      yield `${at ? ',' : '{'}${JSON.stringify(key)}:`;
      yield* canonicalPieces(member);
    }
    yield members.length > 0 ? '}' : '{}';
  } else yield JSON.stringify(value);
}

/** The SHA-256 of a content’s canonical JSON, in hexadecimal. */
export function digestOf(value: unknown): string {
  return hash('sha256', canonicalJson(value));
}
