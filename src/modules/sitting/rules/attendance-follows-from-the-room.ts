import type { ClockTime } from '../../../kernel/calendar.ts';
import { isBefore } from '../../../kernel/times-past-midnight.ts';
import type { Attendance } from '../../meetings/vocabulary.ts';
import type { Participant, Sitting } from '../vocabulary.ts';

/**
 * Who was at the meeting, as its record keeps it: `since` where somebody came after it was opened,
 * `until` where they left before the end.
 * @source F-080
 */
export function attendanceOf(sitting: Sitting): readonly Attendance[] {
  return sitting.participants.map((one) => {
    const stays = sitting.presence.get(one.id) ?? [];
    const first = stays[0]?.from ?? null;
    const last = stays.at(-1)?.to ?? null;
    const instead = sitting.participants.find((other) => other.id === one.standsInFor);
    return {
      name: one.name,
      represents: one.represents,
      role: roleOf(one),
      state: stays.length > 0 ? 'present' : 'absent',
      standsInFor: instead?.name ?? null,
      since: isAfter(first, sitting.openedAt) ? first : null,
      until: isAfter(sitting.endedAt, last) ? last : null,
    };
  });
}

function roleOf({ role }: Participant): Attendance['role'] {
  switch (role) {
    case 'chair':
    case 'deputy_chair':
    case 'member':
      return 'member';
    case 'secretary':
      return 'admin';
    default:
      return role;
  }
}

const isAfter = (one: ClockTime | null, other: ClockTime | null) =>
  one !== null && other !== null && isBefore(other, one);
