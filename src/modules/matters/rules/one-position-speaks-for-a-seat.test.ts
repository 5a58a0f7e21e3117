import { describe, expect, it } from 'vitest';
import type { SeatId } from '../../../kernel/ids.ts';
import type { Panelist, Position } from '../vocabulary.ts';
import {
  lastPositions,
  seatToSpeakFor,
  standingPositions,
} from './one-position-speaks-for-a-seat.ts';

const seat = (name: string): SeatId => `seat_${name}`;
const panelist = (name: string, deputies: readonly string[] = []): Panelist => ({
  seatId: seat(name),
  label: name,
  vacant: false,
  personId: null,
  side: 'municipality',
  represents: null,
  organisationId: null,
  deputies: deputies.map(seat),
});
const panel = [panelist('ada', ['vara']), panelist('bo', ['vara', 'vara2'])];
const held = { endedOn: null, otherHolder: null } as const;
const member = (name: string) => ({ seatId: seat(name), role: 'member', ...held }) as const;
const deputy = (name: string) => ({ seatId: seat(name), role: 'deputy', ...held }) as const;
const given = (name: string, by = name) => ({
  seatId: seat(name),
  givenBySeat: seat(by),
  as: by === name ? ('member' as const) : ('deputy' as const),
});

describe('whose seat somebody speaks for', () => {
  it('is the own seat of a member whose seat counts', () => {
    expect(seatToSpeakFor(member('ada'), panel, [])).toEqual({ ok: true, value: seat('ada') });
    expect(seatToSpeakFor(member('cleo'), panel, [])).toMatchObject({
      refusal: { code: 'seat-does-not-count' },
    });
  });

  it('is nobody’s where the seat has ended or has got another holder', () => {
    expect(seatToSpeakFor({ ...member('ada'), endedOn: '2026-03-01' }, panel, [])).toEqual({
      ok: false,
      refusal: { code: 'seat-has-ended', endedOn: '2026-03-01' },
    });
    expect(seatToSpeakFor({ ...member('ada'), otherHolder: 'Ny' }, panel, [])).toEqual({
      ok: false,
      refusal: { code: 'seat-has-another-holder', holder: 'Ny' },
    });
  });

  it('is for a deputy the first that nobody has answered for, and then the same', () => {
    const speaks = (...before: ReturnType<typeof given>[]) =>
      seatToSpeakFor(deputy('vara'), panel, before);
    expect(speaks()).toEqual({ ok: true, value: seat('ada') });
    expect(speaks(given('ada'))).toEqual({ ok: true, value: seat('bo') });
    expect(speaks(given('bo', 'vara'))).toEqual({ ok: true, value: seat('bo') });
    expect(speaks(given('ada'), given('bo', 'vara2'))).toMatchObject({
      refusal: { code: 'member-has-answered' },
    });
    expect(speaks(given('ada', 'vara'), given('ada'), given('bo'))).toMatchObject({
      refusal: { code: 'member-has-answered' },
    });
    // Who stood in for a seat that is no more, or no longer theirs, stands in for another.
    expect(speaks(given('gone', 'vara'))).toEqual({ ok: true, value: seat('ada') });
    expect(seatToSpeakFor(deputy('vara2'), panel, [given('ada', 'vara2')])).toEqual({
      ok: true,
      value: seat('bo'),
    });
    expect(seatToSpeakFor(deputy('fremmed'), panel, [])).toMatchObject({
      refusal: { code: 'no-seat-to-stand-in-for' },
    });
  });
});

const said = (name: string, stance: Position['stance'], as: Position['as'] = 'member') =>
  ({ seatId: seat(name), as, stance, reason: '', reasonKind: null }) as Position;

describe('which position counts', () => {
  it('is the last from each hand', () => {
    const all = [said('ada', 'agree'), said('ada', 'disagree'), said('ada', 'agree', 'deputy')];
    expect(lastPositions(all).map(({ as, stance }) => `${as} ${stance}`)).toEqual([
      'member disagree',
      'deputy agree',
    ]);
  });

  it('is never the deputy’s beside the member’s, whichever came last', () => {
    const late = [said('ada', 'agree'), said('ada', 'disagree', 'deputy')];
    const early = [said('ada', 'disagree', 'deputy'), said('ada', 'agree')];
    for (const all of [late, early]) {
      expect(standingPositions(all).get(seat('ada'))).toMatchObject({ stance: 'agree' });
    }
  });
});
