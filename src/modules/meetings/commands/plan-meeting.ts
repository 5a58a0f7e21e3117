import type { ClockTime, IsoDate } from '../../../kernel/calendar.ts';
import type { BodyId, MeetingId } from '../../../kernel/ids.ts';
import { plannedMinutes } from '../../../kernel/times-past-midnight.ts';
import { allowed, refused } from '../../../kernel/verdict.ts';
import { command } from '../../identity/command.ts';
import { readBody } from '../../organisations/index.ts';
import { insertMeeting } from '../store/writes.ts';

export type PlanMeetingInput = {
  bodyId: BodyId;
  date: IsoDate;
  start: ClockTime;
  end: ClockTime | null;
  place: string;
};
type PlanMeetingRefusal = { code: 'ends-before-start'; start: ClockTime; end: ClockTime };

/**
 * Plans a meeting of a body: an empty draft that nobody else has seen yet. An end that is earlier by
 * the clock is past midnight.
 */
export const planMeeting = command<PlanMeetingInput, MeetingId, PlanMeetingRefusal>({
  name: 'meetings.plan-meeting',
  action: 'meeting.edit',
  subject: async (tx, input) => ((await readBody(tx, input.bodyId)) ? input : null),
  run: async (tx, input, acting) => {
    if (input.end && plannedMinutes(input.start, input.end) <= 0) {
      return refused({ code: 'ends-before-start', start: input.start, end: input.end });
    }
    const body = await readBody(tx, input.bodyId);
    const id = await insertMeeting(
      tx,
      {
        body_id: input.bodyId,
        held_on: input.date,
        starts_at: input.start,
        ends_at: input.end,
        place: input.place,
        archive_case: '',
        written_standard: body?.written_standard ?? 'nb',
        import_id: null,
      },
      { name: acting.actor.name, now: acting.now },
    );
    return allowed({
      value: id,
      changes: [{ subjectKind: 'meeting', subjectId: id, after: input }],
    });
  },
});
