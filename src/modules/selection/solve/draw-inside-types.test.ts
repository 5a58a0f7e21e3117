import { expect, test } from 'vitest';
import { drawInsideTypes } from './draw-inside-types.ts';
import { randomNumbers } from './random-numbers.ts';
import type { TypeModel } from './type-model.ts';

/** One type of so many people, in compositions with so many of them. */
function drawn(count: number, panels: readonly { taken: number; weight: number }[]) {
  const members = Array.from({ length: count }, (_, at) => `p${at}`);
  const model: TypeModel = {
    group: 'panel',
    seats: 0,
    rows: [],
    types: [{ count, least: 0, rows: [], members }],
    excluded: [],
  };
  const weighed = panels.map(({ taken, weight }) => ({
    composition: Int32Array.of(taken),
    weight,
  }));
  return { members, lottery: drawInsideTypes(model, weighed) };
}

test('people of a type sit equally long, never twice at once, in few panels more', () => {
  const next = randomNumbers(11);
  for (let turn = 0; turn < 200; turn += 1) {
    const count = 2 + Math.floor(next() * 9);
    const panels = Array.from({ length: 1 + Math.floor(next() * 8) }, () => ({
      taken: Math.floor(next() * (count + 1)),
      weight: 0.05 + next(),
    }));
    const { members, lottery } = drawn(count, panels);
    const sum = panels.reduce((total, { weight }) => total + weight, 0);
    const each = panels.reduce((all, { taken, weight }) => all + taken * weight, 0) / sum / count;
    const chances = new Map(members.map((id) => [id, 0]));
    for (const panel of lottery) {
      expect(new Set(panel.members).size).toBe(panel.members.length);
      for (const id of panel.members) chances.set(id, (chances.get(id) ?? 0) + panel.probability);
    }
    for (const chance of chances.values()) expect(chance).toBeCloseTo(each, 10);
    expect(lottery.length).toBeLessThanOrEqual(panels.length + 2 * count);
    const sizes = new Map<number, number>();
    for (const { members: sitting, probability } of lottery) {
      sizes.set(sitting.length, (sizes.get(sitting.length) ?? 0) + probability);
    }
    for (const { taken } of panels) {
      const wanted = panels.reduce((all, one) => all + (one.taken === taken ? one.weight : 0), 0);
      expect(sizes.get(taken)).toBeCloseTo(wanted / sum, 9);
    }
  }
});
