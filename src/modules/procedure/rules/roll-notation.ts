import type { Side } from '../../organisations/vocabulary.ts';
import type { RollSeat } from '../vocabulary.ts';

const sideOf: Readonly<Record<string, Side>> = { m: 'municipality', t: 'trust', u: 'user' };

/**
 * A roll in a line, for tests: `m+ t- t! u* m2+Rødal`. A letter for the side, a number for the
 * weight, then `+` filled, `-` empty, `!` disqualified without a deputy, `*` disqualified with the
 * deputy in place, and the organisation. Seats are called s1, s2, …
 */
export function rollOf(line: string): RollSeat[] {
  return line.split(' ').flatMap((word, index) => {
    const [, side = '', weight, mark, organisation] =
      /^([mtu.])(\d*)([-+!*])(.*)$/.exec(word) ?? [];
    if (!mark) return [];
    return {
      seat: `s${index + 1}`,
      side: sideOf[side] ?? null,
      organisation: organisation || null,
      weight: Number(weight || 1),
      filled: mark === '+' || mark === '*',
      disqualified: mark === '!' || mark === '*',
    };
  });
}
