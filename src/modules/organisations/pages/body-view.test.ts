import { expect, it } from 'vitest';
import type { SeatRow } from '../store/tables.ts';
import { bodyLines, readFilter } from './bodies-view.ts';
import { seatGroups } from './body-view.ts';

const today = '2023-12-06';
let count = 0;
const row = (over: Partial<SeatRow>): SeatRow => ({
  id: `seat_${++count}`,
  body_id: 'body_negotiators',
  role: 'member',
  side: null,
  represents: null,
  holder: null,
  holder_person_id: null,
  deputy_for_seat: null,
  deputy_for_side: null,
  rank: 1,
  weight: 1,
  appointed_by_case: null,
  valid_from: null,
  valid_to: null,
  left_on: null,
  vacant_since: null,
  email: null,
  organisation_id: null,
  position: 1,
  ...over,
});

it('puts members and deputies under their side, and shows the side that has nobody', () => {
  const rows = [
    row({ role: 'secretary', holder: 'Sekretær' }),
    row({ side: 'municipality', holder: 'M1' }),
    row({ side: 'municipality', holder: 'M2' }),
    row({ role: 'deputy', deputy_for_side: 'municipality', holder: 'V' }),
    row({ side: 'gp', holder: null }),
    row({ side: 'municipality', holder: 'Før', valid_to: '2020-12-31' }),
  ];
  const groups = seatGroups(rows, [{ side: 'user', seats: 1 }], today);
  expect(
    groups.map(({ side, held, wanted, lines }) => [
      `${side} ${held}/${wanted}`,
      ...lines.map((line) => `${line.seat.holder}<${line.deputies?.join('+') ?? '-'}`),
    ]),
  ).toEqual([
    ['municipality 2/2', 'M1<V', 'M2<V', 'V<-'],
    ['user 0/1'],
    ['gp 0/1', 'null<'],
    ['null 0/0', 'Sekretær<-'],
  ]);
});

it.each([
  ['vis=vacant&navn=+Fagråd ', { words: 'Fagråd', show: 'vacant' }],
  ['vis=unheard-of', { words: '', show: 'active' }],
])('reads the filter %s', (query, filter) => {
  expect(readFilter(new URLSearchParams(query))).toEqual(filter);
});

it.each([
  ['active', '', ['body_council', 'body_group']],
  ['all', '', ['body_council', 'body_group', 'body_old']],
  ['vacant', '', ['body_council']],
  ['lacking', '', ['body_council']],
  ['all', 'kari-anne', ['body_group']],
] as const)('lists %s "%s": %o', (show, words, expected) => {
  const body = (id: `body_${string}`, status: 'active' | 'ended') => ({
    id,
    organisation_id: 'org_any' as const,
    name: id,
    short_name: null,
    aliases: [],
    kind: 'network',
    status,
    status_note: null,
    reports_to: null,
    steered_by: null,
    supported_by: null,
    established_by_case: null,
    effective_from: null,
    mandate: null,
    mandate_set_by_body: false,
    number_scheme: 'per-year' as const,
    agenda_numbering: 'cases' as const,
    composition: null,
    written_standard: 'nb' as const,
    absence_contact: null,
    position: 1,
  });
  const bodies = [
    body('body_council', 'active'),
    body('body_group', 'active'),
    body('body_old', 'ended'),
  ];
  const seats = [
    row({ body_id: 'body_council', side: 'gp' }),
    row({ body_id: 'body_group', side: 'gp', holder: 'Kari Anne' }),
    row({ body_id: 'body_group', side: 'user', holder: 'Ola' }),
    row({ body_id: 'body_old', side: 'gp' }),
  ];
  const lines = bodyLines(bodies, seats, { words, show }, today);
  expect(lines.map((line) => line.body.id)).toEqual(expected);
});

it('says since when a seat stands vacant, and when its holder leaves', () => {
  const rows = [
    row({ side: 'trust', vacant_since: '2023-12-01', valid_from: '2023-12-01' }),
    row({ side: 'trust', holder: 'M1', valid_to: '2023-12-31', left_on: '2023-12-31' }),
    row({ side: 'trust', valid_from: '2024-01-01', vacant_since: '2024-01-01' }),
  ];
  const [group] = seatGroups(rows, null, today);
  expect(group?.lines.map(({ vacantSince, leftOn }) => [vacantSince, leftOn])).toEqual([
    ['2023-12-01', null],
    [null, '2023-12-31'],
  ]);
});
