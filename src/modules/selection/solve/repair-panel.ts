import type { Composition, FlatModel } from './panel-matrix.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Target } from './target.ts';
import type { TypeModel } from './type-model.ts';

/** Makes an almost whole composition whole, within every row; null where it does not get there. */
export type Repair = (composition: Float64Array, carry: Float64Array) => Composition | null;

const mostSwaps = 400;
/** So many swaps are looked at in one turn. */
const mostLooks = 2500;

/**
 * Rounds what the flight has left over, and then swaps people while a row is short or over: the
 * swap that mends most, among equals the one that gives what has been given too little, with a
 * short memory of what was just swapped (min-conflicts with a tabu list).
 */
export function repairPanel(
  model: TypeModel,
  flat: FlatModel,
  target: Target,
  next: RandomNumbers,
): Repair {
  const { low, high, free } = target;
  const { starts, rowOf } = flat;
  const seatsRow = flat.rows - 1;
  const least = target.expected.map(Math.floor);
  const most = target.expected.map(Math.ceil);
  const freeIn: number[][] = model.rows.map(() => []);
  for (const type of free) for (const row of model.types[type]!.rows) freeIn[row]!.push(type);
  const counts = new Float64Array(flat.rows);
  const inUntil = new Int32Array(model.types.length);
  const outUntil = new Int32Array(model.types.length);

  const wrong = (row: number) => Math.max(low[row]! - counts[row]!, counts[row]! - high[row]!, 0);

  /** Takes somebody out of the counts, and answers how much more is wrong without them. */
  function takeOut(type: number): number {
    let change = 0;
    for (let at = starts[type]!; at < starts[type + 1]! - 1; at += 1) {
      const row = rowOf[at]!;
      if (counts[row]! <= low[row]!) change += 1;
      else if (counts[row]! > high[row]!) change -= 1;
      counts[row]! -= 1;
    }
    return change;
  }

  function putBack(type: number): void {
    for (let at = starts[type]!; at < starts[type + 1]! - 1; at += 1) counts[rowOf[at]!]! += 1;
  }

  /** How much more would be wrong with somebody of the type. */
  function worseWith(type: number): number {
    let change = 0;
    for (let at = starts[type]!; at < starts[type + 1]! - 1; at += 1) {
      const row = rowOf[at]!;
      if (counts[row]! >= high[row]!) change += 1;
      else if (counts[row]! < low[row]!) change -= 1;
    }
    return change;
  }

  function rounded(x: Float64Array): Composition | null {
    const whole = new Int32Array(model.types.length);
    let missing = model.seats;
    const rest: { type: number; key: number }[] = [];
    for (let type = 0; type < whole.length; type += 1) {
      const down = Math.floor(x[type]! + 1e-9);
      whole[type] = down;
      missing -= down;
      const part = x[type]! - down;
      if (part > 1e-6) rest.push({ type, key: -Math.log(next() + 1e-300) / part });
    }
    rest.sort((a, b) => a.key - b.key);
    for (const { type } of rest.slice(0, Math.max(0, missing))) {
      whole[type]! += 1;
      missing -= 1;
    }
    for (let tries = 0; missing !== 0 && tries < 20_000; tries += 1) {
      const type = free[Math.floor(next() * free.length)]!;
      const step = Math.sign(missing);
      const after = whole[type]! + step;
      if (after < least[type]! || after > most[type]!) continue;
      whole[type] = after;
      missing -= step;
    }
    return missing === 0 ? whole : null;
  }

  return (x, carry) => {
    const whole = free.length === 0 ? Int32Array.from(target.expected) : rounded(x);
    if (whole === null) return null;
    counts.fill(0);
    for (let type = 0; type < whole.length; type += 1) {
      if (whole[type] === 0) continue;
      for (let at = starts[type]!; at < starts[type + 1]!; at += 1) {
        counts[rowOf[at]!]! += whole[type]!;
      }
    }
    inUntil.fill(0);
    outUntil.fill(0);
    for (let turn = 1; turn <= mostSwaps; turn += 1) {
      let row = -1;
      let seen = 0;
      for (let at = 0; at < seatsRow; at += 1) {
        if (wrong(at) === 0) continue;
        seen += 1;
        if (next() * seen < 1) row = at;
      }
      if (row < 0) return whole;
      const over = counts[row]! > high[row]!;
      const leaving = (over ? freeIn[row]! : free).filter(
        (type) => whole[type]! > least[type]! && outUntil[type]! <= turn,
      );
      const coming = over ? free : freeIn[row]!;
      const stride = Math.max(1, Math.ceil((leaving.length * coming.length) / mostLooks));
      let best = Number.POSITIVE_INFINITY;
      let bestGain = 0;
      let out = -1;
      let into = -1;
      for (const a of leaving) {
        const without = takeOut(a);
        const first = stride > 1 ? Math.floor(next() * stride) : 0;
        for (let at = first; at < coming.length; at += stride) {
          const b = coming[at]!;
          if (a === b || whole[b]! >= most[b]! || inUntil[b]! > turn) continue;
          const change = without + worseWith(b);
          if (change > best) continue;
          const gain = carry[b]! - carry[a]! + 0.3 * next();
          if (change === best && gain <= bestGain) continue;
          best = change;
          bestGain = gain;
          out = a;
          into = b;
        }
        putBack(a);
      }
      if (out < 0) return null;
      whole[out]! -= 1;
      whole[into]! += 1;
      for (let at = starts[out]!; at < starts[out + 1]!; at += 1) counts[rowOf[at]!]! -= 1;
      for (let at = starts[into]!; at < starts[into + 1]!; at += 1) counts[rowOf[at]!]! += 1;
      inUntil[out] = turn + 3 + Math.floor(next() * 5);
      outUntil[into] = turn + 3 + Math.floor(next() * 5);
    }
    return null;
  };
}
