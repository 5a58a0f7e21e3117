const exactEnough = 1e-6;
const largestFactor = 240;

/**
 * Whole numbers in nearly the same proportions as the given ones: first the smallest that are the
 * same to within a millionth, if there are any, then two that are finer and finer.
 */
export function* nearbyWholes(values: Float64Array): Generator<number[]> {
  const sizes = [...values].map(Math.abs);
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes.filter((size) => size > exactEnough * largest));
  for (let factor = 1; factor <= largestFactor; factor += 1) {
    const scaled = sizes.map((size) => (size / smallest) * factor);
    if (scaled.every((one) => Math.abs(one - Math.round(one)) < exactEnough * (1 + one))) {
      yield rounded(values, factor / smallest);
      break;
    }
  }
  yield inWholes(values, 1_000);
  yield inWholes(values, 100_000);
}

/** Whole numbers in about the same proportions, the largest of them this large. */
export function inWholes(values: Float64Array, largest: number): number[] {
  return rounded(values, largest / values.reduce((a, b) => Math.max(a, Math.abs(b)), 1e-300));
}

function rounded(values: Float64Array, factor: number): number[] {
  return [...values].map((value) => Math.round(value * factor) || 0);
}
