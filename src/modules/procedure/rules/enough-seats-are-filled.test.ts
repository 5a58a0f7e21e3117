import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuorumRule, RuleProfile } from '../vocabulary.ts';
import { quorumIf, quorumNow } from './enough-seats-are-filled.ts';
import { rollOf } from './roll-notation.ts';
import { shippedProfiles } from './shipped-profiles.ts';

const municipal = shippedProfiles['municipal-act'];
const board = shippedProfiles['hospital-board'];
const partnership = shippedProfiles['partnership-consensus'];
const asking = (value: QuorumRule): RuleProfile => ({
  ...shippedProfiles.own,
  quorum: { value, source: null },
});

describe('a quorum', () => {
  it.each([
    ['half of ten is enough for a council', municipal, '.+ .+ .+ .+ .+ .- .- .- .- .-', 5, true],
    ['and not for a hospital board', board, '.+ .+ .+ .+ .+ .- .- .- .- .-', 6, false],
    ['half of seven is four', municipal, '.+ .+ .+ .- .- .- .-', 4, false],
    ['four of seven is more than half', board, '.+ .+ .+ .+ .- .- .-', 4, true],
  ] as const)('%s', (_, profile, line, required, met) => {
    expect(quorumNow(profile, rollOf(line))).toMatchObject({ required, met });
  });

  it('counts a member who is disqualified without a deputy as absent, of all members', () => {
    const answer = quorumNow(municipal, rollOf('.+ .+ .! .- .- .*'));
    expect(answer).toMatchObject({ present: 3, of: 6, required: 3, met: true, disqualified: 1 });
    expect(quorumNow(municipal, rollOf('.+ .+ .! .- .- .!'))).toMatchObject({
      present: 2,
      of: 6,
      met: false,
      disqualified: 2,
    });
  });

  it('wants half of each party, and asks no party for more because the users are away', () => {
    expect(quorumNow(partnership, rollOf('m+ m+ m+ m+ t+ t- t- t- u+')).lacking).toEqual([
      { side: 'trust', present: 1, required: 2 },
    ]);
    expect(quorumNow(partnership, rollOf('m+ m+ m- m- t+ t+ t- u- u-')).lacking).toEqual([]);
    expect(quorumNow(partnership, rollOf('m+ m+')).met).toBe(true);
  });

  it('may be a number, with one of each party', () => {
    const three = asking({ kind: 'number', atLeast: 3, eachSide: true });
    expect(quorumNow(three, rollOf('m+ m+ m+ t-'))).toMatchObject({ met: false, required: 3 });
    expect(quorumNow(three, rollOf('m+ m+ m- t+')).met).toBe(true);
    expect(quorumNow(asking({ kind: 'none' }), rollOf('m-'))).toMatchObject({
      met: true,
      required: 0,
    });
  });

  it('carries the source it rests on, and that the text was not checked', () => {
    const { basis } = quorumNow(municipal, rollOf('.+'));
    expect(basis).toMatchObject({ reference: 'kommuneloven § 11-9', verified: false });
    expect(quorumNow(asking({ kind: 'none' }), []).basis).toBeNull();
  });

  it('is not there in an empty body that asks for more than half', () => {
    expect(quorumNow(board, []).met).toBe(false);
  });
});

const seat = fc.constantFrom('m+', 'm-', 't+', 't-', 'u+', 'm!', 't*', '.+');
const roll = fc.array(seat, { maxLength: 15 }).map((seats) => rollOf(seats.join(' ')));
const profile = fc.constantFrom(...Object.values(shippedProfiles));

describe('who leaves', () => {
  it('never makes a quorum', () => {
    fc.assert(
      fc.property(profile, roll, fc.nat(15), (of, seats, one) => {
        const now = quorumNow(of, seats);
        const then = quorumIf(of, seats, [`s${one}`]);
        return then.present <= now.present && then.required === now.required && now.met >= then.met;
      }),
    );
  });

  it('is warned of before it happens, in seats that were filled', () => {
    const seats = rollOf('.+ .+ .+ .- .- .-');
    expect(quorumIf(municipal, seats, ['s2'])).toMatchObject({ met: false, present: 2, of: 6 });
    expect(quorumIf(municipal, seats, ['s6']).met).toBe(true);
  });
});
