/**
 * An object as JSON, in pieces. A member that can be gone through and is no list is written as a
 * list of what it gives, one at a time.
 */
export function* jsonInPieces(object: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (!isGivenOneByOne(value)) yield JSON.stringify(value);
    else yield* listInPieces(value);
  }
  yield before === '{' ? '{}' : '}';
}

function* listInPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

const isGivenOneByOne = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;

const chunkLetters = 2 ** 16;

/** Pieces put together to chunks that are worth writing. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLetters) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
