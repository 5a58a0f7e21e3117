import type { Attender, MinutesDocument } from '../../documents/vocabulary.ts';
import type { Attendance } from '../../meetings/vocabulary.ts';

/** Answers who was there and who was not, from a list that somebody kept or a document gave. */
export function attendanceFromList(
  list: readonly Attendance[],
): Pick<MinutesDocument, 'chairs' | 'present' | 'absent' | 'movements'> {
  const of = (entry: Attendance): Attender => ({
    name: entry.name,
    role: entry.role === 'admin' ? 'secretary' : entry.role,
    represents: entry.represents ?? '',
    standsInFor: entry.standsInFor ?? '',
    note: [entry.since, entry.until].filter(Boolean).join('–').replaceAll(':', '.'),
  });
  return {
    chairs: [],
    present: list.filter(({ state }) => state === 'present').map(of),
    absent: list.filter(({ state }) => state !== 'present').map(of),
    movements: [],
  };
}
