import { type FlatModel, rowsToHold } from './panel-matrix.ts';
import type { RandomNumbers } from './random-numbers.ts';
import type { Target } from './target.ts';
import type { TypeModel } from './type-model.ts';

/**
 * One flight: from the target to a composition that is whole but for at most as many types as there
 * are rows, on average the target itself where `carry` is zero. Answers a buffer that the next
 * flight overwrites.
 */
export type Flight = (carry: Float64Array, pull: number) => Float64Array;

const still = 1e-9;

/**
 * The flight phase of the cube method (Deville & Tillé 2004), over types and the rows that have room
 * (as slack variables). One variable after another moves, and the basis moves with it so that no
 * row changes, until something meets its bound; up or down is drawn so that the expectation stays.
 * `carry` tilts the odds towards what earlier panels have given too little of, by exp(pull × gain).
 */
export function balancedFlight(
  model: TypeModel,
  flat: FlatModel,
  target: Target,
  next: RandomNumbers,
): Flight {
  const held = rowsToHold(model, target);
  const size = held.length;
  const placeOf = new Int32Array(flat.rows).fill(-1);
  held.forEach((row, place) => {
    placeOf[row] = place;
  });
  const types = model.types.length;
  // The places among the held rows of each type.
  const starts = new Int32Array(types + 1);
  const places: number[] = [];
  for (let type = 0; type < types; type += 1) {
    for (let at = flat.starts[type]!; at < flat.starts[type + 1]!; at += 1) {
      const place = placeOf[flat.rowOf[at]!]!;
      if (place >= 0) places.push(place);
    }
    starts[type + 1] = places.length;
  }
  const placesOf = Int32Array.from(places);
  // Variables: the types, then a slack for each held row, which equals what the row comes to.
  const origin = new Float64Array(types + size);
  const floor = new Float64Array(types + size);
  const ceiling = new Float64Array(types + size);
  origin.set(target.expected);
  for (let type = 0; type < types; type += 1) {
    floor[type] = Math.floor(origin[type]!);
    ceiling[type] = Math.ceil(origin[type]!);
  }
  held.forEach((row, place) => {
    const amount = target.activity[row]!;
    const tight = target.low[row] === target.high[row];
    origin[types + place] = amount;
    floor[types + place] = tight ? amount : Math.max(target.low[row]!, Math.floor(amount));
    ceiling[types + place] = tight ? amount : Math.min(target.high[row]!, Math.ceil(amount));
  });
  const x = new Float64Array(types + size);
  const basis = new Int32Array(size);
  const inverse = new Float64Array(size * size);
  const value = new Float64Array(size);
  const lowest = new Float64Array(size);
  const highest = new Float64Array(size);
  const wanted = new Float64Array(size);
  const move = new Float64Array(size);
  const queue = new Int32Array(target.free.length + 8 * size + 8);

  return (carry, pull) => {
    x.set(origin);
    inverse.fill(0);
    for (let place = 0; place < size; place += 1) {
      inverse[place * size + place] = -1;
      basis[place] = types + place;
      value[place] = x[types + place]!;
      lowest[place] = floor[types + place]!;
      highest[place] = ceiling[types + place]!;
      wanted[place] = 0;
    }
    let queued = target.free.length;
    for (let at = 0; at < queued; at += 1) {
      const other = Math.floor(next() * (at + 1));
      queue[at] = queue[other]!;
      queue[other] = target.free[at]!;
    }
    for (let turn = 0; turn < queued; turn += 1) {
      const entering = queue[turn]!;
      directionOf(entering);
      let up = ceiling[entering]! - x[entering]!;
      let down = x[entering]! - floor[entering]!;
      let upBy = -1;
      let downBy = -1;
      let gain = entering < types ? carry[entering]! : 0;
      for (let place = 0; place < size; place += 1) {
        const along = move[place]!;
        if (along < still && along > -still) {
          move[place] = 0;
          continue;
        }
        gain += wanted[place]! * along;
        const above = (highest[place]! - value[place]!) / along;
        const below = (value[place]! - lowest[place]!) / along;
        const forward = along > 0 ? above : -below;
        const backward = along > 0 ? below : -above;
        if (forward < up) {
          up = Math.max(0, forward);
          upBy = place;
        }
        if (backward < down) {
          down = Math.max(0, backward);
          downBy = place;
        }
      }
      const stuck = up < 1e-11 && down < 1e-11;
      const tilt = Math.exp(Math.max(-30, Math.min(30, pull * gain * (up + down))));
      const rises = !stuck && next() * (up + down * tilt) < down * tilt;
      const step = stuck ? 0 : rises ? up : -down;
      const blocking = stuck ? (upBy >= 0 ? upBy : downBy) : rises ? upBy : downBy;
      if (step !== 0)
        for (let place = 0; place < size; place += 1) value[place]! += step * move[place]!;
      if (blocking < 0) {
        x[entering] = step > 0 ? ceiling[entering]! : floor[entering]!;
        continue;
      }
      const leaving = basis[blocking]!;
      const end = move[blocking]! * step > 0 ? highest[blocking]! : lowest[blocking]!;
      const left = step === 0 ? value[blocking]! : end;
      x[leaving] = left;
      pivot(blocking);
      basis[blocking] = entering;
      value[blocking] = Math.min(x[entering]! + step, ceiling[entering]!);
      lowest[blocking] = floor[entering]!;
      highest[blocking] = ceiling[entering]!;
      wanted[blocking] = entering < types ? carry[entering]! : 0;
      const unfinished = ceiling[leaving]! - left > still && left - floor[leaving]! > still;
      if (unfinished && queued < queue.length) {
        queue[queued] = leaving;
        queued += 1;
      }
    }
    for (let place = 0; place < size; place += 1) x[basis[place]!] = value[place]!;
    return x;
  };

  /** How the basis moves when the variable rises by one: minus the inverse times its column. */
  function directionOf(variable: number): void {
    move.fill(0);
    if (variable >= types) {
      const start = (variable - types) * size;
      for (let place = 0; place < size; place += 1) move[place] = inverse[start + place]!;
      return;
    }
    for (let at = starts[variable]!; at < starts[variable + 1]!; at += 1) {
      const start = placesOf[at]! * size;
      for (let place = 0; place < size; place += 1) move[place]! -= inverse[start + place]!;
    }
  }

  /** The inverse after the variable whose direction is `move` has taken the place. */
  function pivot(blocking: number): void {
    const by = -move[blocking]!;
    for (let start = 0; start < size * size; start += size) {
      const over = inverse[start + blocking]!;
      if (over === 0) continue;
      const factor = over / by;
      if (factor < 1e-12 && factor > -1e-12) {
        inverse[start + blocking] = 0;
        continue;
      }
      for (let place = 0; place < size; place += 1)
        inverse[start + place]! += move[place]! * factor;
      inverse[start + blocking] = factor;
    }
  }
}
