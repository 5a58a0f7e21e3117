import type { ClockTime } from '../../../kernel/calendar.ts';
import type { AgendaItemId } from '../../../kernel/ids.ts';
import { isBefore } from '../../../kernel/times-past-midnight.ts';
import type { ParticipantId, Presence, Sitting } from '../vocabulary.ts';
import { disqualifiedIn } from './a-deputy-counts-while-the-member-is-away.ts';
import { courseOf } from './the-course-follows-from-its-events.ts';

export type ItemPresence = {
  participant: ParticipantId;
  /** From the first to the last minute of the item, or only for some of it. */
  there: 'whole' | 'part';
  /** Out of the room for the item because of a conflict of interest. */
  disqualified: boolean;
  arrived: readonly ClockTime[];
  left: readonly ClockTime[];
};

/**
 * Who was there while an item was treated, with arrivals and departures in the course of it. Empty
 * for an item that has not been taken up. Times are of the day, to the minute.
 * @source F-080
 */
export function presentAt(sitting: Sitting, itemId: AgendaItemId): readonly ItemPresence[] {
  const { spans } = courseOf(sitting, itemId);
  const out = disqualifiedIn(sitting, itemId);
  return sitting.participants.flatMap((one): ItemPresence[] => {
    const stays = sitting.presence.get(one.id) ?? [];
    if (!spans.some((span) => stays.some((stay) => overlap(stay, span)))) return [];
    const whole = spans.every((span) => stays.some((stay) => covers(stay, span)));
    return [
      {
        participant: one.id,
        there: whole ? 'whole' : 'part',
        disqualified: out.has(one.id),
        arrived: stays
          .map((stay) => stay.from)
          .filter((time) =>
            spans.some((span) => isBefore(span.from, time) && endsAfter(span.to, time)),
          ),
        left: stays.flatMap(({ to }) =>
          to !== null && spans.some((span) => isBefore(span.from, to) && endsAfter(span.to, to))
            ? [to]
            : [],
        ),
      },
    ];
  });
}

const endsAfter = (end: ClockTime | null, time: ClockTime) => end === null || isBefore(time, end);

/** Whoever comes in the minute that an item ends was not there for it. */
function overlap(stay: Presence, span: Presence): boolean {
  const comesInTime = endsAfter(span.to, stay.from) || !isBefore(span.from, stay.from);
  return comesInTime && endsAfter(stay.to, span.from);
}

function covers(stay: Presence, span: Presence): boolean {
  if (isBefore(span.from, stay.from)) return false;
  return stay.to === null || (span.to !== null && !isBefore(stay.to, span.to));
}
