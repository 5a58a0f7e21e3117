import type { Lottery, PersonKey } from '../vocabulary.ts';

/**
 * As many panels as asked for, each as likely as every other, so that a draw can be made with dice:
 * one after another the panel of the lottery is taken whose members are furthest behind what they
 * are due. The chances of people differ a little from those of the lottery.
 */
export function equallyLikely(lottery: Lottery, count: number): Lottery {
  const index = new Map<string, number>();
  const seats = lottery.map(({ members }) =>
    Object.entries(members).flatMap(([group, people]) =>
      people.map((person: PersonKey) => {
        const key = JSON.stringify([group, person]);
        const known = index.get(key) ?? index.size;
        index.set(key, known);
        return known;
      }),
    ),
  );
  const due = new Float64Array(index.size);
  for (const [at, { probability }] of lottery.entries()) {
    for (const seat of seats[at] ?? []) due[seat] = (due[seat] ?? 0) + probability;
  }
  const behind = new Float64Array(index.size);
  const taken = new Float64Array(lottery.length);
  const panels: Lottery[number][] = [];
  for (let turn = 1; turn <= count; turn += 1) {
    for (let seat = 0; seat < behind.length; seat += 1) behind[seat]! += due[seat]!;
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [at, { probability }] of lottery.entries()) {
      let score = probability * turn - taken[at]!;
      for (const seat of seats[at] ?? []) score += behind[seat]!;
      if (score > most) [most, best] = [score, at];
    }
    for (const seat of seats[best] ?? []) behind[seat]! -= 1;
    taken[best]! += 1;
    const panel = lottery[best];
    if (panel) panels.push({ members: panel.members, probability: 1 / count });
  }
  return panels;
}
