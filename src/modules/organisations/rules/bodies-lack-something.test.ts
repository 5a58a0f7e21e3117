import { expect, it } from 'vitest';
import type { BodyId, SeatId } from '../../../kernel/ids.ts';
import type { Seat, Side } from '../vocabulary.ts';
import { lacksOf } from './bodies-lack-something.ts';

const day = '2023-12-06';
const bodyId: BodyId = 'body_group';
const letters: Record<string, Side> = { m: 'municipality', t: 'trust', u: 'user', g: 'gp' };
/** "mtug": one member of each side; a capital letter is a vacant seat. */
const seats = (notation: string): Seat[] =>
  [...notation].map((letter, at) => ({
    id: `seat_${at}` as SeatId,
    bodyId,
    role: 'member',
    side: letters[letter.toLowerCase()] ?? null,
    represents: null,
    holder: letter === letter.toLowerCase() ? 'Noen' : null,
    holderPersonId: null,
    deputyForSeat: null,
    deputyForSide: null,
    rank: 1,
    validFrom: null,
    validTo: null,
  }));
const fourAndFour = [
  { side: 'municipality' as const, seats: 4 },
  { side: 'trust' as const, seats: 4 },
];
const body = {
  id: bodyId,
  kind: 'competence_group',
  status: 'active' as const,
  statusNote: null,
  supportedBy: null,
  composition: fourAndFour,
};
const codes = (over: Partial<Parameters<typeof lacksOf>[0]>, notation: string) =>
  lacksOf({ ...body, ...over }, seats(notation), day).map((finding) => finding.code);

it.each([
  ['mmmmtttt', {}, ['sides-unrepresented']],
  ['mmmmttt', {}, ['composition-broken', 'sides-unrepresented']],
  ['mmmmtttT', {}, ['composition-broken', 'sides-unrepresented', 'seats-vacant']],
  ['mtug', { composition: null }, []],
  ['mtuG', { composition: null }, ['sides-unrepresented', 'seats-vacant']],
  ['mtug', { composition: null, kind: 'advisory_council' }, ['no-secretariat-support']],
  ['mt', { composition: null, kind: 'secretariat' }, []],
  ['', { composition: null }, []],
  ['mtug', { composition: null, status: 'restructuring' as const }, ['restructuring']],
  ['MT', { status: 'ended' as const }, []],
])('with %s and %o lacks %o', (notation, over, expected) => {
  expect(codes(over, notation)).toEqual(expected);
});

it('says four and three where the rule is four and four', () => {
  expect(lacksOf(body, seats('mmmmttt'), day)[0]).toMatchObject({
    seated: [4, 3],
    wanted: [4, 4],
    sides: [{ code: 'side-short', side: 'trust' }],
  });
});
