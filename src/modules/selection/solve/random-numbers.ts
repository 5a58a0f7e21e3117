/** A number in [0, 1), drawn anew at each call. */
export type RandomNumbers = () => number;

/**
 * Quick numbers for the search, the same for the same seed on every machine: a 32-bit Weyl sequence
 * (step 0x9e3779b9) through the finaliser of MurmurHash3. They are never used for the draw itself,
 * which takes `seededNumbers`.
 */
export function randomNumbers(seed: number): RandomNumbers {
  let state = Math.imul(seed ^ 0x5851f42d, 0x2c1b3c6d) | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}
