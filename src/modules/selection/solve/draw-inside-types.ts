import type { PersonKey } from '../vocabulary.ts';
import type { WeighedPanel } from './weigh-panels.ts';

/**
 * A panel of people, each as often as they have seats, from the composition at place `of`. The
 * probabilities of a lottery sum to 1.
 */
export type PeoplePanel = { of: number; probability: number; members: PersonKey[] };

/** People who are alike. */
type Members = { count: number; members: readonly PersonKey[] };

/** Where somebody sits, on a line of time that is as long as the panels are probable. */
type Stretch = { person: number; from: number; to: number };

/** Shorter than this is rounding: of a stretch, and of a panel or a part of it. */
const sliver = 1e-12;
const narrow = 1e-11;

/**
 * People for compositions, so that everybody of a type has the same chance, with at most one panel
 * more for each person. Each type puts the panels in order of how many it has in them, so that its
 * seats are stretches of time that all begin at zero, and fills them person by person (as jobs that
 * may be interrupted are laid on machines that leave one by one: Schmidt 1984).
 */
export function drawInsideTypes(
  types: readonly Members[],
  all: readonly WeighedPanel[],
  /** How many of a type share the seats that it has in a panel, where one may have several. */
  inUse: (type: number, panel: number) => number = (type) => types[type]!.count,
): PeoplePanel[] {
  const kept = [...all.keys()].filter((at) => all[at]!.weight > narrow);
  const panels = kept.map((at) => all[at]!);
  const sum = panels.reduce((total, { weight }) => total + weight, 0);
  const widths = Float64Array.from(panels, ({ weight }) => weight / sum);
  const settled: PersonKey[][] = panels.map(() => []);
  const placed: { member: PersonKey; from: number; to: number }[][] = panels.map(() => []);
  types.forEach(({ count, members }, type) => {
    const counts = Int32Array.from(panels, ({ composition }, panel) => {
      const seats = composition[type]!;
      const sharing = Math.min(count, inUse(type, kept[panel]!));
      if (seats <= sharing) return seats;
      turnRound(members, seats, sharing, widths[panel]!, placed[panel]!);
      return 0;
    });
    if (counts.every((one) => one === 0 || one === count)) {
      counts.forEach((one, panel) => {
        if (one > 0) settled[panel]!.push(...members);
      });
      return;
    }
    const order = Int32Array.from(panels.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
    const begins = new Float64Array(order.length + 1);
    order.forEach((panel, place) => {
      begins[place + 1] = begins[place]! + widths[panel]!;
    });
    for (const { person, from, to } of stretches(seatLengths(order, counts, begins), count)) {
      for (let place = placeOf(begins, from); place < order.length; place += 1) {
        const begin = begins[place]!;
        if (begin >= to - sliver) break;
        const panel = order[place]!;
        const inside = {
          from: Math.max(0, from - begin),
          to: Math.min(widths[panel]!, to - begin),
        };
        if (inside.to - inside.from > sliver) {
          placed[panel]!.push({ member: members[person]!, ...inside });
        }
      }
    }
  });
  return panels.flatMap((_, panel) =>
    split(widths[panel]!, settled[panel]!, placed[panel]!).map((part) => {
      return { of: kept[panel]!, ...part };
    }),
  );
}

/**
 * More seats than people who share them: those in use have as nearly equally many as can be, and
 * everybody is for an equal part of the time in each place of the round.
 */
function turnRound(
  members: readonly PersonKey[],
  seats: number,
  sharing: number,
  width: number,
  placed: { member: PersonKey; from: number; to: number }[],
): void {
  const turns = members.length;
  const same = sharing === turns && seats % turns === 0;
  for (let turn = 0; turn < (same ? 1 : turns); turn += 1) {
    const [from, to] = same ? [0, width] : [(turn * width) / turns, ((turn + 1) * width) / turns];
    for (let seat = 0; seat < seats; seat += 1) {
      placed.push({ member: members[(turn + (seat % sharing)) % turns]!, from, to });
    }
  }
}

/** One panel for each part of the time in which the same people sit. */
function split(
  width: number,
  settled: readonly PersonKey[],
  placed: readonly { member: PersonKey; from: number; to: number }[],
): Omit<PeoplePanel, 'of'>[] {
  const times = placed.flatMap(({ from, to }) => [from, to]).filter((at) => at < width - narrow);
  const begins = [0, ...times]
    .sort((a, b) => a - b)
    .filter((one, at, all) => at === 0 || one - all[at - 1]! > narrow);
  // Whoever comes is looked at once, and whoever sits only while they do.
  const coming = [...placed.keys()].sort((a, b) => placed[a]!.from - placed[b]!.from);
  let next = 0;
  let sitting: number[] = [];
  return begins.map((begin, at) => {
    const end = begins[at + 1] ?? width;
    const middle = (begin + end) / 2;
    while (next < coming.length && placed[coming[next]!]!.from <= middle) {
      sitting.push(coming[next]!);
      next += 1;
    }
    sitting = sitting.filter((one) => placed[one]!.to > middle).sort((a, b) => a - b);
    const here = sitting.map((one) => placed[one]!.member);
    return { probability: end - begin, members: settled.concat(here) };
  });
}

/** How long each seat of the type is taken: the first for as long as there is anybody, and so on. */
function seatLengths(order: Int32Array, counts: Int32Array, begins: Float64Array): number[] {
  const lengths: number[] = [];
  for (let place = order.length - 1; place >= 0; place -= 1) {
    while (lengths.length < counts[order[place]!]!) lengths.push(begins[place + 1]!);
  }
  return lengths;
}

/** Fills the seats, the longest first, with `count` people who sit equally long, never twice at once. */
function stretches(seats: number[], count: number): Stretch[] {
  const each = seats.reduce((total, length) => total + length, 0) / count;
  const found: Stretch[] = [];
  for (let person = 0; person < count && seats.length > 0; person += 1) {
    let seat = seats.length - 1;
    while (seat > 0 && seats[seat]! < each - sliver) seat -= 1;
    const length = seats[seat]!;
    const shorter = seats[seat + 1] ?? 0;
    const left = Math.max(0, length + shorter - each);
    if (shorter > 0) found.push({ person, from: 0, to: shorter });
    found.push({ person, from: left, to: length });
    if (left > sliver) seats.splice(seat, 2, left);
    else seats.splice(seat, 2);
  }
  return found;
}

/** The place in whose time this lies. */
function placeOf(begins: Float64Array, time: number): number {
  let low = 0;
  let high = begins.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= time + sliver) low = middle;
    else high = middle - 1;
  }
  return low;
}
