import { expect, test } from 'vitest';
import { drawInsideTypes } from './draw-inside-types.ts';
import { randomNumbers } from './random-numbers.ts';

/** One type of so many people, in compositions with so many of them. */
function drawn(
  count: number,
  panels: readonly { taken: number; weight: number; sharing?: number }[],
) {
  const members = Array.from({ length: count }, (_, at) => `p${at}`);
  const weighed = panels.map(({ taken, weight }) => ({
    composition: Int32Array.of(taken),
    weight,
  }));
  const sharing = (_: number, panel: number) => panels[panel]?.sharing ?? count;
  return { members, lottery: drawInsideTypes([{ count, members }], weighed, sharing) };
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

test('where there are more seats than people share, all have equally many over time', () => {
  const next = randomNumbers(12);
  for (let turn = 0; turn < 200; turn += 1) {
    const count = 1 + Math.floor(next() * 4);
    const panels = Array.from({ length: 1 + Math.floor(next() * 6) }, () => ({
      taken: Math.floor(next() * (3 * count + 1)),
      weight: 0.05 + next(),
      sharing: 1 + Math.floor(next() * count),
    }));
    const { members, lottery } = drawn(count, panels);
    const sum = panels.reduce((total, { weight }) => total + weight, 0);
    const each = panels.reduce((all, { taken, weight }) => all + taken * weight, 0) / sum / count;
    const seats = new Map(members.map((id) => [id, 0]));
    for (const { of, probability, members: sitting } of lottery) {
      const { taken = 0, sharing = 0 } = panels[of] ?? {};
      expect(sitting.length).toBe(taken);
      const own = members.map((id) => sitting.filter((one) => one === id).length);
      expect(own.filter((one) => one > 0).length).toBeLessThanOrEqual(sharing);
      expect(Math.max(...own)).toBeLessThanOrEqual(Math.ceil(taken / sharing));
      for (const id of sitting) seats.set(id, (seats.get(id) ?? 0) + probability);
    }
    for (const expected of seats.values()) expect(expected).toBeCloseTo(each, 9);
  }
});
