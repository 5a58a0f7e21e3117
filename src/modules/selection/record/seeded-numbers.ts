import { createHash } from 'node:crypto';

/** Numbers that follow from a seed alone, the same on every machine. */
export type SeededNumbers = {
  /** A whole number from 0 up to and without `limit`, each equally likely; `limit` at most 2^48. */
  below: (limit: number) => number;
  /** The items in an order in which each order is equally likely. */
  shuffled: <Item>(items: readonly Item[]) => Item[];
};

const blockBytes = 30;
const numberBytes = 6;

/**
 * The numbers of a seed. Block i of the stream is the first 30 bytes of the SHA-256 of the text
 * `SEED/i` in UTF-8, i = 0, 1, 2, … in decimals. Six bytes at a time are one number v below 2^48,
 * most significant byte first. Below n: v is skipped if it is not below the largest multiple of n
 * that 2^48 holds, and gives v mod n otherwise. An order is drawn from the last place to the
 * second: the item at place i changes places with the one at place `below(i + 1)`.
 */
export function seededNumbers(seed: string): SeededNumbers {
  let block = Buffer.alloc(0);
  let blocks = 0;
  let at = blockBytes;
  const next = () => {
    if (at === blockBytes) {
      block = createHash('sha256').update(`${seed}/${blocks}`, 'utf8').digest();
      blocks += 1;
      at = 0;
    }
    const value = block.readUIntBE(at, numberBytes);
    at += numberBytes;
    return value;
  };
  const below = (limit: number) => {
    const fair = 2 ** 48 - (2 ** 48 % limit);
    let value = next();
    while (value >= fair) value = next();
    return value % limit;
  };
  const shuffled = <Item>(items: readonly Item[]) => {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [order[last], order[other]] = [order[other] as Item, order[last] as Item];
    }
    return order;
  };
  return { below, shuffled };
}
