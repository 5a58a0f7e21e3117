import type { Composition } from './panel-matrix.ts';

/** A composition and how often it is to be drawn, so far relative to the others. */
export type WeighedPanel = { composition: Composition; weight: number };

export type Weighing = {
  weights: Float64Array;
  /** The largest difference from the expected count of any type, in people. */
  off: number;
  negative: number;
};

const mostSteps = 800;

/**
 * The weights nearest to the given ones (relative to them) that reach the expected counts of the
 * free types exactly: w + D Aᵀ y with (A D Aᵀ) y = what is missing, solved by conjugate gradients,
 * and refined once. Weights may come out negative; then the caller drops those panels and adds others.
 */
export function weighPanels(
  panels: readonly WeighedPanel[],
  expected: Float64Array,
  free: readonly number[],
): Weighing {
  const matrix = panelMatrix(panels, free);
  const size = free.length;
  const sum = panels.reduce((total, { weight }) => total + weight, 0);
  const weights = Float64Array.from(panels, ({ weight }) => weight / sum);
  const wanted = Float64Array.from(free, (type) => expected[type]!);
  const missing = new Float64Array(size);
  const measure = () => {
    matrix.toTypes(weights, missing);
    let off = 0;
    for (let at = 0; at < size; at += 1) {
      missing[at] = wanted[at]! - missing[at]!;
      off = Math.max(off, Math.abs(missing[at]!));
    }
    return off;
  };
  let off = measure();
  let negative = 0;
  for (let turn = 0; turn < 3 && off > 1e-12 && negative === 0; turn += 1) {
    const shift = matrix.toPanels(conjugateGradients(matrix, weights, missing));
    for (let at = 0; at < weights.length; at += 1) {
      weights[at]! += weights[at]! * shift[at]!;
      if (weights[at]! < 0) negative += 1;
    }
    const before = off;
    off = measure();
    if (off > before / 4) break;
  }
  return { weights, off, negative };
}

type Matrix = {
  size: number;
  toTypes: (weights: Float64Array, into: Float64Array) => void;
  toPanels: (prices: Float64Array) => Float64Array;
  diagonal: (weights: Float64Array) => Float64Array;
};

function panelMatrix(panels: readonly WeighedPanel[], free: readonly number[]): Matrix {
  const starts = new Int32Array(panels.length + 1);
  const at: number[] = [];
  const counts: number[] = [];
  panels.forEach(({ composition }, panel) => {
    for (let place = 0; place < free.length; place += 1) {
      const count = composition[free[place]!]!;
      if (count === 0) continue;
      at.push(place);
      counts.push(count);
    }
    starts[panel + 1] = at.length;
  });
  const places = Int32Array.from(at);
  const values = Float64Array.from(counts);
  const buffer = new Float64Array(panels.length);
  return {
    size: free.length,
    toTypes: (weights, into) => {
      into.fill(0);
      for (let panel = 0; panel < weights.length; panel += 1) {
        const weight = weights[panel]!;
        const end = starts[panel + 1]!;
        for (let i = starts[panel]!; i < end; i += 1) into[places[i]!]! += weight * values[i]!;
      }
    },
    toPanels: (prices) => {
      for (let panel = 0; panel < buffer.length; panel += 1) {
        let sum = 0;
        const end = starts[panel + 1]!;
        for (let i = starts[panel]!; i < end; i += 1) sum += values[i]! * prices[places[i]!]!;
        buffer[panel] = sum;
      }
      return buffer;
    },
    diagonal: (weights) => {
      const diagonal = new Float64Array(free.length).fill(1e-12);
      for (let panel = 0; panel < weights.length; panel += 1) {
        for (let i = starts[panel]!; i < starts[panel + 1]!; i += 1) {
          diagonal[places[i]!]! += weights[panel]! * values[i]! * values[i]!;
        }
      }
      return diagonal;
    },
  };
}

/** The prices y of (A D Aᵀ) y = missing. The system is singular but has solutions. */
function conjugateGradients(matrix: Matrix, weights: Float64Array, missing: Float64Array) {
  const { size } = matrix;
  const scale = matrix.diagonal(weights);
  const prices = new Float64Array(size);
  const best = new Float64Array(size);
  const rest = Float64Array.from(missing);
  const ahead = rest.map((one, at) => one / scale[at]!);
  const image = new Float64Array(size);
  let error = dot(rest, ahead);
  const first = error;
  let smallest = error;
  for (let step = 0; step < mostSteps && error > first * 1e-18; step += 1) {
    const through = matrix.toPanels(ahead);
    for (let at = 0; at < through.length; at += 1) through[at]! *= weights[at]!;
    matrix.toTypes(through, image);
    const curve = dot(ahead, image);
    if (!(curve > 0)) break;
    const stride = error / curve;
    let after = 0;
    for (let at = 0; at < size; at += 1) {
      prices[at]! += stride * ahead[at]!;
      rest[at]! -= stride * image[at]!;
      after += (rest[at]! * rest[at]!) / scale[at]!;
    }
    if (after < smallest) {
      smallest = after;
      best.set(prices);
    } else if (after > 1e4 * smallest) break;
    const keep = after / error;
    error = after;
    for (let at = 0; at < size; at += 1) ahead[at] = rest[at]! / scale[at]! + keep * ahead[at]!;
  }
  return best;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
