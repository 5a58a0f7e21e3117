import { expect, it } from 'vitest';
import type { ApplicantId, Reading } from '../vocabulary.ts';
import { readingsByDay } from './readings-gathered-by-day.ts';

const reading = (at: string, more: Partial<Reading> = {}): Reading => ({
  applicantId: 'apct_x' as ApplicantId,
  at: new Date(at),
  ...{ personName: 'Rekrutterer', role: 'recruiter', onBehalfOf: 'Kommunen', place: 'list' },
  ...more,
});
const gathered = (...readings: Reading[]) =>
  readingsByDay(readings, ({ personName }) => personName).map(({ day, latest, times }) =>
    [day, latest.personName, latest.place, latest.at.toISOString().slice(11, 16), times].join(' '),
  );

it('says once who read in one place on one day, with the latest of the times', () => {
  expect(
    gathered(
      reading('2026-05-04T12:00:00Z'),
      reading('2026-05-04T11:00:00Z', { personName: 'Direktør' }),
      reading('2026-05-04T10:00:00Z', { place: 'application' }),
      reading('2026-05-04T09:00:00Z'),
      reading('2026-05-03T09:00:00Z'),
    ),
  ).toEqual([
    '2026-05-04 Rekrutterer list 12:00 2',
    '2026-05-04 Direktør list 11:00 1',
    '2026-05-04 Rekrutterer application 10:00 1',
    '2026-05-03 Rekrutterer list 09:00 1',
  ]);
});

it('counts the day as it is in Norway', () => {
  expect(gathered(reading('2026-05-03T22:30:00Z'), reading('2026-05-03T21:30:00Z'))).toEqual([
    '2026-05-04 Rekrutterer list 22:30 1',
    '2026-05-03 Rekrutterer list 21:30 1',
  ]);
});
