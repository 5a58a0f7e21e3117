import type { Attender, MinutesDocument } from '../../documents/vocabulary.ts';

/** A line of a list of those who were there. */
export type AttendanceEntry = {
  name: string;
  represents: string | null;
  role: 'member' | 'deputy' | 'observer' | 'admin' | 'guest';
  state: 'present' | 'absent' | 'leave';
  standsInFor: string | null;
  since: string | null;
  until: string | null;
};

/** Answers who was there and who was not, from a list that somebody kept or a document gave. */
export function attendanceFromList(
  list: readonly AttendanceEntry[],
): Pick<MinutesDocument, 'chairs' | 'present' | 'absent' | 'movements'> {
  const of = (entry: AttendanceEntry): Attender => ({
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
