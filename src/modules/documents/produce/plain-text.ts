/** Control characters other than line breaks and tabs, halves of characters, and non-characters. */
const unprintable = /(?![\n\t])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Signs that turn the direction of all text after them, so that a name can read as another. */
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Data with every string made plain: what no document may hold and what turns the reading order
 * is left out, so that each format shows the same text and none is broken by it.
 */
export function plainText<Data>(data: Data): Data {
  return plain(data) as Data;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(/\r\n?/g, '\n').replace(unprintable, '').replace(turning, '');
  }
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
